### Alles, was Kundinnen und Kunden lesen. Was jedes Argument bedeutet, steht in der englischen Datei.
###
### Ton: freundlich, klar und kurz, mit Sie. Wir sagen, was geschehen ist und wie es weitergeht, und
### geben niemandem die Schuld.
###
### Begriffe: order = Bestellung · shipment, parcel = Paket · carrier = Zustelldienst · return =
### Rücksendung · exchange = Umtausch · withdrawal = Widerruf (nie Rückgabe) · legal guarantee =
### gesetzliche Gewährleistung · commercial guarantee = Garantie · case = Anliegen · refund =
### Erstattung · store credit = Guthaben · coupon = Gutschein · terms, policies = Bedingungen ·
### guide = Anleitung · piece = Stück.

## Das Portal

portal-label = Bestellungen und Hilfe
portal-loading = Einen Moment…
portal-failed = Dieser Teil der Seite konnte nicht starten. So erreichen Sie uns direkt:
portal-retry = Noch einmal versuchen
portal-close = Schließen
portal-guides = Anleitungen und Antworten
portal-policies = Bedingungen
portal-policy-says = Was unsere Bedingungen dazu sagen
portal-print = Drucken
portal-about = { $words }: { $what }
portal-back-to-orders = Alle Bestellungen
portal-languages = Sprachen
portal-withdraw = Vertrag widerrufen

## Eine Bestellung finden

look-up-title = Wo ist meine Bestellung?
look-up-intro = Zwei Angaben aus Ihrer Bestellbestätigung, und Sie sehen, wie es steht.
look-up-intro-and-email = Drei Angaben aus Ihrer Bestellbestätigung, und Sie sehen, wie es steht.
look-up-number = Bestellnummer
look-up-number-hint = In Ihrer Bestätigungs-E-Mail, im Betreff oder ganz oben. Zum Beispiel 1042.
look-up-factor-email = E-Mail-Adresse
look-up-factor-email-hint = Die Adresse, mit der Sie bestellt haben.
look-up-factor-postcode = Postleitzahl
look-up-factor-postcode-hint = Aus der Liefer- oder Rechnungsadresse.
look-up-factor-last-name = Nachname
look-up-factor-last-name-hint = Wie in der Bestellung.
look-up-instead = { $factor ->
        [email] Stattdessen die E-Mail-Adresse verwenden
        [postcode] Stattdessen die Postleitzahl verwenden
       *[last-name] Stattdessen den Nachnamen verwenden
    }
look-up-submit = Meine Bestellung anzeigen
look-up-searching = Ihre Bestellung wird gesucht…
look-up-link = Link aus Ihrer E-Mail
look-up-link-hint = Dieser Shop öffnet Bestellungen über den Link in der Bestätigungs-E-Mail. Öffnen Sie ihn oder fügen Sie ihn hier ein.
look-up-link-and-email = Dieser Shop öffnet Bestellungen über den Link in der Bestätigung und die E-Mail-Adresse, mit der Sie bestellt haben. Fügen Sie den Link hier ein.
look-up-number-alone = Mit der Nummer können Sie eine Bestellung nach dem Kauf eine Zeit lang öffnen. Später finden Sie sie, wenn Sie sich anmelden.
look-up-number-empty = Bitte geben Sie die Bestellnummer ein.
look-up-email-empty = Bitte geben Sie die E-Mail-Adresse ein.
look-up-email-invalid = Das sieht nicht nach einer E-Mail-Adresse aus. Sie braucht ein @ und eine Endung wie .de.
look-up-postcode-empty = Bitte geben Sie die Postleitzahl ein.
look-up-last-name-empty = Bitte geben Sie den Nachnamen ein.
look-up-link-invalid = In diesem Text finden wir keine Bestellung. Bitte fügen Sie den ganzen Link aus der E-Mail ein.
look-up-not-found-title = Zu diesen Angaben zusammen haben wir keine Bestellung gefunden
look-up-not-found-number = Die Nummer steht im Betreff Ihrer Bestellbestätigung; vielleicht ist eine Ziffer verloren gegangen.
look-up-not-found-email = Vielleicht haben Sie mit einer anderen E-Mail-Adresse bestellt.
look-up-not-found-factor = Versuchen Sie es mit einer anderen Angabe, etwa der Postleitzahl oder dem Nachnamen.
look-up-not-found-exact = Schreiben Sie jede Angabe genau so, wie sie in der Bestätigung steht, mit Großbuchstaben, Akzenten und Leerzeichen.
look-up-not-found-person = Oder fragen Sie uns: Wir finden sie für Sie.

