### To, co przychodzi po zakupie: ludzie, niezgodność towaru z umową i gwarancja, sugestie, jedno
### pytanie.

people-hours = Kiedy jesteśmy
people-days = { $first } – { $last }
people-span = { $from } – { $to }
people-holidays = Zamknięte z powodu święta: { $days }.
people-installation = Montaż
people-installation-words = Jeśli wolisz nie robić tego samodzielnie, przyślemy kogoś, kto robi to na co dzień.
people-installation-link = Zapytaj o montaż
people-social = Jesteśmy też tutaj

guarantee-entry = Moje prawa i gwarancje
guarantee-title = Twoje prawa i gwarancje
guarantee-back = Wróć do zamówienia
guarantee-lead = Co obowiązuje dzisiaj dla każdego produktu. Jeśli coś jest nie tak, powiedz nam o tym: wystarczy to zamówienie, inny dowód zakupu nie jest potrzebny.
guarantee-legal = Z mocy prawa: niezgodność towaru z umową
guarantee-commercial = Od nas, ponad to, co daje prawo
guarantee-legal-covers = Wszystko, co nie było w porządku w chwili dostawy, nawet jeśli okaże się to później. Naprawimy albo wymienimy to bez żadnych kosztów dla Ciebie; jeśli ani jedno, ani drugie nie jest możliwe, zwrócimy pieniądze.
guarantee-until = Do { $day }
guarantee-open = Obowiązuje dzisiaj
guarantee-not-yet = Zacznie się, gdy dotrze paczka
guarantee-closed = Skończyło się { $day }
guarantee-used = Nic z tego już u Ciebie nie ma
guarantee-counted = { $length } od dostawy { $day }
guarantee-counted-assumed = { $length } od dostawy, około { $day }
guarantee-from-delivery = { $length } od dostawy
guarantee-years = { $years ->
        [one] Jeden rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    }
guarantee-months = { $months ->
        [one] Jeden miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    }
guarantee-days = { $days ->
        [one] Jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
guarantee-none = Tego produktu nie obejmuje ani prawo o niezgodności z umową, ani gwarancja.
guarantee-use = Skorzystaj ze swoich praw
guarantee-ask = Zapytaj nas mimo to

aftercare-guides = Do tego, co właśnie dotarło

feedback-delivery = Jak przebiegła dostawa?
feedback-return = Jak przebiegł zwrot?
feedback-case = Jak się spisaliśmy?
feedback-score-1 = 1 · Źle
feedback-score = { $score }
feedback-score-of = { $score } z 5
feedback-score-5 = 5 · Bardzo dobrze
feedback-wrong = Coś jest nie tak
feedback-suggest = Mam sugestię
feedback-thanks = Dziękujemy. Ta odpowiedź pomoże nam i kolejnym osobom.

feedback-comment = Co powinniśmy wiedzieć? (opcjonalnie)
feedback-marketing = Piszcie do mnie o nowościach i ofertach. Nie ma to związku z pytaniem i w każdej chwili mogę z tego zrezygnować.
feedback-send = Wyślij
feedback-later = Nie teraz
feedback-coupon = To dla Ciebie, w podziękowaniu:

coupons-title = Kupony z tego zamówienia
coupons-none = Z tym zamówieniem nie ma kuponu.
coupon-amount = { $amount } mniej przy następnym zamówieniu
coupon-percent = { $percent }% mniej przy następnym zamówieniu
coupon-other = Na następne zamówienie
coupon-minimum = Od kwoty { $amount }
coupon-until = Ważny do { $day }
coupon-expired = Był ważny do { $day }
coupon-used = Już wykorzystany
coupon-copy = Skopiuj { $code }
coupon-copied = Kod jest skopiowany.

register-entry = Zarejestruj ten produkt
register-serial = Numer seryjny
register-serial-hint = Jest pod produktem albo na jego pudełku.
register-lot = Numer partii
register-missing = Potrzebny jest jeden z tych dwóch numerów.
register-send = Zarejestruj
register-done = Produkt jest zarejestrowany.
register-on = Zarejestrowano { $day }
register-has-serial = Numer seryjny { $serial }
register-has-lot = Numer partii { $lot }
