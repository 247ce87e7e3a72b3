### Terugsturen: de stappen van retouren en ruilen, en de pagina van een retour.

## Op de pagina van een bestelling

return-entry = Terugsturen of ruilen
return-list-title = Je retouren

## Het kader van de stappen

return-title = Terugsturen of ruilen
return-step = Stap { $step } van { $of }
return-back = Terug
return-to-order = Naar de bestelling
return-continue = Verder
return-send = Aanvraag versturen
return-send-again = Nog eens versturen
return-sending = Wordt verstuurd…
return-discard = Weggooien en op dit apparaat vergeten
return-not-kept = Deze browser bewaart niets; maak het daarom in één keer af.
return-missing = { $count ->
        [one] Er ontbreekt één ding. Het is hierboven gemarkeerd.
       *[other] Er ontbreken { $count } dingen. Ze zijn hierboven gemarkeerd.
    }

## Eerste scherm: wat teruggaat

return-lines-title = Wat wil je terugsturen?
return-lines-legend = Producten van deze bestelling
return-lines-missing = Kies minstens één product.
return-quantity = Hoeveel stuks van: { $title }
return-quantity-of = { $count } van { $of }

## Wat de voorwaarden over een regel zeggen

return-open-until = { $right ->
        [withdrawal] Je kunt herroepen tot en met { $day }
        [legal-guarantee] Als er iets mis mee is: wettelijke garantie tot en met { $day }
        [commercial-guarantee] Als er iets mis mee is: garantie tot en met { $day }
       *[returns] Kan terug tot en met { $day }
    }
return-open = { $right ->
        [withdrawal] Je kunt herroepen
        [legal-guarantee] Valt onder de wettelijke garantie
        [commercial-guarantee] Valt onder de garantie
       *[returns] Kan terug
    }
return-closed = { $right ->
        [withdrawal] Herroepen is niet mogelijk
        [legal-guarantee] Valt niet meer onder de wettelijke garantie
        [commercial-guarantee] Valt niet meer onder de garantie
       *[returns] Kan niet terug
    }
return-counted = { $start ->
        [delivery] Bezorgd op { $on }, plus { $period }: { $ends }.
        [last-delivery] Alles bezorgd op { $on }, plus { $period }: { $ends }.
        [shipment] Verzonden op { $on }, plus { $period }: { $ends }.
       *[purchase] Gekocht op { $on }, plus { $period }: { $ends }.
    }
return-extended = { $why ->
        [working-day] Dat is geen werkdag, dus het duurt tot en met { $last }.
        [season] Voor aankopen uit die periode duurt het tot en met { $last }.
        [exception] Voor deze bestelling duurt het tot en met { $last }, zoals afgesproken.
       *[grace] We nemen het nog aan tot en met { $last }.
    }
return-period-days = { $days ->
        [one] één dag
       *[other] { $days } dagen
    }
return-period-months = { $months ->
        [12] 1 jaar
        [24] 2 jaar
        [36] 3 jaar
        [60] 5 jaar
        [one] één maand
       *[other] { $months } maanden
    }
return-before-delivery = Het is nog niet aangekomen. Vanaf dan heb je { $period }.
return-unknown-start = Je hebt { $period } vanaf de aankomst, alleen kennen we die dag niet. Vraag het ons.
return-exempt = { $why ->
        [service-performed] De dienst is volledig uitgevoerd.
        [custom-made] Het is speciaal voor jou gemaakt; daarvoor kent de wet geen herroeping.
        [perishable] Het bederft snel; daarvoor kent de wet geen herroeping.
        [sealed-hygiene] Om redenen van hygiëne kan het niet terug als de verzegeling is verbroken.
        [mixed] Het is niet meer van andere dingen te scheiden.
        [sealed-recording] Een opname of software kan niet terug als de verzegeling is verbroken.
        [press] Kranten en tijdschriften kunnen niet worden herroepen.
       *[digital-begun] De download is begonnen, met jouw instemming.
    }
return-not-offered = De winkel neemt dit niet terug.
return-nothing-left = Voor alle stuks is al een retour aangevraagd.
return-cancelled-line = Het is geannuleerd.
return-customer-pays = Het terugsturen betaal je zelf.
return-shop-pays = Terugsturen is gratis.
return-next-wait = Je kunt het aanvragen zodra het is aangekomen.
return-next-withdraw = In plaats daarvan kun je de overeenkomst herroepen
return-next-claim = Is er iets mis mee, dan kun je dat nog steeds melden: kies de reden in de volgende stap.
return-next-ask = Vraag ons om een uitzondering

## Tweede scherm: waarom, en wat in plaats daarvan

