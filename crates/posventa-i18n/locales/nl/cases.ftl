### Meldingen: vragen, klachten, suggesties, beschadigde en ontbrekende pakketten, garanties.

## De weg hierheen

case-entry = Is er iets mis, of heb je een vraag? Laat het ons weten
case-list-title = Je meldingen

## Het kader

case-title = Hoe kunnen we helpen?
case-back-to-start = Naar het begin
case-find-order = Het gaat over een bestelling
case-find-order-next = Dan weten we wat je hebt gekocht en hoef je minder te typen.
case-send = Naar de winkel sturen
case-files-hint = Hoogstens { $count } bestanden: foto's van elk hoogstens { $picture } MB of pdf's van elk hoogstens { $document } MB. Foto's worden op je apparaat verkleind; de plek waar ze zijn gemaakt wordt verwijderd.
case-file-unsupported = We kunnen alleen foto's en pdf's openen. Kies een ander bestand.
case-file-too-large = Dit bestand is te groot: een foto mag { $picture } MB zijn, een pdf { $document } MB.
case-files = Foto's of pdf's, als je wilt

## Waarom een scherm opnieuw verschijnt

case-news-unsure = We weten niet of het is aangekomen
case-news-unsure-next = Verstuur het nog eens: het telt maar één keer, ook als het al is aangekomen.
case-news-refused = Er moet nog iets veranderd worden
case-news-refused-next = De winkel kon het zo niet aannemen. Kijk het nog eens na; alles wat je hebt ingevuld, is bewaard.
case-news-policy = De voorwaarden zijn intussen veranderd
case-news-policy-next = Kijk het nog eens na voordat je het verstuurt. Alles wat je hebt ingevuld, is bewaard.

## Eerste scherm: waar het over gaat

case-topic-title = Waar gaat het over?
case-topic-legend = Kies wat het beste past
case-topic-missing = Kies wat het beste past.
case-topic = { $topic ->
        [question] Een vraag
        [complaint] Een klacht
        [suggestion] Een suggestie
        [damaged-parcel] Iets is beschadigd aangekomen
        [missing-parcel] Een pakket is niet aangekomen
        [missing-part] Er ontbreekt iets in het pakket
       *[guarantee] Iets wat ik heb gekocht werkt niet
    }
case-topic-hint = { $topic ->
        [question] Over een product, een betaling, alles.
        [complaint] Iets was niet zoals het hoort, en dat willen we weten.
        [suggestion] Wat we beter kunnen doen.
        [damaged-parcel] Het pakket, of wat erin zat.
        [missing-parcel] Het is te laat, of het zou bezorgd zijn.
        [missing-part] Een onderdeel, een accessoire, een heel product.
       *[guarantee] Kapot, versleten of niet zoals beschreven: gebruik je garantie.
    }

## Tweede scherm: welke producten

case-lines-title = Om welke producten gaat het?
case-lines-missing = Kies minstens één product.

## Derde scherm: de vragen

case-questions-title = Een paar vragen, zodat we niet hoeven terug te vragen
case-lead = Hoe preciezer, hoe eerder het is opgelost.
case-optional = { $label } (als je wilt)
case-question = { $question ->
        [subject] Waar gaat je vraag over?
        [concern] Wat was niet zoals het hoort?
        [about] Waar gaat je idee over?
        [needed-by] Heb je het antwoord voor een bepaalde dag nodig?
        [happened-on] Wanneer is het gebeurd?
        [told-before] Heb je het ons al eens verteld?
        [answer-expected] Zullen we je antwoorden?
        [parcel-state] Hoe zag het pakket er van buiten uit?
        [damage] Wat is er mis mee?
        [noticed-when] Wanneer merkte je het?
        [tracking-says] Wat zie je als je het pakket volgt?
        [looked-at] Waar heb je al gekeken?
        [address-right] Klopt het adres van de bestelling?
        [part] Wat ontbreekt er?
        [part-count] Hoeveel ontbreken er?
        [symptom] Wat doet het, of wat doet het niet?
        [since] Sinds wanneer?
        [serial] Serienummer
        [lot] Lotnummer
       *[details] In je eigen woorden
    }
case-question-hint = { $question ->
        [part] Zoals het in de handleiding of op de doos heet, bijvoorbeeld ‘deksel’ of ‘schroef M4’.
        [serial] Op het label aan de onder- of achterkant, vaak na ‘S/N’.
        [lot] Als er geen serienummer is: vaak na ‘Lot’ of ‘L’.
       *[details] Een of twee zinnen is genoeg.
    }
