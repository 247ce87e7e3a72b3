### Zurückschicken: der Ablauf für Rücksendung und Umtausch und die Seite einer Rücksendung.
###
### Rückgabe ist, was der Shop freiwillig zurücknimmt; Widerruf, Gewährleistung und Garantie sind
### eigene Rechte und heißen immer so.

## Auf der Seite einer Bestellung

return-entry = Zurückschicken oder umtauschen
return-list-title = Ihre Rücksendungen

## Der Rahmen des Ablaufs

return-title = Zurückschicken oder umtauschen
return-step = Schritt { $step } von { $of }
return-back = Zurück
return-to-order = Zur Bestellung
return-continue = Weiter
return-send = Anfrage senden
return-send-again = Noch einmal senden
return-sending = Wird gesendet…
return-discard = Verwerfen und auf diesem Gerät vergessen
return-not-kept = Dieser Browser speichert nichts; bitte machen Sie deshalb alles in einem Zug fertig.
return-missing = { $count ->
        [one] Eine Angabe fehlt noch. Sie ist oben markiert.
       *[other] { $count } Angaben fehlen noch. Sie sind oben markiert.
    }

## Erster Schritt: was zurückgeht

return-lines-title = Was möchten Sie zurückschicken?
return-lines-legend = Produkte dieser Bestellung
return-lines-missing = Bitte wählen Sie mindestens ein Produkt.
return-quantity = Wie viele Stück: { $title }
return-quantity-of = { $count } von { $of }

## Was die Bedingungen dazu sagen

return-open-until = { $right ->
        [withdrawal] Sie können bis { $day } widerrufen
        [legal-guarantee] Falls etwas nicht stimmt: gesetzliche Gewährleistung bis { $day }
        [commercial-guarantee] Falls etwas nicht stimmt: Garantie bis { $day }
       *[returns] Rückgabe möglich bis { $day }
    }
return-open = { $right ->
        [withdrawal] Sie können widerrufen
        [legal-guarantee] Durch die gesetzliche Gewährleistung abgedeckt
        [commercial-guarantee] Durch die Garantie abgedeckt
       *[returns] Rückgabe möglich
    }
return-closed = { $right ->
        [withdrawal] Widerruf nicht möglich
        [legal-guarantee] Nicht mehr durch die gesetzliche Gewährleistung abgedeckt
        [commercial-guarantee] Nicht mehr durch die Garantie abgedeckt
       *[returns] Rückgabe nicht möglich
    }
return-counted = { $start ->
        [delivery] Geliefert am { $on }, plus { $period }: { $ends }.
        [last-delivery] Alles geliefert am { $on }, plus { $period }: { $ends }.
        [shipment] Verschickt am { $on }, plus { $period }: { $ends }.
       *[purchase] Gekauft am { $on }, plus { $period }: { $ends }.
    }
return-extended = { $why ->
        [working-day] Das ist kein Arbeitstag, deshalb gilt es bis { $last }.
        [season] Für Käufe aus dieser Zeit gilt es bis { $last }.
        [exception] Für diese Bestellung gilt es wie vereinbart bis { $last }.
       *[grace] Wir nehmen es noch bis { $last } an.
    }
return-period-days = { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }
return-period-months = { $months ->
        [12] 1 Jahr
        [24] 2 Jahre
        [36] 3 Jahre
        [60] 5 Jahre
        [one] 1 Monat
       *[other] { $months } Monate
    }
return-before-delivery = Es ist noch nicht angekommen. Ab der Ankunft haben Sie { $period } Zeit.
return-unknown-start = Ab der Ankunft haben Sie { $period } Zeit, nur kennen wir diesen Tag nicht. Bitte fragen Sie uns.
return-exempt = { $why ->
        [service-performed] Die Dienstleistung ist vollständig erbracht.
        [custom-made] Es wurde eigens für Sie angefertigt; dafür sieht das Gesetz keinen Widerruf vor.
        [perishable] Es verdirbt schnell; dafür sieht das Gesetz keinen Widerruf vor.
        [sealed-hygiene] Aus Gründen der Hygiene kann es nach dem Öffnen der Versiegelung nicht zurückgehen.
        [mixed] Es lässt sich nicht mehr von anderem trennen.
        [sealed-recording] Eine Aufnahme oder Software kann nach dem Öffnen der Versiegelung nicht zurückgehen.
        [press] Bei Zeitungen und Zeitschriften gibt es keinen Widerruf.
       *[digital-begun] Der Download hat begonnen, mit Ihrer Zustimmung.
    }
