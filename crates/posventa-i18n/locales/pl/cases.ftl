### Sprawy: pytania, reklamacje i skargi, sugestie, uszkodzone i brakujące paczki, niezgodność towaru z
### umową i gwarancja.

## Jak tu trafić

case-entry = Coś jest nie tak albo masz pytanie? Powiedz nam
case-list-title = Twoje sprawy

## Rama

case-title = Jak możemy pomóc?
case-back-to-start = Na początek
case-find-order = Chodzi o zamówienie
case-find-order-next = Wtedy wiemy, co kupiono, i trzeba mniej wpisywać.
case-send = Wyślij do sklepu
case-files-hint = Liczba plików: najwyżej { $count }. Zdjęcie może mieć najwyżej { $picture } MB, a PDF najwyżej { $document } MB. Zdjęcia zmniejszamy na Twoim urządzeniu i usuwamy z nich miejsce wykonania.
case-file-unsupported = Możemy otworzyć tylko zdjęcia i pliki PDF. Wybierz inny plik.
case-file-too-large = Ten plik jest za duży: zdjęcie może mieć { $picture } MB, a PDF { $document } MB.
case-files = Zdjęcia albo pliki PDF, jeśli chcesz

## Dlaczego ekran pojawia się ponownie

case-news-unsure = Nie wiemy, czy to dotarło
case-news-unsure-next = Wyślij to jeszcze raz: liczy się tylko raz, nawet jeśli już dotarło.
case-news-refused = Coś trzeba jeszcze zmienić
case-news-refused-next = Sklep nie mógł tego przyjąć w tej postaci. Przejrzyj to jeszcze raz; wszystko, co wpisano, zostało zachowane.
case-news-policy = Zasady w międzyczasie się zmieniły
case-news-policy-next = Przejrzyj to jeszcze raz przed wysłaniem. Wszystko, co wpisano, zostało zachowane.

## Pierwszy ekran: o co chodzi

case-topic-title = O co chodzi?
case-topic-legend = Wybierz to, co pasuje najlepiej
case-topic-missing = Wybierz to, co pasuje najlepiej.
case-topic = { $topic ->
        [question] Pytanie
        [complaint] Skarga
        [suggestion] Sugestia
        [damaged-parcel] Coś dotarło uszkodzone
        [missing-parcel] Paczka nie dotarła
        [missing-part] W paczce czegoś brakuje
       *[guarantee] Kupiony produkt nie działa
    }
case-topic-hint = { $topic ->
        [question] O produkt, płatność albo cokolwiek innego.
        [complaint] Coś nie było tak, jak powinno, i chcemy o tym wiedzieć.
        [suggestion] Co możemy robić lepiej.
        [damaged-parcel] Paczka albo to, co w niej było.
        [missing-parcel] Spóźnia się albo podobno ją doręczono.
        [missing-part] Część, akcesorium, cały produkt.
       *[guarantee] Zepsuty, zużyty albo inny niż w opisie: skorzystaj ze swoich praw lub gwarancji.
    }

## Drugi ekran: które produkty

case-lines-title = O które produkty chodzi?
case-lines-missing = Wybierz co najmniej jeden produkt.

## Trzeci ekran: pytania

case-questions-title = Kilka pytań, żebyśmy nie musieli dopytywać
case-lead = Im dokładniej, tym szybciej to załatwimy.
case-optional = { $label } (jeśli chcesz)
case-question = { $question ->
        [subject] Czego dotyczy pytanie?
        [concern] Co nie było tak, jak powinno?
        [about] Czego dotyczy pomysł?
        [needed-by] Czy odpowiedź jest potrzebna na konkretny dzień?
        [happened-on] Kiedy to się stało?
        [told-before] Czy już o tym od Ciebie wiemy?
        [answer-expected] Czy mamy odpowiedzieć?
        [parcel-state] Jak paczka wyglądała z zewnątrz?
        [damage] Co jest z tym nie tak?
        [noticed-when] Kiedy to zauważono?
        [tracking-says] Co pokazuje śledzenie?
        [looked-at] Gdzie już sprawdzono?
        [address-right] Czy adres w zamówieniu jest właściwy?
        [part] Czego brakuje?
        [part-count] Ilu sztuk brakuje?
        [symptom] Co się dzieje albo co nie działa?
        [since] Od kiedy?
        [serial] Numer seryjny
        [lot] Numer partii
       *[details] Własnymi słowami
    }
case-question-hint = { $question ->
        [part] Tak jak w instrukcji albo na pudełku, na przykład „pokrywka” albo „śruba M4”.
        [serial] Na etykiecie pod spodem albo z tyłu, często po „S/N”.
        [lot] Jeśli nie ma numeru seryjnego: często po „Lot”, „L” albo „partia”.
       *[details] Wystarczy jedno zdanie albo dwa.
    }
