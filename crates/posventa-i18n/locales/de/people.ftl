### Was nach einem Kauf kommt: Menschen, Gewährleistung und Garantie, Vorschläge, eine Frage.

people-hours = Wann wir da sind
people-days = { $first } bis { $last }
people-span = { $from } – { $to }
people-holidays = Wegen eines Feiertags geschlossen: { $days }.
people-installation = Montage
people-installation-words = Wenn Sie es nicht selbst machen möchten, schicken wir jemanden, der es jeden Tag macht.
people-installation-link = Montage anfragen
people-social = Auch hier

guarantee-entry = Gewährleistung und Garantie
guarantee-title = Ihre Gewährleistung und Garantie
guarantee-back = Zurück zur Bestellung
guarantee-lead = Was heute für jedes Produkt gilt. Wenn etwas nicht stimmt, sagen Sie es uns: Außer dieser Bestellung brauchen Sie keinen Kaufbeleg.
guarantee-legal = Gesetzliche Gewährleistung
guarantee-commercial = Unsere Garantie, zusätzlich zum Gesetz
guarantee-legal-covers = Alles, was bei der Übergabe an Sie nicht in Ordnung war, auch wenn es sich erst später zeigt. Wir reparieren oder ersetzen es, ohne dass es Sie etwas kostet; ist beides nicht möglich, bekommen Sie Geld zurück.
guarantee-until = Bis { $day }
guarantee-open = Gilt heute
guarantee-not-yet = Beginnt, wenn das Paket ankommt
guarantee-closed = Endete am { $day }
guarantee-used = Davon ist nichts mehr bei Ihnen
guarantee-counted = { $length } ab der Lieferung am { $day }
guarantee-counted-assumed = { $length } ab der Lieferung, etwa am { $day }
guarantee-from-delivery = { $length } ab der Lieferung
guarantee-years = { $years ->
        [one] Ein Jahr
       *[other] { $years } Jahre
    }
guarantee-months = { $months ->
        [one] Ein Monat
       *[other] { $months } Monate
    }
guarantee-days = { $days ->
        [one] Ein Tag
       *[other] { $days } Tage
    }
guarantee-none = Hierfür gibt es keine Gewährleistung oder Garantie.
guarantee-use = In Anspruch nehmen
guarantee-ask = Fragen Sie uns trotzdem

aftercare-guides = Zu dem, was gerade angekommen ist

feedback-delivery = Wie war die Lieferung?
feedback-return = Wie lief die Rücksendung?
feedback-case = Wie zufrieden sind Sie mit uns?
feedback-score-1 = 1 · Schlecht
feedback-score = { $score }
feedback-score-of = { $score } von 5
feedback-score-5 = 5 · Sehr gut
feedback-wrong = Etwas stimmt nicht
feedback-suggest = Ich habe einen Vorschlag
feedback-thanks = Danke. Ihre Antwort hilft uns und allen, die nach Ihnen kommen.

feedback-comment = Was sollten wir wissen? (freiwillig)
feedback-marketing = Schreiben Sie mir über Neues und Angebote. Das hat mit der Frage nichts zu tun, und ich kann es jederzeit beenden.
feedback-send = Senden
feedback-later = Jetzt nicht
feedback-coupon = Das ist für Sie, als Dankeschön:

coupons-title = Gutscheine zu dieser Bestellung
coupons-none = Zu dieser Bestellung gibt es keinen Gutschein.
coupon-amount = { $amount } weniger bei Ihrer nächsten Bestellung
coupon-percent = { $percent } % weniger bei Ihrer nächsten Bestellung
coupon-other = Für Ihre nächste Bestellung
coupon-minimum = Ab { $amount }
coupon-until = Gültig bis { $day }
coupon-expired = War gültig bis { $day }
coupon-used = Schon eingelöst
coupon-copy = { $code } kopieren
coupon-copied = Der Code ist kopiert.

register-entry = Dieses Produkt registrieren
register-serial = Seriennummer
register-serial-hint = Sie steht unter dem Produkt oder auf seiner Schachtel.
register-lot = Chargennummer
register-missing = Eine der beiden Nummern wird gebraucht.
register-send = Registrieren
register-done = Ihr Produkt ist registriert.
register-on = Registriert am { $day }
register-has-serial = Seriennummer { $serial }
register-has-lot = Chargennummer { $lot }
