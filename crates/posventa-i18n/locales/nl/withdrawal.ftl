### Een overeenkomst herroepen. De opschriften van de twee knoppen zijn de woorden van artikel 11 bis
### van Richtlijn 2011/83/EU, zie docs/withdrawal.md; de verklaring volgt bijlage I, deel B. Hier
### wordt niet naar een reden gevraagd, niets anders aangeboden en niemand aan het twijfelen gebracht.

## Verklaren

withdrawal-title = Een overeenkomst herroepen
withdrawal-intro = Je hebt geen reden en geen account nodig. Zeg ons om welke overeenkomst het gaat; in de volgende stap kijk je alles na en bevestig je het.
withdrawal-your-order = Je bestelling
withdrawal-order = Bestelling { $number }
withdrawal-another-order = Een andere bestelling of overeenkomst
withdrawal-name = Je naam
withdrawal-contract = Bestelling of overeenkomst
withdrawal-contract-hint = Het bestelnummer, bijvoorbeeld 1042, of wat je hebt gekocht en wanneer.
withdrawal-email = E-mailadres
withdrawal-email-hint = Daar bevestigt de winkel dat je herroeping is ontvangen.
withdrawal-name-empty = Vul je naam in.
withdrawal-contract-empty = Vul het bestelnummer in, of wat je hebt gekocht.
withdrawal-extent = Wat herroep je?
withdrawal-whole = De hele bestelling
withdrawal-some = Een deel ervan
withdrawal-units = Aantal stuks van { $title }
withdrawal-none-chosen = Kies wat je herroept.
withdrawal-lines-missing = We kunnen de producten van deze bestelling nu niet tonen. Je kunt de hele bestelling toch herroepen.

## Hoe het met het recht staat, per regel

withdrawal-open-until = Je kunt tot en met { $date } herroepen.
withdrawal-open = Dit kun je herroepen.
withdrawal-open-before-delivery = { $count ->
        [one] Je kunt nu herroepen, en nog tot en met één dag nadat alles is aangekomen.
       *[other] Je kunt nu herroepen, en nog tot en met { $count } dagen nadat alles is aangekomen.
    }
withdrawal-closed = Volgens onze gegevens eindigde de termijn op { $date }. Je kunt het toch verklaren; de winkel antwoordt je.
withdrawal-nothing-left = Voor alle stuks is al een retour aangevraagd, of ze zijn geannuleerd. Je kunt het toch verklaren; de winkel antwoordt je.
withdrawal-absent = Volgens onze gegevens bestaat dit recht hier niet. Je kunt het toch verklaren; de winkel antwoordt je.
withdrawal-unless-unsealed = Zolang de verzegeling niet is verbroken.
withdrawal-unless-mixed = Zolang het niet met iets anders is vermengd.
withdrawal-exempt-service-performed = De wet maakt een uitzondering voor diensten die volledig zijn uitgevoerd.
withdrawal-exempt-custom-made = De wet maakt een uitzondering voor producten die voor jou op maat gemaakt of gepersonaliseerd zijn.
withdrawal-exempt-perishable = De wet maakt een uitzondering voor producten die snel bederven.
withdrawal-exempt-sealed-hygiene = De wet maakt een uitzondering voor verzegelde producten die om redenen van hygiëne niet terug kunnen als ze geopend zijn.
withdrawal-exempt-mixed = De wet maakt een uitzondering voor producten die blijvend met andere zijn vermengd.
withdrawal-exempt-sealed-recording = De wet maakt een uitzondering voor verzegelde opnamen en software zodra ze geopend zijn.
withdrawal-exempt-press = De wet maakt een uitzondering voor kranten en tijdschriften.
withdrawal-exempt-digital-begun = De wet maakt een uitzondering voor downloads die met jouw instemming zijn begonnen.
withdrawal-exempt-still = Zie je het anders, dan kun je het toch verklaren.

## Nakijken en bevestigen

withdrawal-review-title = Nakijken en bevestigen
withdrawal-review-intro = Dit verklaar je. De winkel krijgt precies dit.
withdrawal-declaration = Verklaring
withdrawal-text-order = Hierbij deel ik mee dat ik de overeenkomst van mijn bestelling { $contract } herroep.
withdrawal-text-order-lines = Hierbij deel ik mee dat ik de overeenkomst van mijn bestelling { $contract } herroep voor de volgende goederen:
withdrawal-text-contract = Hierbij deel ik mee dat ik de volgende overeenkomst herroep: { $contract }
withdrawal-confirm = Herroeping bevestigen
withdrawal-change = Iets wijzigen