case-choice = { $choice ->
        [yes] Tak
        [no] Nie
        [not-sure] Nie mam pewności
        [product] Produkt
        [delivery] Dostawa
        [payment] Płatność
        [returns] Zwroty
        [service] Obsługa
        [website] Strona internetowa
        [packaging] Opakowanie
        [intact] Cała
        [crushed] Zgnieciona
        [torn] Rozdarta
        [wet] Mokra
        [opened] Otwarta
        [broken] Stłuczenie albo złamanie
        [scratched] Zarysowanie
        [leaked] Wyciek
        [with-carrier-there] Jeszcze przy kurierze
        [on-opening] Przy otwieraniu
        [later] Później
        [delivered] Doręczono
        [on-its-way] W drodze
        [nothing-new] Od kilku dni nic nowego
        [no-tracking] Nie mam numeru śledzenia
        [neighbours] U sąsiadów
        [pick-up-point] W punkcie odbioru
        [household] U wszystkich w domu
        [nowhere] Jeszcze nigdzie
        [does-not-work] Nie działa
        [works-badly] Źle działa
        [worn-out] Za szybko się zużyło
       *[other] Coś innego
    }
case-answer-missing = Odpowiedz na to, żebyśmy nie musieli dopytywać.
case-day-past = Wybierz dzień, który nie jest w przyszłości.
case-day-coming = Wybierz dzień, który jeszcze nie minął.
case-count-invalid = Wpisz liczbę, na przykład 1.
case-evidence = Zdjęcia albo PDF, na których to widać
case-evidence-none = Zdjęcie nie jest potrzebne.
case-evidence-missing = Dodaj zdjęcie albo PDF, abyśmy mogli zdecydować bez dodatkowych pytań.
case-comment-missing = Jedno zdanie o tym, co jest nie tak, pomoże nam zdecydować od razu.
case-wanted = Co wolisz?
case-wanted-missing = Wybierz, co wolisz.
case-immediate = Bez czekania: decyzja zapada od razu po wysłaniu.

## Jak odpowiadamy

case-reply-title = Jak mamy odpowiedzieć?
case-reply-legend = W jaki sposób?
case-channel = { $channel ->
        [phone] Telefonicznie
        [whatsapp] Przez WhatsApp
       *[email] E-mailem
    }
case-name = Imię i nazwisko
case-name-missing = Wpisz imię i nazwisko, żebyśmy wiedzieli, jak się do Ciebie zwracać.
case-email = Twój adres e-mail
case-email-hint = Przyjdzie tam odpowiedź i nic więcej.
case-email-missing = Wpisz adres e-mail, na przykład imie@example.com.
case-phone = Twój numer telefonu
case-phone-hint = Z numerem kierunkowym kraju, na przykład +48 600 000 000.
case-phone-missing = Wpisz numer cyframi, żebyśmy mogli się z Tobą skontaktować.
case-language = W jakim języku?

## Czwarty ekran: wszystko jeszcze raz

case-summary-title = Czy wszystko się zgadza?
case-summary-about = Chodzi o
case-summary-products = Produkty
case-summary-answers = Twoje odpowiedzi
case-summary-files = Pliki
case-summary-files-count = { $count ->
        [one] Jeden plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } pliku
    }
case-summary-wanted = Wolisz
case-summary-reply = Odpowiemy
case-summary-reply-to = { $channel }: { $to }
case-promise = Odpowiedź otrzymasz najpóźniej: { $day }.

## Ostatni ekran: potwierdzenie

case-receipt-title = Mamy to
case-receipt-title-decided = Sprawa załatwiona
case-receipt-title-mail = Jeszcze jedno kliknięcie
case-mail-next = Twoja wiadomość jest napisana. Wyślij ją ze swojego programu pocztowego: dopiero wtedy do nas dotrze.
case-mail-open = Otwórz e-mail
case-mail-copy = Skopiuj tekst
case-copied = Skopiowano.
case-number = Numer
case-number-none = Numer sprawy będzie w odpowiedzi sklepu.
case-agent = Zajmuje się tym { $agent }.
case-agent-of = Zajmuje się tym { $agent } ({ $team }).
case-team = Zajmuje się tym { $team }.
case-answer-by = Odpowiedź otrzymasz najpóźniej: { $day }.
case-answer-soon = Odpowiemy w wybrany przez Ciebie sposób.
case-to-page = Śledź tę sprawę
case-link-title = Jak wrócić do tej sprawy
case-link-hint = Dla bezpieczeństwa ta strona zapomina, kim jesteś, gdy zostanie odświeżona lub zamknięta. Prywatny link otworzy sprawę ponownie: zachowaj go tylko dla siebie.
case-link-mailed = Jest też w naszych e-mailach o tej sprawie.
case-link-copy = Skopiuj prywatny link
case-closed-title = Twoja sprawa otwiera się przez prywatny link
case-closed-hint = Dla bezpieczeństwa ta strona zapomina, kim jesteś, gdy zostanie odświeżona lub zamknięta. Otwórz skopiowany link.
case-closed-mailed = Dla bezpieczeństwa ta strona zapomina, kim jesteś, gdy zostanie odświeżona lub zamknięta. Otwórz link z naszego ostatniego e-maila o tej sprawie albo ten, który został skopiowany.
case-outcome-title = Co otrzymasz
case-outcome = { $what ->
        [refund] Otrzymasz zwrot pieniędzy.
        [store-credit] Otrzymasz środki na zakupy w naszym sklepie.
        [exchange] Otrzymasz inną wersję.
        [replacement] Otrzymasz to samo jeszcze raz, bezpłatnie.
        [repair] Naprawimy to bezpłatnie.
        [keep] Zatrzymasz produkt i otrzymasz zwrot pieniędzy.
       *[price-reduction] Zatrzymasz produkt i otrzymasz zwrot części ceny.
    }
