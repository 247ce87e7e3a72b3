### Wat na een aankoop komt: mensen, garanties, suggesties, één vraag.

people-hours = Wanneer we er zijn
people-days = { $first } tot en met { $last }
people-span = { $from } – { $to }
people-holidays = Gesloten wegens een feestdag: { $days }.
people-installation = Installatie
people-installation-words = Doe je het liever niet zelf, dan sturen we iemand die het elke dag doet.
people-installation-link = Installatie aanvragen
people-social = Ook hier

guarantee-entry = Mijn garanties
guarantee-title = Je garanties
guarantee-back = Terug naar de bestelling
guarantee-lead = Wat vandaag voor elk product geldt. Is er iets mis, zeg het ons: naast deze bestelling heb je geen ander aankoopbewijs nodig.
guarantee-legal = Wettelijke garantie
guarantee-commercial = Van ons, boven op de wet
guarantee-legal-covers = Alles wat niet in orde was toen het bij je aankwam, ook als het pas later blijkt. We repareren of vervangen het zonder dat het jou iets kost; kan geen van beide, dan krijg je geld terug.
guarantee-until = Tot en met { $day }
guarantee-open = Geldt vandaag
guarantee-not-yet = Begint als het pakket aankomt
guarantee-closed = Eindigde op { $day }
guarantee-used = Hiervan is niets meer bij je
guarantee-counted = { $length } vanaf de bezorging op { $day }
guarantee-counted-assumed = { $length } vanaf de bezorging, rond { $day }
guarantee-from-delivery = { $length } vanaf de bezorging
guarantee-years = { $years ->
        [one] Eén jaar
       *[other] { $years } jaar
    }
guarantee-months = { $months ->
        [one] Eén maand
       *[other] { $months } maanden
    }
guarantee-days = { $days ->
        [one] Eén dag
       *[other] { $days } dagen
    }
guarantee-none = Hierop is geen garantie.
guarantee-use = Mijn garantie gebruiken
guarantee-ask = Vraag het ons toch

aftercare-guides = Bij wat net is aangekomen

feedback-delivery = Hoe was de bezorging?
feedback-return = Hoe ging het terugsturen?
feedback-case = Hoe vond je onze hulp?
feedback-score-1 = 1 · Slecht
feedback-score = { $score }
feedback-score-of = { $score } van de 5
feedback-score-5 = 5 · Heel goed
feedback-wrong = Er is iets mis
feedback-suggest = Ik heb een suggestie
feedback-thanks = Dank je wel. Je antwoord helpt ons en wie na jou komt.

feedback-comment = Wat moeten we weten? (niet verplicht)
feedback-marketing = Schrijf me over nieuws en aanbiedingen. Dit staat los van de vraag, en ik kan het op elk moment stopzetten.
feedback-send = Versturen
feedback-later = Nu niet
feedback-coupon = Dit is voor jou, als dank:

coupons-title = Kortingsbonnen bij deze bestelling
coupons-none = Bij deze bestelling hoort geen kortingsbon.
coupon-amount = { $amount } korting op je volgende bestelling
coupon-percent = { $percent }% korting op je volgende bestelling
coupon-other = Voor je volgende bestelling
coupon-minimum = Vanaf { $amount }
coupon-until = Geldig tot en met { $day }
coupon-expired = Was geldig tot en met { $day }
coupon-used = Al gebruikt
coupon-copy = { $code } kopiëren
coupon-copied = De code is gekopieerd.

register-entry = Dit product registreren
register-serial = Serienummer
register-serial-hint = Het staat onder het product of op de doos.
register-lot = Lotnummer
register-missing = Een van de twee nummers is nodig.
register-send = Registreren
register-done = Je product is geregistreerd.
register-on = Geregistreerd op { $day }
register-has-serial = Serienummer { $serial }
register-has-lot = Lotnummer { $lot }