return-reasons-title = Waarom gaat het terug, en wat wil je in plaats daarvan?
return-reason = Wat is de reden?
return-reason-missing = Kies een reden.
return-sub-reason = Wat precies?
return-sub-reason-missing = Kies wat het beste past.
return-comment = Beschrijf wat er mis is
return-comment-missing = Eén zin over wat er mis is helpt ons om meteen te beslissen.
return-photos = Een foto van wat er mis is
return-photos-hint = Hoogstens { $most } foto's van elk hoogstens { $megabytes } MB. Ze worden op je apparaat verkleind; de plek waar ze zijn gemaakt wordt verwijderd.
return-photo-missing = Voeg een foto toe, dan kunnen we beslissen zonder opnieuw te vragen.
return-photo-wait = Een moment: er is nog een foto onderweg.
return-photo-preparing = Wordt verkleind…
return-photo-sending = Onderweg naar ons…
return-photo-stored = Aangekomen
return-photo-not-a-picture = Dit bestand is geen afbeelding die deze browser kan openen. Kies een JPEG of PNG.
return-photo-too-large = Deze foto is groter dan { $megabytes } MB.
return-photo-not-sent = Hij is niet bij ons aangekomen.
return-photo-remove = { $name } verwijderen
return-photo-alt = Je foto { $name }
return-photos-count = { $count ->
        [one] Eén foto
       *[other] { $count } foto's
    }
return-resolution-legend = Wat wil je?
return-resolution-missing = Kies wat je wilt.
return-resolution = { $what ->
        [refund] Geld terug
        [store-credit] Tegoed
        [exchange] Ruilen voor een andere uitvoering
        [replacement] Nog eens hetzelfde
        [repair] Reparatie
        [keep] Houden en geld terug
       *[price-reduction] Houden voor een lagere prijs
    }
return-resolution-hint = { $what ->
        [refund] Zoals je hebt betaald.
        [store-credit] Te besteden in onze winkel.
        [exchange] Een andere maat of kleur.
        [replacement] Een nieuw exemplaar, gratis.
        [repair] We maken het, gratis.
        [keep] Je hoeft niets terug te sturen.
       *[price-reduction] Een deel van de prijs terug, en er wordt niets verstuurd.
    }
return-reduction-hint = Minstens { $percent }% van de prijs terug, en er wordt niets verstuurd.
return-keep-hint = Je kunt houden wat je hebt.
return-variant = Welke uitvoering wil je?
return-variant-missing = Kies een uitvoering die er is.
return-variants-none = Op dit moment is hier geen andere uitvoering te kiezen. Kies hierboven iets anders of vraag het ons.
return-variant-there = Op voorraad
return-variant-last = { $pieces ->
        [one] Laatste stuk
       *[other] Nog maar { $pieces }
    }
return-variant-too-few = { $pieces ->
        [one] Nog maar één stuk
       *[other] Nog maar { $pieces } stuks
    }
return-variant-gone = Niet op voorraad
return-variant-dearer = { $amount } meer
return-variant-cheaper = { $amount } minder

## Derde scherm: hoe het teruggaat

return-method-title = Hoe gaat het terug?
return-method-legend = Manier van terugsturen
return-method-missing = Kies hoe het teruggaat.
return-method-kind = { $kind ->
        [prepaid-label] Label om af te drukken
        [qr-code] QR-code, niets af te drukken
        [drop-off] Afgeven bij een punt
        [pick-up] Wij halen het op
       *[own-label] Met een vervoerder naar keuze
    }
return-method-free = gratis
return-method-cost = kost { $amount }

## Vierde scherm: alles nog een keer

return-summary-title = Klopt alles?
return-summary-what = Wat
return-units-of = { $units } × { $title }
return-summary-why = Waarom
return-summary-instead = Je krijgt
return-summary-how = Terugweg
return-summary-nothing-back = Er hoeft niets teruggestuurd te worden.
return-change = Wijzigen
return-express = Er hoeft niets teruggestuurd te worden: houd het maar.
return-sum-title = Wat je terugkrijgt
return-sum-owed-title = Wat het kost
return-sum-items = Producten
return-sum-discounts = Korting op de bestelling
return-sum-tax = Belasting
return-sum-delivery = Bezorging
return-sum-fees = Retourkosten
return-sum-method = Terugsturen
return-sum-total = Totaal
return-sum-how = Zoals je hebt betaald, binnen { $days } dagen.
return-sum-credit = Als tegoed bij onze winkel.
return-exchange-dearer = { $amount } meer dan wat je hebt betaald. We laten je weten hoe je betaalt voordat we het versturen.
return-exchange-cheaper = { $amount } minder dan wat je hebt betaald. Je krijgt het verschil terug.

## Waarom een scherm opnieuw verschijnt

return-news-too-many = Er kan minder terug dan je hebt gekozen
return-news-too-many-next = Voor een deel is intussen al een retour aangevraagd. Dit zijn de aantallen van nu; al het andere dat je hebt ingevuld, is bewaard.
return-news-refused = De winkel kan dit niet terugnemen
return-news-refused-next = De voorwaarden zijn intussen veranderd. Dit is wat nu kan.
return-news-out-of-stock = De uitvoering die je koos is net uitverkocht
return-news-kept = Kies een andere, of iets anders in plaats daarvan. Al het andere dat je hebt ingevuld, is bewaard.
return-news-policy = De voorwaarden zijn intussen veranderd
return-news-policy-next = Kijk het nog eens na voordat je het verstuurt. Alles wat je hebt ingevuld, is bewaard.
return-news-sum = Het bedrag is veranderd
return-news-sum-next = Het was { $before } en is nu { $now }. Kijk het nog eens na voordat je het verstuurt.
return-news-unsure = We weten niet of je aanvraag is aangekomen
return-news-unsure-next = Verstuur hem nog eens: hij telt maar één keer, ook als hij al is aangekomen.
return-ask-person = Of praat met ons
return-news-resumed = We hebben bewaard wat je had ingevuld
return-news-resumed-next = Alleen op dit apparaat, 14 dagen lang.