## Anmelden

sign-in-title = Anmelden
sign-in-intro = Alle Ihre Bestellungen an einem Ort.

## Eine Bestellung: wie es gerade steht

order-title = Bestellung { $number }
order-title-greeting = { $name }, Ihre Bestellung { $number }
order-loading = Ihre Bestellung wird geladen…
order-placed = Bestellt am { $date }

now-cancelled = Storniert
now-cancelled-next = Diese Bestellung wurde storniert. Es wird nichts verschickt.
now-awaiting-payment = Wir warten auf Ihre Zahlung
now-awaiting-payment-next = Sobald sie da ist, bereiten wir Ihre Bestellung vor.
now-preparing = Wir bereiten Ihre Bestellung vor
now-preparing-next = Als Nächstes packen wir sie ein und übergeben sie dem Zustelldienst.
now-packed = Gepackt
now-packed-next = Als Nächstes holt der Zustelldienst sie ab.
now-partly-shipped = Ein Teil ist unterwegs
now-partly-shipped-next = { $shipped } von { $of } Stück sind verschickt; der Rest folgt.
now-on-its-way = Unterwegs zu Ihnen
now-on-its-way-next = { $parcels ->
        [one] Der Zustelldienst hat Ihr Paket.
       *[other] Der Zustelldienst hat Ihre { $parcels } Pakete.
    }
now-out-for-delivery = Kommt heute
now-out-for-delivery-next = Das Paket ist schon im Zustellfahrzeug.
now-attempt-failed = Die Zustellung hat nicht geklappt
now-attempt-failed-next = Es war niemand da oder die Tür war nicht zu finden. Unten sehen Sie, wie es weitergeht.
now-ready-for-pick-up = Zur Abholung bereit
now-ready-for-pick-up-next = Ihr Paket wartet in der Abholstelle auf Sie.
now-ready-for-pick-up-until = Ihr Paket wartet bis { $date } in der Abholstelle auf Sie.
now-partly-delivered = Ein Teil ist angekommen
now-partly-delivered-next = { $delivered } von { $of } Stück sind bei Ihnen; der Rest kommt noch.
now-delivered = Zugestellt
now-delivered-next = Alles ist angekommen. Viel Freude damit.
now-delivered-on = Alles ist am { $date } angekommen. Viel Freude damit.
now-returned-to-sender = Auf dem Weg zurück zu uns
now-returned-to-sender-next = Der Zustelldienst konnte es nicht übergeben. Sagen Sie uns, wie Sie es erhalten möchten.
now-lost = Der Zustelldienst hat Ihr Paket verloren
now-lost-next = Das tut uns leid. Sagen Sie uns, ob wir es noch einmal schicken oder Ihr Geld erstatten sollen.
now-downloads-ready = Bereit zum Herunterladen
now-downloads-ready-next = Ihre Downloads finden Sie weiter unten.
now-downloads-preparing = Ihre Downloads werden vorbereitet
now-downloads-preparing-next = Gleich finden Sie sie hier.

arrival-by = { $days ->
        [0] Die Lieferung sollte bis { $date } ankommen.
        [one] Die Lieferung sollte bis { $date } ankommen, in einem Arbeitstag.
       *[other] Die Lieferung sollte bis { $date } ankommen, in { $days } Arbeitstagen.
    }
arrival-between = { $days ->
        [0] Die Lieferung sollte zwischen { $first } und { $last } ankommen.
        [one] Die Lieferung sollte zwischen { $first } und { $last } ankommen, in höchstens einem Arbeitstag.
       *[other] Die Lieferung sollte zwischen { $first } und { $last } ankommen, in höchstens { $days } Arbeitstagen.
    }

