### Anliegen: Fragen, Beschwerden, Vorschläge, beschädigte und fehlende Pakete, Gewährleistung und
### Garantie.

## Der Weg hierher

case-entry = Stimmt etwas nicht, oder haben Sie eine Frage? Sagen Sie es uns
case-list-title = Ihre Anliegen

## Der Rahmen

case-title = Wie können wir helfen?
case-back-to-start = Zum Anfang
case-find-order = Es geht um eine Bestellung
case-find-order-next = Dann wissen wir, was Sie gekauft haben, und Sie müssen weniger tippen.
case-send = An den Shop senden
case-files-hint = Bis zu { $count } Dateien: Fotos mit je höchstens { $picture } MB oder PDFs mit je höchstens { $document } MB. Fotos werden auf Ihrem Gerät verkleinert; der Aufnahmeort wird entfernt.
case-file-unsupported = Wir können nur Fotos und PDFs öffnen. Bitte wählen Sie eine andere Datei.
case-file-too-large = Diese Datei ist zu groß: Ein Foto darf { $picture } MB haben, ein PDF { $document } MB.
case-files = Fotos oder PDFs, wenn Sie möchten

## Warum ein Schritt noch einmal erscheint

case-news-unsure = Wir wissen nicht, ob es angekommen ist
case-news-unsure-next = Bitte senden Sie es noch einmal: Es zählt nur einmal, auch wenn es schon angekommen ist.
case-news-refused = Etwas muss noch geändert werden
case-news-refused-next = Der Shop konnte es so nicht annehmen. Bitte sehen Sie noch einmal nach; alles, was Sie eingegeben haben, ist noch da.
case-news-policy = Die Bedingungen haben sich inzwischen geändert
case-news-policy-next = Bitte sehen Sie noch einmal nach, bevor Sie es senden. Alles, was Sie eingegeben haben, ist noch da.

## Erster Schritt: worum es geht

case-topic-title = Worum geht es?
case-topic-legend = Bitte wählen Sie, was am besten passt
case-topic-missing = Bitte wählen Sie, was am besten passt.
case-topic = { $topic ->
        [question] Eine Frage
        [complaint] Eine Beschwerde
        [suggestion] Ein Vorschlag
        [damaged-parcel] Etwas ist beschädigt angekommen
        [missing-parcel] Ein Paket ist nicht angekommen
        [missing-part] Im Paket fehlt etwas
       *[guarantee] Etwas, das ich gekauft habe, funktioniert nicht
    }
case-topic-hint = { $topic ->
        [question] Zu einem Produkt, einer Zahlung, zu allem.
        [complaint] Etwas war nicht, wie es sein sollte, und wir möchten es wissen.
        [suggestion] Was wir besser machen könnten.
        [damaged-parcel] Das Paket oder was darin war.
        [missing-parcel] Es ist verspätet, oder es soll zugestellt worden sein.
        [missing-part] Ein Teil, ein Zubehör, ein ganzes Produkt.
       *[guarantee] Kaputt, abgenutzt oder anders als beschrieben: Nutzen Sie Gewährleistung oder Garantie.
    }

## Zweiter Schritt: welche Produkte

case-lines-title = Um welche Produkte geht es?
case-lines-missing = Bitte wählen Sie mindestens ein Produkt.

## Dritter Schritt: die Fragen

case-questions-title = Ein paar Fragen, damit wir nicht nachfragen müssen
case-lead = Je genauer, desto eher ist es gelöst.
case-optional = { $label } (freiwillig)
case-question = { $question ->
        [subject] Worum geht es bei Ihrer Frage?
        [concern] Was war nicht, wie es sein sollte?
        [about] Worum geht es bei Ihrer Idee?
        [needed-by] Brauchen Sie die Antwort bis zu einem bestimmten Tag?
        [happened-on] Wann ist es passiert?
        [told-before] Haben Sie es uns schon einmal gesagt?
        [answer-expected] Sollen wir Ihnen antworten?
        [parcel-state] Wie sah das Paket von außen aus?
        [damage] Was stimmt damit nicht?
        [noticed-when] Wann haben Sie es bemerkt?
        [tracking-says] Was sagt die Sendungsverfolgung?
        [looked-at] Wo haben Sie schon nachgesehen?
        [address-right] Stimmt die Adresse der Bestellung?
        [part] Was fehlt?
        [part-count] Wie viele fehlen?
        [symptom] Was tut es, oder was tut es nicht?
        [since] Seit wann?
        [serial] Seriennummer
        [lot] Chargennummer
       *[details] Mit Ihren eigenen Worten
    }
case-question-hint = { $question ->
        [part] So, wie es in der Anleitung oder auf der Schachtel heißt, zum Beispiel „Deckel“ oder „Schraube M4“.
        [serial] Auf dem Etikett an der Unter- oder Rückseite, oft nach „S/N“.
        [lot] Wenn es keine Seriennummer gibt: oft nach „Lot“, „L“ oder „Ch.-B.“.
       *[details] Ein oder zwei Sätze genügen.
    }
