### Odsyłanie: kroki zwrotu i wymiany oraz strona jednego zwrotu.

## Na stronie zamówienia

return-entry = Zwróć albo wymień
return-list-title = Twoje zwroty

## Rama kroków

return-title = Zwrot albo wymiana
return-step = Krok { $step } z { $of }
return-back = Wstecz
return-to-order = Do zamówienia
return-continue = Dalej
return-send = Wyślij prośbę
return-send-again = Wyślij jeszcze raz
return-sending = Wysyłamy…
return-discard = Odrzuć i zapomnij na tym urządzeniu
return-not-kept = Ta przeglądarka niczego nie zapisuje, więc najlepiej dokończ za jednym razem.
return-missing = { $count ->
        [one] Brakuje jednej rzeczy. Jest zaznaczona powyżej.
        [few] Brakuje { $count } rzeczy. Są zaznaczone powyżej.
        [many] Brakuje { $count } rzeczy. Są zaznaczone powyżej.
       *[other] Brakuje { $count } rzeczy. Są zaznaczone powyżej.
    }

## Pierwszy ekran: co wraca

return-lines-title = Co chcesz odesłać?
return-lines-legend = Produkty z tego zamówienia
return-lines-missing = Wybierz co najmniej jeden produkt.
return-quantity = Ile sztuk: { $title }
return-quantity-of = { $count } z { $of }

## Co o pozycji mówią zasady

return-open-until = { $right ->
        [withdrawal] Odstąpienie od umowy możliwe, ostatni dzień: { $day }
        [legal-guarantee] Jeśli coś jest z tym nie tak: odpowiedzialność za niezgodność z umową, ostatni dzień: { $day }
        [commercial-guarantee] Jeśli coś jest z tym nie tak: gwarancja, ostatni dzień: { $day }
       *[returns] Zwrot możliwy, ostatni dzień: { $day }
    }
return-open = { $right ->
        [withdrawal] Możesz odstąpić od umowy
        [legal-guarantee] Objęte odpowiedzialnością za niezgodność z umową
        [commercial-guarantee] Objęte gwarancją
       *[returns] Można zwrócić
    }
return-closed = { $right ->
        [withdrawal] Odstąpienie od umowy nie jest możliwe
        [legal-guarantee] Już nieobjęte odpowiedzialnością za niezgodność z umową
        [commercial-guarantee] Już nieobjęte gwarancją
       *[returns] Nie można zwrócić
    }
return-counted = { $start ->
        [delivery] Dostawa: { $on }, plus { $period }: { $ends }.
        [last-delivery] Dostawa całości: { $on }, plus { $period }: { $ends }.
        [shipment] Wysyłka: { $on }, plus { $period }: { $ends }.
       *[purchase] Zakup: { $on }, plus { $period }: { $ends }.
    }
return-extended = { $why ->
        [working-day] To nie jest dzień roboczy, więc termin się wydłuża, ostatni dzień: { $last }.
        [season] Dla zakupów z tego okresu ostatni dzień to: { $last }.
        [exception] Dla tego zamówienia ustaliliśmy inny ostatni dzień: { $last }.
       *[grace] Przyjmujemy jeszcze, ostatni dzień: { $last }.
    }
