### Poradniki i zasady: listy, wyszukiwanie i strona jednego z nich.

guides-title = Poradniki i odpowiedzi
guides-search = Czego szukasz?
guides-search-hint = Produkt, problem, część. Literówka nie szkodzi.
guides-kinds = Pokaż
guides-kind-all = Wszystkie
guides-kind-install = Montaż
guides-kind-use = Użytkowanie
guides-kind-care = Pielęgnacja
guides-kind-manual = Instrukcje
guides-kind-faq = Pytania
guides-bought = Do kupionych produktów
guides-others = Wszystkie pozostałe
guides-count = { $count ->
        [one] Jeden poradnik
        [few] { $count } poradniki
        [many] { $count } poradników
       *[other] { $count } poradnika
    }
guides-none = Nie mamy o tym poradnika. Spróbuj innego słowa albo zapytaj nas: osoby wymienione poniżej to wiedzą.
guides-empty = Nie ma jeszcze poradników. Osoby wymienione poniżej wiedzą wszystko o naszych produktach.
guides-clear = Pokaż wszystkie poradniki
guides-more = Pokaż więcej
guides-section = W środku: { $title }
guides-back = Wszystkie poradniki
guides-updated = Zaktualizowano { $day }
guides-contents = Na tej stronie
guides-helped = Czy to pomogło?
guides-helped-yes = Tak
guides-helped-no = Nie
guides-helped-thanks = Dziękujemy. To pomoże następnej osobie.
guides-helped-sorry = Dziękujemy za tę informację. Rozwiążmy to razem:
guides-helped-contact = Porozmawiaj z nami
guides-kept = Tę stronę można na tym urządzeniu czytać także bez połączenia.
guides-offline = Nie ma teraz połączenia ze sklepem. To kopia z Twojego urządzenia.
guides-gone = Tej strony już nie ma. Może ma teraz inną nazwę.
guides-reading = Otwieramy stronę…

policies-title = Zasady
policies-intro = Co obowiązuje przy zakupach u nas, w dzisiejszej wersji.
policies-none = Tu jeszcze nic nie ma. Zapytaj nas: powiemy, co obowiązuje.
policies-back = Wszystkie zasady
policies-read-all = Przeczytaj całość
policies-version-since = Wersja { $version }, obowiązuje od { $day }
policies-version = Wersja { $version }