delay-title = Später als versprochen
delay-expected = { $days ->
        [0] Versprochen hatten wir { $promised }. Jetzt wird die Lieferung am { $expected } erwartet. Das tut uns leid.
        [one] Versprochen hatten wir { $promised }. Jetzt wird die Lieferung am { $expected } erwartet, einen Arbeitstag später. Das tut uns leid.
       *[other] Versprochen hatten wir { $promised }. Jetzt wird die Lieferung am { $expected } erwartet, { $days } Arbeitstage später. Das tut uns leid.
    }
delay-unknown = { $days ->
        [0] Versprochen hatten wir { $promised }, und die Lieferung ist noch nicht da. Das tut uns leid.
        [one] Versprochen hatten wir { $promised }: Das war vor einem Arbeitstag. Das tut uns leid.
       *[other] Versprochen hatten wir { $promised }: Das war vor { $days } Arbeitstagen. Das tut uns leid.
    }

stage-label = Wie weit es ist
stage-placed = Bestellt
stage-preparing = Vorbe{ "\u00AD" }reitet
stage-on-its-way = Unterwegs
stage-delivered = Zugestellt
stage-done = erledigt
stage-current = jetzt
stage-to-come = kommt noch

refresh-updated = Aktualisiert um { $time }
refresh-now = Aktualisieren
refresh-failed = Wir konnten diese Seite nicht aktualisieren. Was Sie sehen, ist von { $time }.
refresh-news = Neues zu Ihrer Bestellung: { $event }

## Pakete

shipments-title = Pakete
shipment-title-of = Paket { $index } von { $count }
shipment-title = Ihr Paket
shipment-carrier = Mit { $carrier }
shipment-number = Sendungsnummer
shipment-follow = { $number } beim Zustelldienst verfolgen
shipment-no-number = Der Shop nennt für dieses Paket keine Sendungsnummer.
shipment-contents = In diesem Paket
shipment-contents-unknown = Der Shop sagt nicht, welche Produkte in welchem Paket sind.
shipment-expected = Erwartet am { $date }
shipment-timeline = Was bisher geschehen ist
shipment-earlier = { $count ->
        [one] Ein früherer Schritt
       *[other] { $count } frühere Schritte
    }
pick-up-title = Abholstelle
pick-up-hours = Geöffnet: { $hours }
pick-up-until = Liegt dort bis { $date } bereit
to-ship-title = Noch nicht verschickt
to-ship-intro = Das folgt in einem weiteren Paket.
to-ship-intro-first = Das ist noch bei uns.

shipment-packed = Gepackt
shipment-in-transit = Unterwegs
shipment-out-for-delivery = Kommt heute
shipment-attempt-failed = Zustellversuch ohne Erfolg
shipment-ready-for-pick-up = Zur Abholung bereit
shipment-delivered = Zugestellt
shipment-returned-to-sender = Auf dem Weg zurück zum Shop
shipment-lost = Verloren
shipment-cancelled = Storniert

event-packed = Gepackt
event-handed-over = Dem Zustelldienst übergeben
event-in-transit = Unterwegs
event-customs = Beim Zoll
event-delayed = Verspätet
event-out-for-delivery = In Zustellung
event-attempt-failed = Zustellversuch ohne Erfolg
event-ready-for-pick-up = Zur Abholung bereit
event-delivered = Zugestellt
event-returned-to-sender = Auf dem Weg zurück zum Shop
event-lost = Vom Zustelldienst verloren
event-other = Meldung des Zustelldienstes

## Was gekauft wurde und was es gekostet hat

lines-title = Was Sie bestellt haben
line-units = { $count ->
        [one] { $count } Stück
       *[other] { $count } Stück
    }
line-each = je { $price }
line-sku = Art.-Nr. { $sku }
line-download = Herunterladen
line-download-waiting = Der Download erscheint hier.
line-cancelled = { $count ->
        [one] Ein Stück storniert
       *[other] { $count } Stück storniert
    }
line-returned = { $count ->
        [one] Ein Stück zurückgegeben
       *[other] { $count } Stück zurückgegeben
    }