return-not-offered = Der Shop nimmt das nicht zurück.
return-nothing-left = Für alle Stücke ist die Rücksendung schon angefragt.
return-cancelled-line = Es wurde storniert.
return-customer-pays = Die Rücksendung zahlen Sie.
return-shop-pays = Die Rücksendung ist kostenlos.
return-next-wait = Sie können anfragen, sobald es angekommen ist.
return-next-withdraw = Stattdessen können Sie den Vertrag widerrufen
return-next-claim = Wenn etwas damit nicht stimmt, können Sie das weiterhin geltend machen: Wählen Sie den Grund im nächsten Schritt.
return-next-ask = Fragen Sie uns nach einer Ausnahme

## Zweiter Schritt: warum, und was stattdessen

return-reasons-title = Warum geht es zurück, und was möchten Sie stattdessen?
return-reason = Was ist der Grund?
return-reason-missing = Bitte wählen Sie einen Grund.
return-sub-reason = Was genau?
return-sub-reason-missing = Bitte wählen Sie, was am besten passt.
return-comment = Bitte beschreiben Sie, was nicht stimmt
return-comment-missing = Ein Satz dazu, was nicht stimmt, hilft uns, sofort zu entscheiden.
return-photos = Ein Foto davon, was nicht stimmt
return-photos-hint = Bis zu { $most } Bilder mit je höchstens { $megabytes } MB. Sie werden auf Ihrem Gerät verkleinert; der Aufnahmeort wird entfernt.
return-photo-missing = Bitte fügen Sie ein Foto hinzu, damit wir ohne Rückfrage entscheiden können.
return-photo-wait = Einen Moment: Ein Bild ist noch unterwegs.
return-photo-preparing = Wird verkleinert…
return-photo-sending = Wird gesendet…
return-photo-stored = Angekommen
return-photo-not-a-picture = Diese Datei ist kein Bild, das dieser Browser öffnen kann. Bitte wählen Sie ein JPEG oder PNG.
return-photo-too-large = Dieses Bild ist größer als { $megabytes } MB.
return-photo-not-sent = Es ist nicht bei uns angekommen.
return-photo-remove = { $name } entfernen
return-photo-alt = Ihr Bild { $name }
return-photos-count = { $count ->
        [one] Ein Bild
       *[other] { $count } Bilder
    }
return-resolution-legend = Was möchten Sie?
return-resolution-missing = Bitte wählen Sie, was Sie möchten.
return-resolution = { $what ->
        [refund] Geld zurück
        [store-credit] Guthaben
        [exchange] Umtausch gegen eine andere Ausführung
        [replacement] Dasselbe noch einmal
        [repair] Reparatur
        [keep] Behalten und Geld zurück
       *[price-reduction] Zu einem niedrigeren Preis behalten
    }
return-resolution-hint = { $what ->
        [refund] Auf dem Weg, auf dem Sie bezahlt haben.
        [store-credit] Zum Einkaufen in unserem Shop.
        [exchange] Eine andere Größe oder Farbe.
        [replacement] Ein neues Stück, kostenlos.
        [repair] Wir reparieren es, kostenlos.
        [keep] Sie müssen nichts zurückschicken.
       *[price-reduction] Ein Teil des Preises zurück, und nichts wird verschickt.
    }
return-reduction-hint = Mindestens { $percent } % des Preises zurück, und nichts wird verschickt.
return-keep-hint = Was Sie haben, können Sie behalten.
return-variant = Welche Ausführung möchten Sie?
return-variant-missing = Bitte wählen Sie eine Ausführung, die vorrätig ist.
return-variants-none = Im Moment lässt sich hier keine andere Ausführung wählen. Bitte wählen Sie oben etwas anderes oder fragen Sie uns.
return-variant-there = Vorrätig
return-variant-last = { $pieces ->
        [one] Letztes Stück
       *[other] Nur noch { $pieces } da
    }
return-variant-too-few = { $pieces ->
        [one] Nur noch ein Stück da
       *[other] Nur noch { $pieces } Stück da
    }