return-period-days = { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
return-period-months = { $months ->
        [12] 1 rok
        [24] 2 lata
        [36] 3 lata
        [60] 5 lat
        [one] jeden miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    }
return-before-delivery = Jeszcze nie dotarło. Od tego dnia masz { $period }.
return-unknown-start = Masz { $period } od dnia dostawy, a my tego dnia nie znamy. Zapytaj nas.
return-exempt = { $why ->
        [service-performed] Usługa została w pełni wykonana.
        [custom-made] Wykonano to specjalnie dla Ciebie, więc ustawa nie przewiduje odstąpienia od umowy.
        [perishable] To szybko się psuje, więc ustawa nie przewiduje odstąpienia od umowy.
        [sealed-hygiene] Ze względów higienicznych nie może wrócić po zerwaniu plomby.
        [mixed] Nie da się już tego oddzielić od innych rzeczy.
        [sealed-recording] Nagranie albo program nie może wrócić po zerwaniu plomby.
        [press] W przypadku gazet i czasopism nie ma odstąpienia od umowy.
       *[digital-begun] Pobieranie się rozpoczęło, za Twoją zgodą.
    }
return-not-offered = Sklep nie przyjmuje tego z powrotem.
return-nothing-left = O zwrot wszystkich sztuk już poproszono.
return-cancelled-line = Ta pozycja została anulowana.
return-customer-pays = Za odesłanie płacisz Ty.
return-shop-pays = Odesłanie jest bezpłatne.
return-next-wait = Możesz o to poprosić, gdy tylko dotrze.
return-next-withdraw = Zamiast tego możesz odstąpić od umowy
return-next-claim = Jeśli coś jest z tym nie tak, nadal możesz to zgłosić: wybierz powód w następnym kroku.
return-next-ask = Poproś nas o wyjątek

## Drugi ekran: dlaczego i co w zamian

return-reasons-title = Dlaczego to wraca i co wolisz w zamian?
return-reason = Jaki jest powód?
return-reason-missing = Wybierz powód.
return-sub-reason = Co dokładnie?
return-sub-reason-missing = Wybierz to, co pasuje najlepiej.
return-comment = Opisz, co jest nie tak
return-comment-missing = Jedno zdanie o tym, co jest nie tak, pomoże nam zdecydować od razu.
return-photos = Zdjęcie tego, co jest nie tak
return-photos-hint = Liczba zdjęć: najwyżej { $most }, każde najwyżej { $megabytes } MB. Zmniejszamy je na Twoim urządzeniu i usuwamy z nich miejsce wykonania.
return-photo-missing = Dodaj zdjęcie, abyśmy mogli zdecydować bez dodatkowych pytań.
return-photo-wait = Chwileczkę: zdjęcie jest jeszcze w drodze.
return-photo-preparing = Zmniejszamy…
return-photo-sending = W drodze do nas…
return-photo-stored = Dotarło
return-photo-not-a-picture = Tego pliku ta przeglądarka nie może otworzyć jako zdjęcia. Wybierz plik JPEG albo PNG.
return-photo-too-large = To zdjęcie ma więcej niż { $megabytes } MB.
return-photo-not-sent = Nie dotarło do nas.
return-photo-remove = Usuń { $name }
return-photo-alt = Twoje zdjęcie { $name }
return-photos-count = { $count ->
        [one] Jedno zdjęcie
        [few] { $count } zdjęcia
        [many] { $count } zdjęć
       *[other] { $count } zdjęcia
    }
return-resolution-legend = Co wolisz?
return-resolution-missing = Wybierz, co wolisz.
return-resolution = { $what ->
        [refund] Zwrot pieniędzy
        [store-credit] Środki na zakupy w sklepie
        [exchange] Wymiana na inną wersję
        [replacement] To samo jeszcze raz
        [repair] Naprawa
        [keep] Zatrzymanie produktu i zwrot pieniędzy
       *[price-reduction] Zatrzymanie produktu za niższą cenę
    }
return-resolution-hint = { $what ->
        [refund] Tą samą drogą co płatność.
        [store-credit] Do wydania w naszym sklepie.
        [exchange] Inny rozmiar albo kolor.
        [replacement] Nowa sztuka, bezpłatnie.
        [repair] Naprawimy to bezpłatnie.
        [keep] Nie trzeba niczego odsyłać.
       *[price-reduction] Zwrot części ceny, bez odsyłania.
    }
return-reduction-hint = Zwrot co najmniej { $percent }% ceny, bez odsyłania.
return-keep-hint = Możesz zatrzymać to, co masz.
return-variant = Którą wersję wybierasz?
return-variant-missing = Wybierz wersję, która jest dostępna.
return-variants-none = W tej chwili nie można tu wybrać innej wersji. Wybierz powyżej coś innego albo zapytaj nas.
return-variant-there = Dostępne
return-variant-last = { $pieces ->
        [one] Ostatnia sztuka
        [few] Zostały tylko { $pieces }
        [many] Zostało tylko { $pieces }
       *[other] Zostało tylko { $pieces }
    }
return-variant-too-few = { $pieces ->
        [one] Została tylko jedna sztuka
        [few] Zostały tylko { $pieces } sztuki
        [many] Zostało tylko { $pieces } sztuk
       *[other] Zostało tylko { $pieces } sztuki
    }
return-variant-gone = Niedostępne
return-variant-dearer = o { $amount } więcej
return-variant-cheaper = o { $amount } mniej

## Trzeci ekran: jak to wraca

return-method-title = Jak to wraca?
return-method-legend = Sposób odesłania
return-method-missing = Wybierz, jak to wraca.
return-method-kind = { $kind ->
        [prepaid-label] Etykieta do wydrukowania
        [qr-code] Kod QR, bez drukowania
        [drop-off] Nadanie w punkcie
        [pick-up] Odbierzemy to od Ciebie
       *[own-label] Przewoźnik, którego wybierzesz
    }
return-method-free = bezpłatnie
return-method-cost = kosztuje { $amount }

## Czwarty ekran: wszystko jeszcze raz

return-summary-title = Czy wszystko się zgadza?
return-summary-what = Co
return-units-of = { $units } × { $title }
return-summary-why = Dlaczego
return-summary-instead = Otrzymasz
return-summary-how = Sposób odesłania
return-summary-nothing-back = Nie trzeba niczego odsyłać.
return-change = Zmień
return-express = Nie trzeba niczego odsyłać: zatrzymaj to.
return-sum-title = Ile otrzymasz z powrotem
return-sum-owed-title = Ile to kosztuje
return-sum-items = Produkty
return-sum-discounts = Rabat na zamówienie
return-sum-tax = Podatek
return-sum-delivery = Dostawa
return-sum-fees = Opłata za zwrot
return-sum-method = Odesłanie
return-sum-total = Razem
return-sum-how = { $days ->
        [one] Tą samą drogą co płatność, w ciągu jednego dnia.
        [few] Tą samą drogą co płatność, w ciągu { $days } dni.
        [many] Tą samą drogą co płatność, w ciągu { $days } dni.
       *[other] Tą samą drogą co płatność, w ciągu { $days } dnia.
    }
return-sum-credit = Jako środki na zakupy w naszym sklepie.
return-exchange-dearer = O { $amount } więcej, niż zapłacono. Zanim to wyślemy, powiemy, jak dopłacić.
return-exchange-cheaper = O { $amount } mniej, niż zapłacono. Zwrócimy różnicę.

## Dlaczego ekran pojawia się ponownie

return-news-too-many = Może wrócić mniej, niż wybrano
return-news-too-many-next = W międzyczasie poproszono już o zwrot części. To są teraz liczby sztuk; wszystko inne, co wpisano, zostało zachowane.
return-news-refused = Sklep nie może tego przyjąć
return-news-refused-next = Zasady w międzyczasie się zmieniły. Oto co jest teraz możliwe.
return-news-out-of-stock = Wybrana wersja właśnie się wyprzedała
return-news-kept = Wybierz inną albo coś innego w zamian. Wszystko inne, co wpisano, zostało zachowane.
return-news-policy = Zasady w międzyczasie się zmieniły
return-news-policy-next = Przejrzyj to jeszcze raz przed wysłaniem. Wszystko, co wpisano, zostało zachowane.
return-news-sum = Kwota się zmieniła
return-news-sum-next = Było { $before }, teraz jest { $now }. Przejrzyj to jeszcze raz przed wysłaniem.
return-news-unsure = Nie wiemy, czy Twoja prośba dotarła
return-news-unsure-next = Wyślij ją jeszcze raz: liczy się tylko raz, nawet jeśli już dotarła.
return-ask-person = Albo porozmawiaj z nami
return-news-resumed = Zachowaliśmy to, co wpisano wcześniej
return-news-resumed-next = Tylko na tym urządzeniu, przez 14 dni.

## Ostatni ekran: potwierdzenie

return-receipt-title = Twoja prośba dotarła
return-number = Numer
return-to-page = Śledź ten zwrot
return-document = { $what ->
        [label] Etykieta zwrotna
        [packing-slip] Formularz zwrotu do paczki
       *[receipt] Potwierdzenie
    }

## Jak wygląda zwrot

return-state = { $state ->
        [unconfirmed] Prosimy o potwierdzenie
        [requested] Przyglądamy się temu
        [approved] Zaakceptowany
        [in-transit] W drodze do nas
        [received] Dotarł do nas
        [inspected] Sprawdzony
        [refunded] Pieniądze zwrócone
        [exchanged] Wymieniony
        [refused] Odrzucony
        [cancelled] Anulowany
       *[closed] Zakończony
    }
return-next-unconfirmed = Wysłaliśmy e-mail. Otwórz znajdujący się w nim link, a zajmiemy się Twoją prośbą.
return-next-requested = Ktoś przygląda się Twojej prośbie i odpowie tutaj oraz e-mailem.
return-next-send-by = { $method ->
        [prepaid-label] Wydrukuj etykietę, naklej ją na paczkę i nadaj. Ostatni dzień: { $day }.
        [qr-code] Pokaż kod u przewoźnika; etykieta zostanie wydrukowana na miejscu. Ostatni dzień: { $day }.
        [drop-off] Przynieś to. Ostatni dzień: { $day }.
        [pick-up] Odbierzemy to najpóźniej: { $day }. Przygotuj zapakowaną paczkę.
       *[own-label] Wyślij to i podaj nam tutaj numer śledzenia. Ostatni dzień: { $day }.
    }
return-next-send = { $method ->
        [prepaid-label] Wydrukuj etykietę, naklej ją na paczkę i nadaj.
        [qr-code] Pokaż kod u przewoźnika; etykieta zostanie wydrukowana na miejscu.
        [drop-off] Przynieś to do nas.
        [pick-up] Odbierzemy to; przygotuj zapakowaną paczkę.
       *[own-label] Wyślij to i podaj nam tutaj numer śledzenia.
    }
return-next-nothing-to-send = Nie trzeba niczego odsyłać.
return-next-in-transit = Sprawdzimy to, gdy tylko dotrze.
return-next-received = Teraz to sprawdzimy.
return-next-inspected = Sprawdziliśmy to. Otrzymasz to, co ustaliliśmy.
return-next-refunded = Pieniądze są w drodze do Ciebie.
return-next-exchanged = To, o co chodziło w prośbie, jest w drodze do Ciebie.
return-next-refused = Przeczytaj poniżej, co napisaliśmy. Tam można odpowiedzieć.
return-next-cancelled = Nie trzeba niczego odsyłać. Można poprosić ponownie, dopóki pozwalają na to zasady.
return-next-closed = Nic więcej nie trzeba robić.
return-next-money-by = Pieniądze otrzymasz najpóźniej: { $day }.
return-next-goods = Potem wyślemy to, o co chodziło w prośbie.

## Strona zwrotu

return-page-title = Zwrot
return-page-number = Zwrot { $number }
return-requested-on = prośba z { $day }
return-page-lines = Co wraca
return-page-events = Co się wydarzyło
return-shipment-title = Paczka
return-event = { $what ->
        [requested] Prośba o zwrot
        [approved] Zaakceptowano
        [label-ready] Etykieta jest gotowa
        [tracking-added] Dodano numer śledzenia
        [in-transit] Przekazano przewoźnikowi
        [received] Dotarło do nas
        [inspected] Sprawdzono
        [refunded] Zwrócono pieniądze
        [exchange-shipped] Wysłano do Ciebie nową sztukę
        [refused] Odrzucono
        [cancelled] Anulowano
       *[message] Wiadomość
    }
return-messages-title = Wiadomości
return-message-from-shop = Sklep
return-message-from-you = Ty
return-message-label = Napisz do nas o tym zwrocie
return-message-empty = Najpierw wpisz wiadomość.
return-message-send = Wyślij wiadomość
return-message-sent = Twoja wiadomość dotarła.
return-tracking-add = Dodaj numer śledzenia
return-tracking-carrier = Przewoźnik
return-tracking-number = Numer śledzenia
return-tracking-empty = Wpisz numer.
return-tracking-send = Zapisz numer
return-tracking-added = Numer śledzenia został zapisany.
return-cancel = Anuluj ten zwrot
return-cancel-question = Anulować ten zwrot?
return-cancel-consequence = Produkty zostaną u Ciebie. Otrzymana etykieta przestanie działać.
return-cancel-confirm = Tak, anuluj
return-cancel-keep = Nie, zostaw
return-cancelled = Zwrot jest anulowany.