case-outcome-amount = Kwota: { $amount }.
case-outcome-percent = To { $percent }% ceny.
case-outcome-nothing-to-do = Nic nie trzeba robić.

## Strona sprawy

case-page-title = Twoja sprawa
case-page-number = Sprawa { $number }
case-opened-on = otwarta { $day }
case-state = { $state ->
        [open] Zajmujemy się tym
        [waiting] Potrzebujemy słowa od Ciebie
        [resolved] Załatwiona
       *[closed] Zamknięta
    }
case-next = { $state ->
        [open] Nic nie trzeba robić; odpowiedź przyjdzie tutaj i w wybrany przez Ciebie sposób.
        [waiting] Przeczytaj poniżej, co napisaliśmy albo zaproponowaliśmy, i tam odpowiedz.
        [resolved] To, co ustaliliśmy, jest w toku. Jeśli jednak coś jest nie tak, otwórz sprawę ponownie.
       *[closed] Nic więcej nie trzeba robić. Jeśli jednak coś jest nie tak, napisz do nas.
    }
case-event = { $event ->
        [opened] Wiadomość od Ciebie
        [answered] Odpowiedziano
        [proposed] Złożyliśmy propozycję
        [countered] Prośba od Ciebie o coś innego
        [accepted] Uzgodniono
        [declined] Propozycja odrzucona
        [resolved] Załatwiono
        [reopened] Otwarto ponownie
        [promise-missed] Nasza odpowiedź nie przyszła na czas
       *[closed] Zamknięto
    }
case-details-title = Co wiemy od Ciebie
case-message-label = Napisz do nas o tej sprawie
case-overdue-title = Obiecaliśmy odpowiedź i nie dotrzymaliśmy słowa
case-overdue = Termin: { $day }. Przepraszamy. Nie trzeba już dłużej czekać:
case-overdue-person = Porozmawiaj teraz z człowiekiem
case-proposal-title = Nasza propozycja
case-proposal-yours = Twoja propozycja
case-proposals-title = Propozycje
case-proposal-state = { $state ->
        [open] Otwarta
        [accepted] Przyjęta
        [declined] Odrzucona
       *[countered] Zastąpiona inną
    }
case-proposal-amount = { $what }: { $amount }
case-accept = Przyjmij
case-decline = Odrzuć
case-accepted = Propozycja została przyjęta.
case-declined = Propozycja została odrzucona.
case-proposal-gone = Ta propozycja nie jest już otwarta. Oto jak sprawa wygląda teraz.
case-counter = Poproś o coś innego
case-counter-next = Odpowiemy tutaj. Do tego czasu nic się nie zmieni.
case-counter-wanted = Co wolisz zamiast tego?
case-counter-amount = Jaka kwota, w walucie { $currency }?
case-counter-amount-invalid = Wpisz kwotę, na przykład 12,50.
case-counter-note = Słowo wyjaśnienia (jeśli chcesz)
case-counter-send = Wyślij to
case-counter-sent = Mamy Twoją propozycję.
case-coupon-title = Kupon dla Ciebie
case-coupon-copy = Skopiuj kod
case-coupon-copied = Kod jest skopiowany.
case-coupon-worth = Wartość: { $amount }.
case-coupon-percent = { $percent }% rabatu.
case-coupon-expires = Ostatni dzień: { $day }.
case-coupon-minimum = Od kwoty { $amount }.
case-coupon-used = Już wykorzystany.
case-reopen = To nie jest załatwione: otwórz ponownie
case-reopen-text = Czego jeszcze brakuje?
case-reopen-missing = Napisz jednym zdaniem, czego jeszcze brakuje.
case-reopen-confirm = Otwórz sprawę ponownie
case-reopened = Sprawa jest znów otwarta.
case-export-title = Do zachowania
case-export-html = Cała sprawa jako strona
case-export-json = To samo jako dane (JSON)
case-export-policy = Zasady obowiązujące w chwili zgłoszenia
case-export-saved = Zapisano: { $moment }, ze strony { $page }.
case-file-save = Zapisz { $name }