return-variant-gone = Ausverkauft
return-variant-dearer = { $amount } mehr
return-variant-cheaper = { $amount } weniger

## Dritter Schritt: wie es zurückgeht

return-method-title = Wie geht es zurück?
return-method-legend = Rückweg
return-method-missing = Bitte wählen Sie, wie es zurückgeht.
return-method-kind = { $kind ->
        [prepaid-label] Etikett zum Ausdrucken
        [qr-code] QR-Code, ohne Drucken
        [drop-off] Selbst abgeben
        [pick-up] Wir holen es ab
       *[own-label] Mit einem Zustelldienst Ihrer Wahl
    }
return-method-free = kostenlos
return-method-cost = kostet { $amount }

## Vierter Schritt: alles noch einmal

return-summary-title = Stimmt alles?
return-summary-what = Was
return-units-of = { $units } × { $title }
return-summary-why = Warum
return-summary-instead = Sie bekommen
return-summary-how = Rückweg
return-summary-nothing-back = Es muss nichts zurückgeschickt werden.
return-change = Ändern
return-express = Es muss nichts zurückgeschickt werden: Behalten Sie es.
return-sum-title = Was Sie zurückbekommen
return-sum-owed-title = Was es kostet
return-sum-items = Produkte
return-sum-discounts = Rabatt auf die Bestellung
return-sum-tax = Steuer
return-sum-delivery = Versand
return-sum-fees = Rücksendegebühr
return-sum-method = Rückversand
return-sum-total = Gesamtbetrag
return-sum-how = Auf dem Weg, auf dem Sie bezahlt haben, innerhalb von { $days } Tagen.
return-sum-credit = Als Guthaben in unserem Shop.
return-exchange-dearer = { $amount } mehr, als Sie bezahlt haben. Bevor wir es schicken, sagen wir Ihnen, wie Sie bezahlen können.
return-exchange-cheaper = { $amount } weniger, als Sie bezahlt haben. Den Unterschied bekommen Sie zurück.

## Warum ein Schritt noch einmal erscheint

return-news-too-many = Es kann weniger zurückgehen, als Sie gewählt haben
return-news-too-many-next = Für einen Teil wurde die Rücksendung inzwischen angefragt. Das sind jetzt die Mengen; alles andere, was Sie eingegeben haben, ist noch da.
return-news-refused = Der Shop kann das nicht zurücknehmen
return-news-refused-next = Die Bedingungen haben sich inzwischen geändert. Das ist jetzt möglich.
return-news-out-of-stock = Die gewählte Ausführung ist gerade ausverkauft
return-news-kept = Bitte wählen Sie eine andere oder etwas anderes stattdessen. Alles andere, was Sie eingegeben haben, ist noch da.
return-news-policy = Die Bedingungen haben sich inzwischen geändert
return-news-policy-next = Bitte sehen Sie noch einmal nach, bevor Sie es senden. Alles, was Sie eingegeben haben, ist noch da.
return-news-sum = Der Betrag hat sich geändert
return-news-sum-next = Es waren { $before } und sind jetzt { $now }. Bitte sehen Sie noch einmal nach, bevor Sie es senden.
return-news-unsure = Wir wissen nicht, ob Ihre Anfrage angekommen ist
return-news-unsure-next = Bitte senden Sie sie noch einmal: Sie zählt nur einmal, auch wenn sie schon angekommen ist.
return-ask-person = Oder sprechen Sie mit uns
return-news-resumed = Wir haben aufgehoben, was Sie eingegeben hatten
return-news-resumed-next = Nur auf diesem Gerät, 14 Tage lang.

## Letzter Schritt: die Bestätigung

return-receipt-title = Ihre Anfrage ist angekommen
return-number = Nummer
return-to-page = Diese Rücksendung verfolgen
return-document = { $what ->
        [label] Rücksendeetikett
        [packing-slip] Rücksendeschein
       *[receipt] Beleg
    }

## Wie es um eine Rücksendung steht

return-state = { $state ->
        [unconfirmed] Bitte bestätigen
        [requested] Wir sehen es uns an
        [approved] Genehmigt
        [in-transit] Unterwegs zu uns
        [received] Bei uns angekommen
        [inspected] Geprüft
        [refunded] Erstattet
        [exchanged] Umgetauscht
        [refused] Abgelehnt
        [cancelled] Storniert
       *[closed] Abgeschlossen
    }