case-choice = { $choice ->
        [yes] Ja
        [no] Nein
        [not-sure] Ich bin nicht sicher
        [product] Ein Produkt
        [delivery] Die Lieferung
        [payment] Die Zahlung
        [returns] Rücksendungen
        [service] Der Service
        [website] Die Website
        [packaging] Die Verpackung
        [intact] Unversehrt
        [crushed] Eingedrückt
        [torn] Aufgerissen
        [wet] Nass
        [opened] Geöffnet
        [broken] Zerbrochen
        [scratched] Zerkratzt
        [leaked] Ausgelaufen
        [with-carrier-there] Während der Zustellung
        [on-opening] Beim Öffnen
        [later] Später
        [delivered] Zugestellt
        [on-its-way] Unterwegs
        [nothing-new] Seit Tagen nichts Neues
        [no-tracking] Ich habe keine Sendungsverfolgung
        [neighbours] In der Nachbarschaft
        [pick-up-point] In der Abholstelle
        [household] Bei allen zu Hause
        [nowhere] Noch nirgends
        [does-not-work] Es funktioniert nicht
        [works-badly] Es funktioniert schlecht
        [worn-out] Es hat sich zu früh abgenutzt
       *[other] Etwas anderes
    }
case-answer-missing = Bitte beantworten Sie das, damit wir nicht nachfragen müssen.
case-day-past = Bitte wählen Sie einen Tag, der nicht in der Zukunft liegt.
case-day-coming = Bitte wählen Sie einen Tag, der nicht in der Vergangenheit liegt.
case-count-invalid = Bitte geben Sie eine Zahl ein, zum Beispiel 1.
case-evidence = Fotos oder ein PDF, die es zeigen
case-evidence-none = Kein Foto nötig.
case-evidence-missing = Bitte fügen Sie ein Foto oder ein PDF hinzu, damit wir ohne Rückfrage entscheiden können.
case-comment-missing = Ein Satz dazu, was nicht stimmt, hilft uns, sofort zu entscheiden.
case-wanted = Was möchten Sie?
case-wanted-missing = Bitte wählen Sie, was Sie möchten.
case-immediate = Ohne Warten: Es ist entschieden, sobald Sie es senden.

## Wie geantwortet wird

case-reply-title = Wie sollen wir Ihnen antworten?
case-reply-legend = Auf welchem Weg?
case-channel = { $channel ->
        [phone] Per Telefon
        [whatsapp] Per WhatsApp
       *[email] Per E-Mail
    }
case-name = Ihr Name
case-name-missing = Bitte geben Sie Ihren Namen ein, damit wir wissen, wie wir Sie ansprechen.
case-email = Ihre E-Mail-Adresse
case-email-hint = Dorthin geht die Antwort und sonst nichts.
case-email-missing = Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.
case-phone = Ihre Telefonnummer
case-phone-hint = Mit Landesvorwahl, zum Beispiel +49 170 0000000.
case-phone-missing = Bitte geben Sie die Nummer in Ziffern ein, damit wir Sie erreichen können.
case-language = In welcher Sprache?

## Vierter Schritt: alles noch einmal

case-summary-title = Stimmt alles?
case-summary-about = Es geht um
case-summary-products = Produkte
case-summary-answers = Ihre Antworten
case-summary-files = Dateien
case-summary-files-count = { $count ->
        [one] Eine Datei
       *[other] { $count } Dateien
    }
case-summary-wanted = Sie möchten
case-summary-reply = Wir antworten
case-summary-reply-to = { $channel }: { $to }
case-promise = Sie bekommen eine Antwort bis { $day }.

## Letzter Schritt: die Bestätigung

case-receipt-title = Ihr Anliegen ist bei uns
case-receipt-title-decided = Es ist geklärt
case-receipt-title-mail = Noch ein Klick
case-mail-next = Ihre Nachricht ist geschrieben. Bitte senden Sie sie mit Ihrem eigenen E-Mail-Programm: Erst dann erreicht sie uns.
case-mail-open = E-Mail öffnen
case-mail-copy = Text kopieren
case-copied = Kopiert.
case-number = Nummer
case-number-none = Die Antwort des Shops nennt die Nummer Ihres Anliegens.
case-agent = { $agent } kümmert sich darum.
case-agent-of = { $agent } ({ $team }) kümmert sich darum.
case-team = { $team } kümmert sich darum.
case-answer-by = Sie bekommen eine Antwort bis { $day }.
case-answer-soon = Wir antworten auf dem Weg, den Sie gewählt haben.
case-to-page = Dieses Anliegen verfolgen
case-link-title = So kommen Sie zu diesem Anliegen zurück
case-link-hint = Zu Ihrer Sicherheit vergisst diese Seite, wer Sie sind, wenn sie neu geladen oder geschlossen wird. Ein privater Link öffnet Ihr Anliegen wieder: Bitte behalten Sie ihn für sich.
case-link-mailed = Er steht auch in unseren E-Mails zu diesem Anliegen.
case-link-copy = Privaten Link kopieren
case-closed-title = Ihr Anliegen öffnet sich mit seinem privaten Link
case-closed-hint = Zu Ihrer Sicherheit vergisst diese Seite, wer Sie sind, wenn sie neu geladen oder geschlossen wird. Bitte öffnen Sie den Link, den Sie kopiert haben.
case-closed-mailed = Zu Ihrer Sicherheit vergisst diese Seite, wer Sie sind, wenn sie neu geladen oder geschlossen wird. Bitte öffnen Sie den Link in unserer letzten E-Mail zu diesem Anliegen oder den, den Sie kopiert haben.
case-outcome-title = Was Sie bekommen
case-outcome = { $what ->
        [refund] Sie bekommen Ihr Geld zurück.
        [store-credit] Sie bekommen Guthaben in unserem Shop.
        [exchange] Sie bekommen eine andere Ausführung.
        [replacement] Sie bekommen dasselbe noch einmal, kostenlos.
        [repair] Wir reparieren es, kostenlos.
        [keep] Sie behalten es und bekommen Ihr Geld zurück.
       *[price-reduction] Sie behalten es und bekommen einen Teil des Preises zurück.
    }