case-choice = { $choice ->
        [yes] Ja
        [no] Nee
        [not-sure] Dat weet ik niet zeker
        [product] Een product
        [delivery] De bezorging
        [payment] De betaling
        [returns] Retouren
        [service] De service
        [website] De website
        [packaging] De verpakking
        [intact] Heel
        [crushed] Ingedeukt
        [torn] Gescheurd
        [wet] Nat
        [opened] Geopend
        [broken] Kapot
        [scratched] Bekrast
        [leaked] Gelekt
        [with-carrier-there] Toen de bezorger er nog was
        [on-opening] Toen ik het openmaakte
        [later] Later
        [delivered] Bezorgd
        [on-its-way] Onderweg
        [nothing-new] Al dagen niets nieuws
        [no-tracking] Ik kan het pakket niet volgen
        [neighbours] Bij de buren
        [pick-up-point] Bij het afhaalpunt
        [household] Bij iedereen thuis
        [nowhere] Nog nergens
        [does-not-work] Het werkt niet
        [works-badly] Het werkt slecht
        [worn-out] Het is te snel versleten
       *[other] Iets anders
    }
case-answer-missing = Beantwoord dit nog, zodat we niet hoeven terug te vragen.
case-day-past = Kies een dag die niet in de toekomst ligt.
case-day-coming = Kies een dag die nog niet voorbij is.
case-count-invalid = Vul een getal in, bijvoorbeeld 1.
case-evidence = Foto's of een pdf waarop het te zien is
case-evidence-none = Geen foto nodig.
case-evidence-missing = Voeg een foto of een pdf toe, dan kunnen we beslissen zonder opnieuw te vragen.
case-comment-missing = Eén zin over wat er mis is helpt ons om meteen te beslissen.
case-wanted = Wat wil je?
case-wanted-missing = Kies wat je wilt.
case-immediate = Niet wachten: dit is beslist zodra je het verstuurt.

## Hoe de klant antwoord krijgt

case-reply-title = Hoe zullen we je antwoorden?
case-reply-legend = Op welke manier?
case-channel = { $channel ->
        [phone] Telefonisch
        [whatsapp] Via WhatsApp
       *[email] Per e-mail
    }
case-name = Je naam
case-name-missing = Vul je naam in, zodat we weten hoe we je aanspreken.
case-email = Je e-mailadres
case-email-hint = Daar komt het antwoord, en verder niets.
case-email-missing = Vul een e-mailadres in, bijvoorbeeld naam@example.com.
case-phone = Je telefoonnummer
case-phone-hint = Met het landnummer, bijvoorbeeld +31 6 00000000.
case-phone-missing = Vul het nummer in cijfers in, zodat we je kunnen bereiken.
case-language = In welke taal?

## Vierde scherm: alles nog een keer

case-summary-title = Klopt alles?
case-summary-about = Het gaat over
case-summary-products = Producten
case-summary-answers = Je antwoorden
case-summary-files = Bestanden
case-summary-files-count = { $count ->
        [one] Eén bestand
       *[other] { $count } bestanden
    }
case-summary-wanted = Je wilt
case-summary-reply = We antwoorden
case-summary-reply-to = { $channel }: { $to }
case-promise = Je krijgt uiterlijk { $day } antwoord.

## Laatste scherm: de bevestiging

case-receipt-title = We hebben het
case-receipt-title-decided = Het is geregeld
case-receipt-title-mail = Nog één klik
case-mail-next = Je bericht is geschreven. Verstuur het met je eigen mailprogramma: pas dan komt het bij ons aan.
case-mail-open = E-mail openen
case-mail-copy = Tekst kopiëren
case-copied = Gekopieerd.
case-number = Nummer
case-number-none = Het nummer van je melding staat in het antwoord van de winkel.
case-agent = { $agent } zorgt ervoor.
case-agent-of = { $agent } ({ $team }) zorgt ervoor.
case-team = { $team } zorgt ervoor.
case-answer-by = Je krijgt uiterlijk { $day } antwoord.
case-answer-soon = We antwoorden op de manier die je hebt gekozen.
case-to-page = Deze melding volgen
case-link-title = Zo kom je terug bij deze melding
case-link-hint = Voor je veiligheid vergeet deze pagina wie je bent zodra ze opnieuw wordt geladen of gesloten. Een privélink opent je melding weer: houd hem voor jezelf.
case-link-mailed = Hij staat ook in onze e-mails over deze melding.
case-link-copy = De privélink kopiëren
case-closed-title = Je opent je melding met de privélink
case-closed-hint = Voor je veiligheid vergeet deze pagina wie je bent zodra ze opnieuw wordt geladen of gesloten. Open de link die je hebt gekopieerd.
case-closed-mailed = Voor je veiligheid vergeet deze pagina wie je bent zodra ze opnieuw wordt geladen of gesloten. Open de link in onze laatste e-mail over deze melding, of de link die je hebt gekopieerd.
case-outcome-title = Wat je krijgt
case-outcome = { $what ->
        [refund] Je krijgt je geld terug.
        [store-credit] Je krijgt tegoed bij onze winkel.
        [exchange] Je krijgt een andere uitvoering.
        [replacement] Je krijgt nog eens hetzelfde, gratis.
        [repair] We maken het, gratis.
        [keep] Je houdt het en krijgt je geld terug.
       *[price-reduction] Je houdt het en krijgt een deel van de prijs terug.
    }
