### Alles wat een klant kan lezen. Wat elk argument betekent, staat in het Engelse bestand.
###
### Toon: vriendelijk, helder en kort, met je. We zeggen wat er is gebeurd en hoe het verdergaat, en
### geven niemand de schuld.
###
### Termen: order = bestelling · shipment, parcel = pakket · carrier = vervoerder · return = retour,
### terugsturen · exchange = ruilen · withdrawal = herroeping, herroepen (nooit retour) · legal
### guarantee = wettelijke garantie · commercial guarantee = garantie · case = melding · refund =
### terugbetaling · store credit = tegoed · coupon = kortingsbon · terms, policies = voorwaarden ·
### guide = handleiding · piece = stuk. Een laatste dag telt mee: tot en met.

## Het portaal

portal-label = Bestellingen en hulp
portal-loading = Een moment…
portal-failed = Dit deel van de pagina kon niet starten. Je kunt ons rechtstreeks bereiken:
portal-retry = Opnieuw proberen
portal-close = Sluiten
portal-guides = Handleidingen en antwoorden
portal-policies = Voorwaarden
portal-policy-says = Wat onze voorwaarden hierover zeggen
portal-print = Afdrukken
portal-about = { $words }: { $what }
portal-back-to-orders = Alle bestellingen
portal-languages = Talen
portal-withdraw = Hier de overeenkomst herroepen

## Een bestelling vinden

look-up-title = Waar is mijn bestelling?
look-up-intro = Twee gegevens uit je orderbevestiging, en je ziet hoe het ervoor staat.
look-up-intro-and-email = Drie gegevens uit je orderbevestiging, en je ziet hoe het ervoor staat.
look-up-number = Bestelnummer
look-up-number-hint = In je bevestigingsmail, in het onderwerp of bovenaan. Bijvoorbeeld 1042.
look-up-factor-email = E-mailadres
look-up-factor-email-hint = Het adres waarmee je hebt besteld.
look-up-factor-postcode = Postcode
look-up-factor-postcode-hint = Van het bezorg- of factuuradres.
look-up-factor-last-name = Achternaam
look-up-factor-last-name-hint = Zoals in de bestelling.
look-up-instead = { $factor ->
        [email] Liever het e-mailadres gebruiken
        [postcode] Liever de postcode gebruiken
       *[last-name] Liever de achternaam gebruiken
    }
look-up-submit = Mijn bestelling bekijken
look-up-searching = We zoeken je bestelling…
look-up-link = Link uit je e-mail
look-up-link-hint = Deze winkel opent bestellingen met de link in de bevestigingsmail. Open die link of plak hem hier.
look-up-link-and-email = Deze winkel opent bestellingen met de link in de bevestiging en het e-mailadres waarmee je hebt besteld. Plak de link hier.
look-up-number-alone = Met het nummer kun je een bestelling na de aankoop een tijdje openen. Later vind je hem als je inlogt.
look-up-number-empty = Vul het bestelnummer in.
look-up-email-empty = Vul het e-mailadres in.
look-up-email-invalid = Dit lijkt geen e-mailadres. Er hoort een @ in en een einde zoals .nl.
look-up-postcode-empty = Vul de postcode in.
look-up-last-name-empty = Vul de achternaam in.
look-up-link-invalid = In deze tekst vinden we geen bestelling. Plak de hele link uit de e-mail.
look-up-not-found-title = Bij deze gegevens samen vonden we geen bestelling
look-up-not-found-number = Het nummer staat in het onderwerp van je orderbevestiging; misschien is er een cijfer weggevallen.
look-up-not-found-email = Misschien heb je met een ander e-mailadres besteld.
look-up-not-found-factor = Probeer een ander gegeven, zoals de postcode of de achternaam.
look-up-not-found-exact = Schrijf elk gegeven precies zoals het in de bevestiging staat, met hoofdletters, accenten en spaties.
look-up-not-found-person = Of vraag het ons: we zoeken hem voor je op.

## Inloggen

sign-in-title = Inloggen
sign-in-intro = Al je bestellingen op één plek.

## Een bestelling: hoe het er nu voor staat

order-title = Bestelling { $number }
order-title-greeting = { $name }, je bestelling { $number }
order-loading = We halen je bestelling op…
order-placed = Besteld op { $date }

now-cancelled = Geannuleerd
now-cancelled-next = Deze bestelling is geannuleerd. Er wordt niets verzonden.
now-awaiting-payment = We wachten op je betaling
now-awaiting-payment-next = Zodra die binnen is, maken we je bestelling klaar.
now-preparing = We maken je bestelling klaar
now-preparing-next = Daarna pakken we hem in en geven we hem mee aan de vervoerder.
now-packed = Ingepakt
now-packed-next = Nu haalt de vervoerder hem op.
now-partly-shipped = Een deel is onderweg
now-partly-shipped-next = { $shipped } van { $of } stuks zijn verzonden; de rest volgt.
now-on-its-way = Onderweg naar jou
now-on-its-way-next = { $parcels ->
        [one] De vervoerder heeft je pakket.
       *[other] De vervoerder heeft je { $parcels } pakketten.
    }