## Het bewijs

withdrawal-receipt-title = Je hebt de overeenkomst herroepen
withdrawal-receipt-title-waiting = Je herroeping is verklaard
withdrawal-receipt-title-by-hand = Je verklaring is klaar om te versturen
withdrawal-receipt-file-title = Bewijs van een herroeping
withdrawal-declared = Verklaard
withdrawal-moment = { $date }, { $time }
withdrawal-moment-in = { $date }, { $time } (tijd in { $place })
withdrawal-shop = Winkel
withdrawal-received = Ontvangen door de winkel
withdrawal-received-as = Nummer bij de winkel
withdrawal-key = Sleutel van deze verklaring
withdrawal-save = Bewijs downloaden
withdrawal-save-json = Hetzelfde als gegevens (JSON)
withdrawal-by-mail = Per e-mail versturen
withdrawal-by-form = Het eenvoudige formulier gebruiken
withdrawal-plain = Werkt deze pagina niet goed voor je, gebruik dan het eenvoudige formulier.
withdrawal-mail-subject = Herroeping: { $subject }

withdrawal-waiting-sending = Verklaard en op dit apparaat bewaard. De verklaring wordt verstuurd…
withdrawal-waiting = Verklaard en op dit apparaat bewaard. De winkel is nu niet bereikbaar; deze pagina verstuurt de verklaring vanzelf zodra het kan, ook als je later terugkomt. Eindigt je termijn vandaag, verstuur die dan ook per e-mail.
withdrawal-waiting-not-kept = Verklaard, maar in deze browser kunnen we niets bewaren. Laat deze pagina open tot de verklaring is verstuurd, of verstuur die per e-mail.
withdrawal-sent = Verstuurd, en op { $moment } ontvangen door de winkel. Die bevestigt het ook per e-mail.
withdrawal-sent-sometime = Verstuurd, en ontvangen door de winkel. Die bevestigt het ook per e-mail.
withdrawal-refused = Verklaard. De server van de winkel heeft het niet aangenomen; verstuur het daarom per e-mail of met het eenvoudige formulier. Het moment waarop je het verstuurt, telt.
withdrawal-by-hand = Nog één stap: verstuur deze verklaring per e-mail; alles is al ingevuld. Het moment waarop je die verstuurt, telt.
withdrawal-by-hand-no-mail = Nog één stap: verstuur deze verklaring naar de winkel op een van de manieren hieronder. Het moment waarop je die verstuurt, telt.
withdrawal-keep-it = Bewaar dit bewijs: het laat zien wat je hebt verklaard en wanneer.
withdrawal-send-now = Nu versturen

withdrawal-next-title = Wat er nu gebeurt
withdrawal-next-refund = De winkel betaalt binnen 14 dagen terug wat je hebt betaald, met het betaalmiddel waarmee je hebt betaald. De winkel mag wachten tot de producten terug zijn, of tot je aantoont dat je ze hebt verstuurd.
withdrawal-next-goods = Heb je de producten al, stuur ze dan binnen 14 dagen terug.

## Wat op het apparaat bewaard is

withdrawal-kept-title = Je herroepingen op dit apparaat
withdrawal-show = Bewijs bekijken
withdrawal-state-waiting = Nog niet verstuurd
withdrawal-state-received = Ontvangen door de winkel
withdrawal-state-by-hand = Nog door jou te versturen
withdrawal-new = Nog een herroeping verklaren
withdrawal-forget = Vergeet mij op dit apparaat
withdrawal-forget-question = Een herroeping vergeten die nog niet is verstuurd?
withdrawal-forget-consequence = De winkel heeft die nog niet ontvangen. Als je die hier laat vergeten, wordt die niet verstuurd.
withdrawal-forget-confirm = Ja, vergeten
withdrawal-forget-keep = Bewaren
withdrawal-forgotten = Alles op dit apparaat is vergeten.

withdrawal-strip-waiting = Je herroeping ({ $contract }) is op dit apparaat bewaard en wordt verstuurd zodra de winkel bereikbaar is.
withdrawal-strip-sent = De winkel heeft je herroeping ({ $contract }) ontvangen.
