### Einen Vertrag widerrufen. Die Beschriftungen der beiden Schaltflächen sind die Worte von § 356a
### BGB, siehe docs/withdrawal.md; die Erklärung folgt dem Muster-Widerrufsformular (Anlage 2 zu
### Artikel 246a EGBGB). Hier wird kein Grund erfragt, nichts anderes angeboten und niemand verunsichert.

## Erklären

withdrawal-title = Vertrag widerrufen
withdrawal-intro = Sie brauchen keinen Grund und kein Konto. Sagen Sie uns, um welchen Vertrag es geht; im nächsten Schritt prüfen Sie alles und bestätigen es.
withdrawal-your-order = Ihre Bestellung
withdrawal-order = Bestellung { $number }
withdrawal-another-order = Eine andere Bestellung oder ein anderer Vertrag
withdrawal-name = Ihr Name
withdrawal-contract = Bestellung oder Vertrag
withdrawal-contract-hint = Die Bestellnummer, zum Beispiel 1042, oder was Sie wann gekauft haben.
withdrawal-email = E-Mail-Adresse
withdrawal-email-hint = Dorthin bestätigt der Shop, dass Ihr Widerruf bei ihm eingegangen ist.
withdrawal-name-empty = Bitte geben Sie Ihren Namen ein.
withdrawal-contract-empty = Bitte geben Sie die Bestellnummer ein oder was Sie gekauft haben.
withdrawal-extent = Was widerrufen Sie?
withdrawal-whole = Die ganze Bestellung
withdrawal-some = Einen Teil davon
withdrawal-units = Stückzahl: { $title }
withdrawal-none-chosen = Bitte wählen Sie, was Sie widerrufen.
withdrawal-lines-missing = Wir können die Produkte dieser Bestellung gerade nicht anzeigen. Die ganze Bestellung können Sie trotzdem widerrufen.

## Wie es um das Recht steht, je Position

withdrawal-open-until = Sie können bis { $date } widerrufen.
withdrawal-open = Hierfür können Sie widerrufen.
withdrawal-open-before-delivery = { $count ->
        [one] Sie können jetzt widerrufen und noch bis einen Tag, nachdem alles angekommen ist.
       *[other] Sie können jetzt widerrufen und noch bis { $count } Tage, nachdem alles angekommen ist.
    }
withdrawal-closed = Nach unseren Daten endete die Frist am { $date }. Erklären können Sie es trotzdem; der Shop antwortet Ihnen.
withdrawal-nothing-left = Für alle Stücke ist die Rücksendung schon angefragt, oder sie wurden storniert. Erklären können Sie es trotzdem; der Shop antwortet Ihnen.
withdrawal-absent = Nach unseren Daten besteht dieses Recht hier nicht. Erklären können Sie es trotzdem; der Shop antwortet Ihnen.
withdrawal-unless-unsealed = Solange die Versiegelung unversehrt ist.
withdrawal-unless-mixed = Solange es nicht mit anderem vermischt wurde.
withdrawal-exempt-service-performed = Das Gesetz nimmt Dienstleistungen aus, die vollständig erbracht sind.
withdrawal-exempt-custom-made = Das Gesetz nimmt Waren aus, die eigens für Sie angefertigt oder personalisiert wurden.
withdrawal-exempt-perishable = Das Gesetz nimmt Waren aus, die schnell verderben.
withdrawal-exempt-sealed-hygiene = Das Gesetz nimmt versiegelte Waren aus, die aus Gründen der Hygiene nach dem Öffnen nicht zurückgehen können.
withdrawal-exempt-mixed = Das Gesetz nimmt Waren aus, die untrennbar mit anderen vermischt wurden.
withdrawal-exempt-sealed-recording = Das Gesetz nimmt versiegelte Aufnahmen und Software aus, sobald sie geöffnet sind.
withdrawal-exempt-press = Das Gesetz nimmt Zeitungen und Zeitschriften aus.
withdrawal-exempt-digital-begun = Das Gesetz nimmt Downloads aus, die mit Ihrer Zustimmung begonnen haben.
withdrawal-exempt-still = Wenn Sie es anders sehen, können Sie es trotzdem erklären.

## Prüfen und bestätigen

withdrawal-review-title = Prüfen und bestätigen
withdrawal-review-intro = Das erklären Sie. Genau das erhält der Shop.
withdrawal-declaration = Erklärung
withdrawal-text-order = Hiermit widerrufe ich den Vertrag über meine Bestellung { $contract }.
withdrawal-text-order-lines = Hiermit widerrufe ich den Vertrag über meine Bestellung { $contract } für die folgenden Waren:
withdrawal-text-contract = Hiermit widerrufe ich den folgenden Vertrag: { $contract }
withdrawal-confirm = Widerruf bestätigen
withdrawal-change = Etwas ändern