now-out-for-delivery = Komt vandaag
now-out-for-delivery-next = De bezorger heeft het bij zich.
now-attempt-failed = Het bezorgen is niet gelukt
now-attempt-failed-next = Er was niemand thuis of de deur was niet te vinden. Hieronder zie je hoe het verdergaat.
now-ready-for-pick-up = Klaar om op te halen
now-ready-for-pick-up-next = Je pakket ligt voor je klaar bij het afhaalpunt.
now-ready-for-pick-up-until = Je pakket ligt tot en met { $date } voor je klaar bij het afhaalpunt.
now-partly-delivered = Een deel is aangekomen
now-partly-delivered-next = { $delivered } van { $of } stuks zijn bij je; de rest komt nog.
now-delivered = Bezorgd
now-delivered-next = Alles is aangekomen. Veel plezier ermee.
now-delivered-on = Alles is op { $date } aangekomen. Veel plezier ermee.
now-returned-to-sender = Op weg terug naar ons
now-returned-to-sender-next = De vervoerder kon het niet afgeven. Laat ons weten hoe je het wilt ontvangen.
now-lost = De vervoerder is je pakket kwijtgeraakt
now-lost-next = Dat spijt ons. Laat ons weten of je het opnieuw wilt ontvangen of je geld terug wilt.
now-downloads-ready = Klaar om te downloaden
now-downloads-ready-next = Je vindt je downloads hieronder.
now-downloads-preparing = Je downloads worden klaargezet
now-downloads-preparing-next = Zo meteen vind je ze hier.

arrival-by = { $days ->
        [0] Het zou uiterlijk { $date } moeten aankomen.
        [one] Het zou uiterlijk { $date } moeten aankomen, over één werkdag.
       *[other] Het zou uiterlijk { $date } moeten aankomen, over { $days } werkdagen.
    }
arrival-between = { $days ->
        [0] Het zou tussen { $first } en { $last } moeten aankomen.
        [one] Het zou tussen { $first } en { $last } moeten aankomen, over hooguit één werkdag.
       *[other] Het zou tussen { $first } en { $last } moeten aankomen, over hooguit { $days } werkdagen.
    }

delay-title = Later dan beloofd
delay-expected = { $days ->
        [0] We hadden { $promised } beloofd. We verwachten het nu op { $expected }. Dat spijt ons.
        [one] We hadden { $promised } beloofd. We verwachten het nu op { $expected }, één werkdag later. Dat spijt ons.
       *[other] We hadden { $promised } beloofd. We verwachten het nu op { $expected }, { $days } werkdagen later. Dat spijt ons.
    }
delay-unknown = { $days ->
        [0] We hadden { $promised } beloofd en het is er nog niet. Dat spijt ons.
        [one] We hadden { $promised } beloofd: één werkdag geleden. Dat spijt ons.
       *[other] We hadden { $promised } beloofd: { $days } werkdagen geleden. Dat spijt ons.
    }

stage-label = Hoe ver het is
stage-placed = Besteld
stage-preparing = Voorbereid
stage-on-its-way = Onderweg
stage-delivered = Bezorgd
stage-done = gedaan
stage-current = nu
stage-to-come = komt nog

refresh-updated = Bijgewerkt om { $time }
refresh-now = Vernieuwen
refresh-failed = We konden deze pagina niet vernieuwen. Wat je ziet, is van { $time }.
refresh-news = Nieuws over je bestelling: { $event }

## Pakketten

shipments-title = Pakketten
shipment-title-of = Pakket { $index } van { $count }
shipment-title = Je pakket
shipment-carrier = Met { $carrier }
shipment-number = Trackingnummer
shipment-follow = { $number } volgen bij de vervoerder
shipment-no-number = De winkel geeft voor dit pakket geen trackingnummer.
shipment-contents = In dit pakket
shipment-contents-unknown = De winkel zegt niet welke producten in welk pakket zitten.
shipment-expected = Verwacht op { $date }
shipment-timeline = Wat er is gebeurd
shipment-earlier = { $count ->
        [one] Eén eerdere stap
       *[other] { $count } eerdere stappen
    }
pick-up-title = Afhaalpunt
pick-up-hours = Open: { $hours }
pick-up-until = Ligt daar klaar tot en met { $date }
to-ship-title = Nog niet verzonden
to-ship-intro = Dit volgt in een ander pakket.
to-ship-intro-first = Dit is nog bij ons.

shipment-packed = Ingepakt
shipment-in-transit = Onderweg
shipment-out-for-delivery = Komt vandaag
shipment-attempt-failed = Bezorgpoging niet gelukt
shipment-ready-for-pick-up = Klaar om op te halen
shipment-delivered = Bezorgd
shipment-returned-to-sender = Op weg terug naar de winkel
shipment-lost = Zoekgeraakt
shipment-cancelled = Geannuleerd