case-outcome-amount = Es sind { $amount }.
case-outcome-percent = Es sind { $percent } % des Preises.
case-outcome-nothing-to-do = Sie müssen nichts tun.

## Die Seite eines Anliegens

case-page-title = Ihr Anliegen
case-page-number = Anliegen { $number }
case-opened-on = eröffnet am { $day }
case-state = { $state ->
        [open] Wir arbeiten daran
        [waiting] Wir brauchen ein Wort von Ihnen
        [resolved] Geklärt
       *[closed] Geschlossen
    }
case-next = { $state ->
        [open] Sie müssen nichts tun; die Antwort kommt hier und auf dem Weg, den Sie gewählt haben.
        [waiting] Bitte sehen Sie unten nach, was wir geschrieben oder vorgeschlagen haben, und antworten Sie dort.
        [resolved] Was vereinbart wurde, ist unterwegs. Wenn es doch nicht stimmt, öffnen Sie das Anliegen wieder.
       *[closed] Es ist nichts mehr zu tun. Wenn doch etwas nicht stimmt, schreiben Sie uns.
    }
case-event = { $event ->
        [opened] Sie haben uns geschrieben
        [answered] Beantwortet
        [proposed] Wir haben einen Vorschlag gemacht
        [countered] Sie haben um etwas anderes gebeten
        [accepted] Einigung erzielt
        [declined] Vorschlag abgelehnt
        [resolved] Geklärt
        [reopened] Wieder geöffnet
        [promise-missed] Unsere Antwort kam nicht rechtzeitig
       *[closed] Geschlossen
    }
case-details-title = Was Sie uns gesagt haben
case-message-label = Schreiben Sie uns zu diesem Anliegen
case-overdue-title = Wir haben eine Antwort versprochen und nicht Wort gehalten
case-overdue = Sie sollte bis { $day } kommen. Das tut uns leid. Sie müssen nicht länger warten:
case-overdue-person = Jetzt mit einem Menschen sprechen
case-proposal-title = Unser Vorschlag
case-proposal-yours = Ihr Vorschlag
case-proposals-title = Vorschläge
case-proposal-state = { $state ->
        [open] Offen
        [accepted] Angenommen
        [declined] Abgelehnt
       *[countered] Durch einen anderen ersetzt
    }
case-proposal-amount = { $what }: { $amount }
case-accept = Annehmen
case-decline = Ablehnen
case-accepted = Sie haben den Vorschlag angenommen.
case-declined = Sie haben den Vorschlag abgelehnt.
case-proposal-gone = Dieser Vorschlag ist nicht mehr offen. So steht das Anliegen jetzt.
case-counter = Um etwas anderes bitten
case-counter-next = Wir antworten Ihnen hier. Bis dahin ändert sich nichts.
case-counter-wanted = Was möchten Sie stattdessen?
case-counter-amount = Welcher Betrag, in { $currency }?
case-counter-amount-invalid = Bitte geben Sie einen Betrag ein, zum Beispiel 12,50.
case-counter-note = Ein Wort dazu (freiwillig)
case-counter-send = Vorschlag senden
case-counter-sent = Ihr Vorschlag ist bei uns.
case-coupon-title = Ein Gutschein für Sie
case-coupon-copy = Code kopieren
case-coupon-copied = Der Code ist kopiert.
case-coupon-worth = Im Wert von { $amount }.
case-coupon-percent = { $percent } % Rabatt.
case-coupon-expires = Bis { $day }.
case-coupon-minimum = Ab { $amount }.
case-coupon-used = Schon eingelöst.
case-reopen = Es ist nicht geklärt: wieder öffnen
case-reopen-text = Was fehlt noch?
case-reopen-missing = Bitte sagen Sie uns in einem Satz, was noch fehlt.
case-reopen-confirm = Anliegen wieder öffnen
case-reopened = Das Anliegen ist wieder offen.
case-export-title = Zum Aufbewahren
case-export-html = Das ganze Anliegen als Seite
case-export-json = Dasselbe als Daten (JSON)
case-export-policy = Geltende Bedingungen bei der Eröffnung
case-export-saved = Gespeichert am { $moment } von { $page }.
case-file-save = { $name } speichern