return-next-unconfirmed = Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie den Link darin, dann sehen wir uns Ihre Anfrage an.
return-next-requested = Jemand sieht sich Ihre Anfrage an und antwortet Ihnen hier und per E-Mail.
return-next-send-by = { $method ->
        [prepaid-label] Drucken Sie das Etikett aus, kleben Sie es auf das Paket und geben Sie es bis { $day } ab.
        [qr-code] Zeigen Sie den Code bis { $day } in der Annahmestelle; das Etikett wird dort gedruckt.
        [drop-off] Geben Sie es bis { $day } ab.
        [pick-up] Wir holen es bis { $day } ab; bitte halten Sie es verpackt bereit.
       *[own-label] Schicken Sie es bis { $day } ab und nennen Sie uns hier die Sendungsnummer.
    }
return-next-send = { $method ->
        [prepaid-label] Drucken Sie das Etikett aus, kleben Sie es auf das Paket und geben Sie es ab.
        [qr-code] Zeigen Sie den Code in der Annahmestelle; das Etikett wird dort gedruckt.
        [drop-off] Bringen Sie es zu uns.
        [pick-up] Wir holen es ab; bitte halten Sie es verpackt bereit.
       *[own-label] Schicken Sie es ab und nennen Sie uns hier die Sendungsnummer.
    }
return-next-nothing-to-send = Sie müssen nichts zurückschicken.
return-next-in-transit = Sobald es ankommt, prüfen wir es.
return-next-received = Als Nächstes prüfen wir es.
return-next-inspected = Wir haben es geprüft. Sie bekommen, was vereinbart war.
return-next-refunded = Das Geld ist unterwegs zu Ihnen.
return-next-exchanged = Was Sie sich gewünscht haben, ist unterwegs zu Ihnen.
return-next-refused = Bitte lesen Sie weiter unten, was wir geschrieben haben. Dort können Sie antworten.
return-next-cancelled = Es muss nichts zurückgeschickt werden. Sie können erneut anfragen, solange die Bedingungen es zulassen.
return-next-closed = Es ist nichts mehr zu tun.
return-next-money-by = Sie bekommen Ihr Geld bis { $day }.
return-next-goods = Dann schicken wir Ihnen, was Sie sich gewünscht haben.

## Die Seite einer Rücksendung

return-page-title = Rücksendung
return-page-number = Rücksendung { $number }
return-requested-on = angefragt am { $day }
return-page-lines = Was zurückgeht
return-page-events = Was bisher geschehen ist
return-shipment-title = Paket
return-event = { $what ->
        [requested] Angefragt
        [approved] Genehmigt
        [label-ready] Das Etikett ist da
        [tracking-added] Sendungsnummer hinzugefügt
        [in-transit] Dem Zustelldienst übergeben
        [received] Bei uns angekommen
        [inspected] Geprüft
        [refunded] Geld zurückgeschickt
        [exchange-shipped] Das andere Stück ist an Sie verschickt
        [refused] Abgelehnt
        [cancelled] Storniert
       *[message] Nachricht
    }
return-messages-title = Nachrichten
return-message-from-shop = Der Shop
return-message-from-you = Sie
return-message-label = Schreiben Sie uns zu dieser Rücksendung
return-message-empty = Bitte schreiben Sie zuerst eine Nachricht.
return-message-send = Nachricht senden
return-message-sent = Ihre Nachricht ist angekommen.
return-tracking-add = Sendungsnummer hinzufügen
return-tracking-carrier = Zustelldienst
return-tracking-number = Sendungsnummer
return-tracking-empty = Bitte geben Sie die Nummer ein.
return-tracking-send = Nummer speichern
return-tracking-added = Wir haben die Sendungsnummer notiert.
return-cancel = Diese Rücksendung stornieren
return-cancel-question = Diese Rücksendung stornieren?
return-cancel-consequence = Sie behalten die Produkte. Ein Etikett, das Sie haben, gilt dann nicht mehr.
return-cancel-confirm = Ja, stornieren
return-cancel-keep = Nein, beibehalten
return-cancelled = Die Rücksendung ist storniert.