## Der Beleg

withdrawal-receipt-title = Sie haben den Vertrag widerrufen
withdrawal-receipt-title-waiting = Ihr Widerruf ist erklärt
withdrawal-receipt-title-by-hand = Ihre Erklärung ist bereit zum Absenden
withdrawal-receipt-file-title = Beleg für einen Widerruf
withdrawal-declared = Erklärt
withdrawal-moment = { $date }, { $time }
withdrawal-moment-in = { $date }, { $time } (Ortszeit { $place })
withdrawal-shop = Shop
withdrawal-received = Beim Shop eingegangen
withdrawal-received-as = Nummer beim Shop
withdrawal-key = Schlüssel dieser Erklärung
withdrawal-save = Beleg herunterladen
withdrawal-save-json = Dasselbe als Daten (JSON)
withdrawal-by-mail = Per E-Mail senden
withdrawal-by-form = Das einfache Formular verwenden
withdrawal-plain = Wenn diese Seite Schwierigkeiten macht, verwenden Sie das einfache Formular.
withdrawal-mail-subject = Widerruf: { $subject }

withdrawal-waiting-sending = Erklärt und auf diesem Gerät gesichert. Die Erklärung wird gerade gesendet…
withdrawal-waiting = Erklärt und auf diesem Gerät gesichert. Der Shop ist gerade nicht erreichbar; diese Seite sendet die Erklärung von selbst, sobald es geht, auch wenn Sie später wiederkommen. Wenn Ihre Frist heute endet, senden Sie sie zusätzlich per E-Mail.
withdrawal-waiting-not-kept = Erklärt, aber dieser Browser lässt uns nichts sichern. Bitte lassen Sie diese Seite offen, bis die Erklärung gesendet ist, oder senden Sie sie per E-Mail.
withdrawal-sent = Gesendet und am { $moment } beim Shop eingegangen. Er bestätigt es auch per E-Mail.
withdrawal-sent-sometime = Gesendet und beim Shop eingegangen. Er bestätigt es auch per E-Mail.
withdrawal-refused = Erklärt. Der Server des Shops hat es nicht angenommen; bitte senden Sie es deshalb per E-Mail oder mit dem einfachen Formular. Es zählt der Moment, in dem Sie es absenden.
withdrawal-by-hand = Ein Schritt fehlt noch: Senden Sie diese Erklärung per E-Mail; alles ist schon ausgefüllt. Es zählt der Moment, in dem Sie sie absenden.
withdrawal-by-hand-no-mail = Ein Schritt fehlt noch: Senden Sie diese Erklärung auf einem der Wege weiter unten an den Shop. Es zählt der Moment, in dem Sie sie absenden.
withdrawal-keep-it = Bewahren Sie diesen Beleg auf: Er zeigt, was Sie wann erklärt haben.
withdrawal-send-now = Jetzt senden

withdrawal-next-title = Wie es weitergeht
withdrawal-next-refund = Der Shop zahlt innerhalb von 14 Tagen zurück, was Sie bezahlt haben, auf dem Weg, auf dem Sie bezahlt haben. Er darf warten, bis die Waren zurück sind oder bis Sie nachweisen, dass Sie sie abgeschickt haben.
withdrawal-next-goods = Wenn Sie die Waren schon haben, schicken Sie sie innerhalb von 14 Tagen zurück.

## Was auf dem Gerät gesichert ist

withdrawal-kept-title = Ihre Widerrufe auf diesem Gerät
withdrawal-show = Beleg anzeigen
withdrawal-state-waiting = Noch nicht gesendet
withdrawal-state-received = Beim Shop eingegangen
withdrawal-state-by-hand = Von Ihnen zu senden
withdrawal-new = Einen weiteren Widerruf erklären
withdrawal-forget = Mich auf diesem Gerät vergessen
withdrawal-forget-question = Einen noch nicht gesendeten Widerruf vergessen?
withdrawal-forget-consequence = Beim Shop ist er noch nicht eingegangen. Wenn Sie ihn hier vergessen lassen, wird er nicht gesendet.
withdrawal-forget-confirm = Ja, vergessen
withdrawal-forget-keep = Behalten
withdrawal-forgotten = Alles auf diesem Gerät ist vergessen.

withdrawal-strip-waiting = Ihr Widerruf ({ $contract }) ist auf diesem Gerät gesichert und wird gesendet, sobald der Shop erreichbar ist.
withdrawal-strip-sent = Ihr Widerruf ({ $contract }) ist beim Shop eingegangen.