lines-show-all = Alle { $count } Produkte anzeigen

totals-title = Was es gekostet hat
totals-items = Produkte
totals-discount = Rabatt
totals-delivery = Versand
totals-delivery-free = Kostenlos
totals-fee = Gebühr
totals-tax = Steuer
totals-tax-included = davon { $label }
totals-rounding = Rundung
totals-total = Gesamtbetrag
totals-refund = Erstattet
totals-refund-on = Erstattet am { $date }
totals-paid-with = Bezahlt mit
payment-pending = Noch nicht bezahlt
payment-authorized = Vorgemerkt; abgebucht wird beim Versand
payment-paid = Bezahlt
payment-partly-refunded = Bezahlt, teilweise erstattet
payment-refunded = Erstattet

## Was man tun kann

actions-title = Ihre Möglichkeiten
action-invoice = Rechnung { $number }
action-invoice-format = PDF
action-updates-title = Neuigkeiten per E-Mail
action-updates-on = Ein: Wir schreiben Ihnen bei jedem Schritt.
action-updates-off = Aus: Alles Neue finden Sie hier.
action-updates-switch-on = Neuigkeiten schicken
action-updates-switch-off = Keine Neuigkeiten mehr
action-cancel = Diese Bestellung stornieren
action-cancel-question = Die ganze Bestellung stornieren?
action-cancel-consequence = Es wird nichts verschickt, und was Sie bezahlt haben, geht auf demselben Weg zurück.
action-cancel-confirm = Ja, stornieren
action-cancel-keep = Bestellung behalten
action-cancel-mailed = Ihre Bestellung ist noch nicht storniert. Wir haben Ihnen eine E-Mail geschickt: Öffnen Sie den Link darin, um es zu bestätigen.
action-cancelled = Ihre Bestellung ist storniert.

## Menschen

contact-title = Sprechen Sie mit uns
contact-case = Schreiben Sie uns hier
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-chat = Chat
contact-email = E-Mail
contact-form = Kontaktformular
contact-store = Unser Geschäft
contact-social = Soziales Netzwerk
contact-toll-free = kostenlos
contact-agent = { $name } antwortet Ihnen
contact-open-until = Jetzt geöffnet, bis { $time }
contact-opens-today = Jetzt geschlossen, öffnet heute um { $time }
contact-opens = Jetzt geschlossen, öffnet { $day } um { $time }
contact-answers-by = Wenn Sie jetzt schreiben, haben Sie unsere Antwort bis { $moment }.
contact-closed = geschlossen
contact-zone = Ortszeit { $zone }

## Störungen: was geschehen ist und was jetzt hilft. Keine Schuld, keine doppelte Entschuldigung.

failure-offline = Wir erreichen den Shop gerade nicht. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
failure-too-slow = Der Shop braucht zu lange für seine Antwort. Bitte versuchen Sie es noch einmal.
failure-order-not-found = Eine solche Bestellung haben wir nicht gefunden.
failure-another-detail = Dieser Shop fragt hier nach einer anderen Angabe. Weiter unten können Sie wechseln.
failure-too-many-attempts = Das waren viele Versuche. Bitte warten Sie eine Minute und versuchen Sie es noch einmal.
failure-too-many-attempts-for = { $seconds ->
        [one] Das waren viele Versuche. Bitte warten Sie eine Sekunde und versuchen Sie es noch einmal.
       *[other] Das waren viele Versuche. Bitte warten Sie { $seconds } Sekunden und versuchen Sie es noch einmal.
    }
failure-access-expired = Dieser Zugang ist abgelaufen. Bitte rufen Sie Ihre Bestellung noch einmal auf.
failure-wrong-password = E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beide.
failure-wrong-code = Dieser Code stimmt nicht oder ist zu alt. Bitte prüfen Sie ihn oder lassen Sie sich einen neuen schicken.
failure-no-longer-possible = Das geht nicht mehr: Die Bestellung ist inzwischen einen Schritt weiter.
failure-shop-broken = Bei uns stimmt etwas nicht. Bitte versuchen Sie es später noch einmal oder fragen Sie uns direkt.
failure-retry = Noch einmal versuchen