## Laatste scherm: de bevestiging

return-receipt-title = Je aanvraag is aangekomen
return-number = Nummer
return-to-page = Deze retour volgen
return-document = { $what ->
        [label] Retourlabel
        [packing-slip] Pakbon
       *[receipt] Ontvangstbewijs
    }

## Hoe het met een retour staat

return-state = { $state ->
        [unconfirmed] Nog te bevestigen
        [requested] We kijken ernaar
        [approved] Goedgekeurd
        [in-transit] Onderweg naar ons
        [received] Bij ons aangekomen
        [inspected] Nagekeken
        [refunded] Terugbetaald
        [exchanged] Geruild
        [refused] Afgewezen
        [cancelled] Geannuleerd
       *[closed] Afgerond
    }
return-next-unconfirmed = We hebben je een e-mail gestuurd. Open de link daarin, dan kijken we naar je aanvraag.
return-next-requested = Iemand kijkt naar je aanvraag en antwoordt je hier en per e-mail.
return-next-send-by = { $method ->
        [prepaid-label] Druk het label af, plak het op het pakket en geef het uiterlijk { $day } af.
        [qr-code] Laat de code uiterlijk { $day } zien bij de vervoerder; het label wordt daar afgedrukt.
        [drop-off] Breng het uiterlijk { $day }.
        [pick-up] Wij halen het uiterlijk { $day } op; zorg dat het is ingepakt.
       *[own-label] Verstuur het uiterlijk { $day } en geef ons hier het trackingnummer.
    }
return-next-send = { $method ->
        [prepaid-label] Druk het label af, plak het op het pakket en geef het af.
        [qr-code] Laat de code zien bij de vervoerder; het label wordt daar afgedrukt.
        [drop-off] Breng het naar ons.
        [pick-up] Wij halen het op; zorg dat het is ingepakt.
       *[own-label] Verstuur het en geef ons hier het trackingnummer.
    }
return-next-nothing-to-send = Je hoeft niets te versturen.
return-next-in-transit = Zodra het aankomt, kijken we het na.
return-next-received = Daarna kijken we het na.
return-next-inspected = We hebben het nagekeken. Je krijgt wat is afgesproken.
return-next-refunded = Het geld is onderweg naar je.
return-next-exchanged = Waar je om vroeg, is onderweg naar je.
return-next-refused = Lees hieronder wat we hebben geschreven. Daar kun je antwoorden.
return-next-cancelled = Er hoeft niets verstuurd te worden. Je kunt het opnieuw aanvragen zolang de voorwaarden het toelaten.
return-next-closed = Er is niets meer te doen.
return-next-money-by = Je krijgt je geld uiterlijk { $day }.
return-next-goods = Daarna sturen we je waar je om vroeg.

## De pagina van een retour

return-page-title = Retour
return-page-number = Retour { $number }
return-requested-on = aangevraagd op { $day }
return-page-lines = Wat teruggaat
return-page-events = Wat er is gebeurd
return-shipment-title = Pakket
return-event = { $what ->
        [requested] Aangevraagd
        [approved] Goedgekeurd
        [label-ready] Het label is klaar
        [tracking-added] Trackingnummer toegevoegd
        [in-transit] Overgedragen aan de vervoerder
        [received] Bij ons aangekomen
        [inspected] Nagekeken
        [refunded] Geld teruggestuurd
        [exchange-shipped] Het andere exemplaar is naar je verzonden
        [refused] Afgewezen
        [cancelled] Geannuleerd
       *[message] Bericht
    }
return-messages-title = Berichten
return-message-from-shop = De winkel
return-message-from-you = Jij
return-message-label = Schrijf ons over deze retour
return-message-empty = Schrijf eerst een bericht.
return-message-send = Bericht versturen
return-message-sent = Je bericht is aangekomen.
return-tracking-add = Een trackingnummer toevoegen
return-tracking-carrier = Vervoerder
return-tracking-number = Trackingnummer
return-tracking-empty = Vul het nummer in.
return-tracking-send = Nummer opslaan
return-tracking-added = We hebben het trackingnummer genoteerd.
return-cancel = Deze retour annuleren
return-cancel-question = Deze retour annuleren?
return-cancel-consequence = Je houdt de producten. Een label dat je hebt, werkt dan niet meer.
return-cancel-confirm = Ja, annuleren
return-cancel-keep = Nee, laten staan
return-cancelled = De retour is geannuleerd.