case-outcome-amount = Het is { $amount }.
case-outcome-percent = Het is { $percent }% van de prijs.
case-outcome-nothing-to-do = Je hoeft niets te doen.

## De pagina van een melding

case-page-title = Je melding
case-page-number = Melding { $number }
case-opened-on = geopend op { $day }
case-state = { $state ->
        [open] We werken eraan
        [waiting] We wachten op je antwoord
        [resolved] Geregeld
       *[closed] Gesloten
    }
case-next = { $state ->
        [open] Je hoeft niets te doen; het antwoord komt hier en op de manier die je hebt gekozen.
        [waiting] Kijk hieronder wat we hebben geschreven of voorgesteld, en antwoord daar.
        [resolved] Wat is afgesproken, is onderweg. Klopt het toch niet, open de melding dan opnieuw.
       *[closed] Er is niets meer te doen. Is er toch iets niet goed, schrijf ons dan.
    }
case-event = { $event ->
        [opened] Je hebt ons geschreven
        [answered] Beantwoord
        [proposed] We hebben een voorstel gedaan
        [countered] Je hebt om iets anders gevraagd
        [accepted] Akkoord
        [declined] Voorstel afgewezen
        [resolved] Geregeld
        [reopened] Opnieuw geopend
        [promise-missed] Ons antwoord kwam niet op tijd
       *[closed] Gesloten
    }
case-details-title = Wat je ons hebt verteld
case-message-label = Schrijf ons over deze melding
case-overdue-title = We hebben een antwoord beloofd en ons daar niet aan gehouden
case-overdue = Het zou er uiterlijk { $day } zijn. Dat spijt ons. Je hoeft niet langer te wachten:
case-overdue-person = Praat nu met een mens
case-proposal-title = Ons voorstel
case-proposal-yours = Jouw voorstel
case-proposals-title = Voorstellen
case-proposal-state = { $state ->
        [open] Open
        [accepted] Aangenomen
        [declined] Afgewezen
       *[countered] Vervangen door een ander
    }
case-proposal-amount = { $what }: { $amount }
case-accept = Aannemen
case-decline = Afwijzen
case-accepted = Je hebt het voorstel aangenomen.
case-declined = Je hebt het voorstel afgewezen.
case-proposal-gone = Dit voorstel staat niet meer open. Zo staat de melding er nu voor.
case-counter = Om iets anders vragen
case-counter-next = We antwoorden je hier. Tot dan verandert er niets.
case-counter-wanted = Wat wil je in plaats daarvan?
case-counter-amount = Welk bedrag, in { $currency }?
case-counter-amount-invalid = Vul een bedrag in, bijvoorbeeld 12,50.
case-counter-note = Een woordje erbij (als je wilt)
case-counter-send = Voorstel versturen
case-counter-sent = We hebben je voorstel.
case-coupon-title = Een kortingsbon voor jou
case-coupon-copy = Code kopiëren
case-coupon-copied = De code is gekopieerd.
case-coupon-worth = Ter waarde van { $amount }.
case-coupon-percent = { $percent }% korting.
case-coupon-expires = Tot en met { $day }.
case-coupon-minimum = Vanaf { $amount }.
case-coupon-used = Al gebruikt.
case-reopen = Het is niet geregeld: opnieuw openen
case-reopen-text = Wat ontbreekt er nog?
case-reopen-missing = Zeg ons in één zin wat er nog ontbreekt.
case-reopen-confirm = Melding opnieuw openen
case-reopened = De melding is weer open.
case-export-title = Om te bewaren
case-export-html = De hele melding als pagina
case-export-json = Hetzelfde als gegevens (JSON)
case-export-policy = Voorwaarden die bij het openen golden
case-export-saved = Opgeslagen op { $moment } vanaf { $page }.
case-file-save = { $name } opslaan