event-packed = Ingepakt
event-handed-over = Overgedragen aan de vervoerder
event-in-transit = Onderweg
event-customs = Bij de douane
event-delayed = Vertraagd
event-out-for-delivery = Bezorger is onderweg
event-attempt-failed = Bezorgpoging niet gelukt
event-ready-for-pick-up = Klaar om op te halen
event-delivered = Bezorgd
event-returned-to-sender = Op weg terug naar de winkel
event-lost = Zoekgeraakt bij de vervoerder
event-other = Bericht van de vervoerder

## Wat er is gekocht en wat het kostte

lines-title = Wat je hebt besteld
line-units = { $count ->
        [one] { $count } stuk
       *[other] { $count } stuks
    }
line-each = { $price } per stuk
line-sku = Art.nr. { $sku }
line-download = Downloaden
line-download-waiting = De download verschijnt hier.
line-cancelled = { $count ->
        [one] Eén stuk geannuleerd
       *[other] { $count } stuks geannuleerd
    }
line-returned = { $count ->
        [one] Eén stuk teruggestuurd
       *[other] { $count } stuks teruggestuurd
    }
lines-show-all = Alle { $count } producten tonen

totals-title = Wat het kostte
totals-items = Producten
totals-discount = Korting
totals-delivery = Bezorging
totals-delivery-free = Gratis
totals-fee = Toeslag
totals-tax = Belasting
totals-tax-included = waarvan { $label }
totals-rounding = Afronding
totals-total = Totaal
totals-refund = Terugbetaald
totals-refund-on = Terugbetaald op { $date }
totals-paid-with = Betaald met
payment-pending = Nog niet betaald
payment-authorized = Gereserveerd; we schrijven het af bij verzending
payment-paid = Betaald
payment-partly-refunded = Betaald, deels terugbetaald
payment-refunded = Terugbetaald

## Wat een klant kan doen

actions-title = Wat je kunt doen
action-invoice = Factuur { $number }
action-invoice-format = PDF
action-updates-title = Updates per e-mail
action-updates-on = Aan: we schrijven je bij elke stap.
action-updates-off = Uit: je vindt het nieuws hier.
action-updates-switch-on = Stuur me updates
action-updates-switch-off = Geen updates meer
action-cancel = Deze bestelling annuleren
action-cancel-question = De hele bestelling annuleren?
action-cancel-consequence = Er wordt niets verzonden, en wat je hebt betaald gaat langs dezelfde weg terug.
action-cancel-confirm = Ja, annuleren
action-cancel-keep = Bestelling houden
action-cancel-mailed = Je bestelling is nog niet geannuleerd. We hebben je een e-mail gestuurd: open de link daarin om het te bevestigen.
action-cancelled = Je bestelling is geannuleerd.

## Mensen

contact-title = Praat met ons
contact-case = Schrijf ons hier
contact-phone = Telefoon
contact-whatsapp = WhatsApp
contact-chat = Chat
contact-email = E-mail
contact-form = Contactformulier
contact-store = Onze winkel
contact-social = Sociaal netwerk
contact-toll-free = gratis
contact-agent = { $name } antwoordt je
contact-open-until = Nu open, tot { $time }
contact-opens-today = Nu gesloten, vandaag open om { $time }
contact-opens = Nu gesloten, { $day } open om { $time }
contact-answers-by = Schrijf nu en je hebt ons antwoord uiterlijk { $moment }.
contact-closed = gesloten
contact-zone = tijd in { $zone }

## Storingen: wat er is gebeurd en wat je nu kunt doen. Geen schuld, niet twee keer sorry.

failure-offline = We kunnen de winkel nu niet bereiken. Controleer je verbinding en probeer het nog eens.
failure-too-slow = De winkel heeft te veel tijd nodig om te antwoorden. Probeer het nog eens.
failure-order-not-found = Zo'n bestelling hebben we niet gevonden.
failure-another-detail = Deze winkel vraagt hier om een ander gegeven. Hieronder kun je wisselen.
failure-too-many-attempts = Dat waren veel pogingen. Wacht een minuut en probeer het nog eens.
failure-too-many-attempts-for = { $seconds ->
        [one] Dat waren veel pogingen. Wacht één seconde en probeer het nog eens.
       *[other] Dat waren veel pogingen. Wacht { $seconds } seconden en probeer het nog eens.
    }
failure-access-expired = Deze toegang is verlopen. Zoek je bestelling nog eens op.
failure-wrong-password = E-mailadres en wachtwoord horen niet bij elkaar. Kijk ze allebei nog eens na.
failure-wrong-code = Deze code klopt niet of is te oud. Kijk hem na of laat een nieuwe sturen.
failure-no-longer-possible = Dit kan niet meer: de bestelling is intussen een stap verder.
failure-shop-broken = Er is bij ons iets mis. Probeer het later nog eens of vraag het ons rechtstreeks.
failure-retry = Opnieuw proberen
