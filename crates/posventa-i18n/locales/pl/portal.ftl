### Wszystko, co czyta klientka albo klient. Co znaczy każdy argument, mówi plik angielski.
###
### Ton: ciepło, jasno i krótko. Mówimy, co się stało i co dalej, i nikogo nie obwiniamy. Zwracamy się
### na „ty”, ale bez form, które zgadują płeć: nie „zamówiłeś” ani „zamówiłaś”, tylko „zamówienie”,
### „złożono”, „masz”. Dni przychodzą w mianowniku („wtorek, 17 marca”), więc dzień tygodnia stoi po
### dwukropku, a nie po przyimku; po przyimku stoją tylko daty z rokiem.
###
### Terminy: order = zamówienie · shipment, parcel = paczka · carrier = przewoźnik · return = zwrot ·
### exchange = wymiana · withdrawal = odstąpienie od umowy (nigdy zwrot) · legal guarantee =
### odpowiedzialność sprzedawcy za niezgodność towaru z umową (dawniej rękojmia) · commercial
### guarantee = gwarancja · case = sprawa · refund = zwrot pieniędzy · store credit = środki na zakupy
### w sklepie · coupon = kupon · terms, policies = zasady · guide = poradnik · piece = sztuka.

## Portal

portal-label = Zamówienia i pomoc
portal-loading = Chwileczkę…
portal-failed = Tej części strony nie udało się uruchomić. Możesz skontaktować się z nami bezpośrednio:
portal-retry = Spróbuj ponownie
portal-close = Zamknij
portal-guides = Poradniki i odpowiedzi
portal-policies = Zasady
portal-policy-says = Co mówią o tym nasze zasady
portal-print = Drukuj
portal-about = { $words }: { $what }
portal-back-to-orders = Wszystkie zamówienia
portal-languages = Języki
portal-withdraw = Odstąp od umowy tutaj

## Szukanie zamówienia

look-up-title = Gdzie jest moje zamówienie?
look-up-intro = Wystarczą dwie informacje z potwierdzenia zamówienia, a zobaczysz, na jakim jest etapie.
look-up-intro-and-email = Wystarczą trzy informacje z potwierdzenia zamówienia, a zobaczysz, na jakim jest etapie.
look-up-number = Numer zamówienia
look-up-number-hint = W e-mailu z potwierdzeniem, w temacie albo na początku. Na przykład 1042.
look-up-factor-email = Adres e-mail
look-up-factor-email-hint = Ten podany w zamówieniu.
look-up-factor-postcode = Kod pocztowy
look-up-factor-postcode-hint = Z adresu dostawy albo adresu na fakturze.
look-up-factor-last-name = Nazwisko
look-up-factor-last-name-hint = Takie jak w zamówieniu.
look-up-instead = { $factor ->
        [email] Użyj zamiast tego adresu e-mail
        [postcode] Użyj zamiast tego kodu pocztowego
       *[last-name] Użyj zamiast tego nazwiska
    }
look-up-submit = Pokaż moje zamówienie
look-up-searching = Szukamy zamówienia…
look-up-link = Link z e-maila
look-up-link-hint = Ten sklep otwiera zamówienia przez link z e-maila z potwierdzeniem. Otwórz go albo wklej tutaj.
look-up-link-and-email = Ten sklep otwiera zamówienia przez link z potwierdzenia i adres e-mail podany w zamówieniu. Wklej link tutaj.
look-up-number-alone = Przez pewien czas po zakupie zamówienie można otworzyć samym numerem. Później znajdziesz je po zalogowaniu.
look-up-number-empty = Wpisz numer zamówienia.
look-up-email-empty = Wpisz adres e-mail.
look-up-email-invalid = To nie wygląda na adres e-mail. Potrzebny jest znak @ i końcówka, na przykład .pl.
look-up-postcode-empty = Wpisz kod pocztowy.
look-up-last-name-empty = Wpisz nazwisko.
look-up-link-invalid = W tym tekście nie znajdujemy zamówienia. Wklej cały link z e-maila.
look-up-not-found-title = Nie mamy zamówienia, do którego pasują razem te dane
look-up-not-found-number = Numer jest w temacie potwierdzenia zamówienia; może zgubiła się jedna cyfra.
look-up-not-found-email = Może w zamówieniu jest inny adres e-mail.
look-up-not-found-factor = Spróbuj innej informacji, na przykład kodu pocztowego albo nazwiska.
look-up-not-found-exact = Wpisz każdą z nich dokładnie tak jak w potwierdzeniu, z wielkimi literami, polskimi znakami i odstępami.
look-up-not-found-person = Albo zapytaj nas: znajdziemy je dla Ciebie.

## Logowanie

sign-in-title = Zaloguj się
sign-in-intro = Wszystkie zamówienia w jednym miejscu.

## Zamówienie: co się teraz dzieje

order-title = Zamówienie { $number }
order-title-greeting = { $name }, oto Twoje zamówienie { $number }
order-loading = Pobieramy zamówienie…
order-placed = Złożono { $date }

now-cancelled = Anulowane
now-cancelled-next = To zamówienie zostało anulowane. Nic nie zostanie wysłane.
now-awaiting-payment = Czekamy na płatność
now-awaiting-payment-next = Gdy tylko dotrze, przygotujemy zamówienie.
now-preparing = Przygotowujemy zamówienie
now-preparing-next = Potem je zapakujemy i przekażemy przewoźnikowi.
now-packed = Zapakowane
now-packed-next = Teraz odbierze je przewoźnik.
now-partly-shipped = Część jest w drodze
now-partly-shipped-next = Wysłano sztuk: { $shipped } z { $of }. Reszta będzie wysłana później.
now-on-its-way = W drodze do Ciebie
now-on-its-way-next = { $parcels ->
        [one] Przewoźnik ma Twoją paczkę.
        [few] Przewoźnik ma Twoje { $parcels } paczki.
        [many] Przewoźnik ma Twoich { $parcels } paczek.
       *[other] Przewoźnik ma Twoje paczki: { $parcels }.
    }
now-out-for-delivery = Dotrze dzisiaj
now-out-for-delivery-next = Paczka jest już u kuriera.
now-attempt-failed = Nie udało się doręczyć paczki
now-attempt-failed-next = Nikogo nie było albo nie udało się znaleźć drzwi. Poniżej widać, co dalej.
now-ready-for-pick-up = Gotowe do odbioru
now-ready-for-pick-up-next = Paczka czeka na Ciebie w punkcie odbioru.
now-ready-for-pick-up-until = Paczka czeka na Ciebie w punkcie odbioru. Ostatni dzień: { $date }.
now-partly-delivered = Część dotarła
now-partly-delivered-next = Dotarło sztuk: { $delivered } z { $of }. Reszta jeszcze przyjdzie.
now-delivered = Doręczone
now-delivered-next = Wszystko dotarło. Niech dobrze służy.
now-delivered-on = Wszystko dotarło: { $date }. Niech dobrze służy.
now-returned-to-sender = Wraca do nas
now-returned-to-sender-next = Przewoźnik nie mógł przekazać paczki. Napisz nam, jak chcesz ją otrzymać.
now-lost = Przewoźnik zgubił paczkę
now-lost-next = Przepraszamy. Napisz nam, czy wysłać ją jeszcze raz, czy zwrócić pieniądze.
now-downloads-ready = Gotowe do pobrania
now-downloads-ready-next = Pliki do pobrania są poniżej.
now-downloads-preparing = Przygotowujemy pliki do pobrania
now-downloads-preparing-next = Za chwilę pojawią się tutaj.

arrival-by = { $days ->
        [0] Powinno dotrzeć najpóźniej: { $date }.
        [one] Powinno dotrzeć najpóźniej: { $date }, za jeden dzień roboczy.
        [few] Powinno dotrzeć najpóźniej: { $date }, za { $days } dni robocze.
        [many] Powinno dotrzeć najpóźniej: { $date }, za { $days } dni roboczych.
       *[other] Powinno dotrzeć najpóźniej: { $date }, za { $days } dnia roboczego.
    }
arrival-between = { $days ->
        [0] Powinno dotrzeć w dniach: { $first } – { $last }.
        [one] Powinno dotrzeć w dniach: { $first } – { $last }, najpóźniej za jeden dzień roboczy.
        [few] Powinno dotrzeć w dniach: { $first } – { $last }, najpóźniej za { $days } dni robocze.
        [many] Powinno dotrzeć w dniach: { $first } – { $last }, najpóźniej za { $days } dni roboczych.
       *[other] Powinno dotrzeć w dniach: { $first } – { $last }, najpóźniej za { $days } dnia roboczego.
    }

delay-title = Później, niż obiecaliśmy
delay-expected = { $days ->
        [0] Obiecany dzień: { $promised }. Teraz spodziewamy się dostawy: { $expected }. Przepraszamy.
        [one] Obiecany dzień: { $promised }. Teraz spodziewamy się dostawy: { $expected }, jeden dzień roboczy później. Przepraszamy.
        [few] Obiecany dzień: { $promised }. Teraz spodziewamy się dostawy: { $expected }, { $days } dni robocze później. Przepraszamy.
        [many] Obiecany dzień: { $promised }. Teraz spodziewamy się dostawy: { $expected }, { $days } dni roboczych później. Przepraszamy.
       *[other] Obiecany dzień: { $promised }. Teraz spodziewamy się dostawy: { $expected }, { $days } dnia roboczego później. Przepraszamy.
    }
delay-unknown = { $days ->
        [0] Obiecany dzień: { $promised }, a dostawy jeszcze nie ma. Przepraszamy.
        [one] Obiecany dzień: { $promised }. Minął jeden dzień roboczy. Przepraszamy.
        [few] Obiecany dzień: { $promised }. Minęły { $days } dni robocze. Przepraszamy.
        [many] Obiecany dzień: { $promised }. Minęło { $days } dni roboczych. Przepraszamy.
       *[other] Obiecany dzień: { $promised }. Minęło { $days } dnia roboczego. Przepraszamy.
    }

stage-label = Na jakim jest etapie
stage-placed = Złożone
stage-preparing = Przygo{ "\u00AD" }towane
stage-on-its-way = W drodze
stage-delivered = Doręczone
stage-done = zrobione
stage-current = teraz
stage-to-come = przed nami

refresh-updated = Stan na godzinę { $time }
refresh-now = Odśwież
refresh-failed = Nie udało się odświeżyć tej strony. To, co widzisz, jest z godziny { $time }.
refresh-news = Nowość w zamówieniu: { $event }

## Paczki

shipments-title = Paczki
shipment-title-of = Paczka { $index } z { $count }
shipment-title = Twoja paczka
shipment-carrier = Przewoźnik: { $carrier }
shipment-number = Numer śledzenia
shipment-follow = Śledź { $number } u przewoźnika
shipment-no-number = Sklep nie podaje numeru śledzenia tej paczki.
shipment-contents = W tej paczce
shipment-contents-unknown = Sklep nie podaje, które produkty są w której paczce.
shipment-expected = Spodziewana dostawa: { $date }
shipment-timeline = Co się wydarzyło
shipment-earlier = { $count ->
        [one] Jeden wcześniejszy krok
        [few] { $count } wcześniejsze kroki
        [many] { $count } wcześniejszych kroków
       *[other] { $count } wcześniejszego kroku
    }
pick-up-title = Punkt odbioru
pick-up-hours = Otwarte: { $hours }
pick-up-until = Czeka tam, ostatni dzień: { $date }
to-ship-title = Jeszcze niewysłane
to-ship-intro = To przyjdzie w kolejnej paczce.
to-ship-intro-first = To jest jeszcze u nas.

shipment-packed = Zapakowana
shipment-in-transit = W drodze
shipment-out-for-delivery = Dotrze dzisiaj
shipment-attempt-failed = Próba doręczenia bez powodzenia
shipment-ready-for-pick-up = Gotowa do odbioru
shipment-delivered = Doręczona
shipment-returned-to-sender = Wraca do sklepu
shipment-lost = Zgubiona
shipment-cancelled = Anulowana

event-packed = Zapakowano
event-handed-over = Przekazano przewoźnikowi
event-in-transit = W drodze
event-customs = W urzędzie celnym
event-delayed = Opóźnienie
event-out-for-delivery = Wydano do doręczenia
event-attempt-failed = Próba doręczenia bez powodzenia
event-ready-for-pick-up = Gotowa do odbioru
event-delivered = Doręczono
event-returned-to-sender = Wraca do sklepu
event-lost = Zgubiona u przewoźnika
event-other = Wiadomość od przewoźnika

## Co kupiono i ile to kosztowało

lines-title = Co jest w zamówieniu
line-units = { $count ->
        [one] { $count } sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }
line-each = { $price } za sztukę
line-sku = Nr art. { $sku }
line-download = Pobierz
line-download-waiting = Plik do pobrania pojawi się tutaj.
line-cancelled = { $count ->
        [one] Anulowano jedną sztukę
        [few] Anulowano { $count } sztuki
        [many] Anulowano { $count } sztuk
       *[other] Anulowano { $count } sztuki
    }
line-returned = { $count ->
        [one] Zwrócono jedną sztukę
        [few] Zwrócono { $count } sztuki
        [many] Zwrócono { $count } sztuk
       *[other] Zwrócono { $count } sztuki
    }
lines-show-all = Pokaż wszystkie produkty ({ $count })

totals-title = Ile to kosztowało
totals-items = Produkty
totals-discount = Rabat
totals-delivery = Dostawa
totals-delivery-free = Bezpłatna
totals-fee = Opłata
totals-tax = Podatek
totals-tax-included = w tym { $label }
totals-rounding = Zaokrąglenie
totals-total = Razem
totals-refund = Zwrócono
totals-refund-on = Zwrócono { $date }
totals-paid-with = Sposób płatności
payment-pending = Jeszcze nieopłacone
payment-authorized = Kwota zablokowana; pobierzemy ją przy wysyłce
payment-paid = Opłacone
payment-partly-refunded = Opłacone, część zwrócono
payment-refunded = Zwrócone

## Co można zrobić

actions-title = Co możesz zrobić
action-invoice = Faktura { $number }
action-invoice-format = PDF
action-updates-title = Powiadomienia e-mail
action-updates-on = Włączone: piszemy do Ciebie na każdym etapie.
action-updates-off = Wyłączone: wszystkie nowości są tutaj.
action-updates-switch-on = Wysyłajcie mi powiadomienia
action-updates-switch-off = Nie wysyłajcie powiadomień
action-cancel = Anuluj to zamówienie
action-cancel-question = Anulować całe zamówienie?
action-cancel-consequence = Nic nie zostanie wysłane, a zapłacona kwota wróci tą samą drogą.
action-cancel-confirm = Tak, anuluj
action-cancel-keep = Zostaw zamówienie
action-cancel-mailed = Zamówienie nie jest jeszcze anulowane. Wysłaliśmy e-mail: otwórz znajdujący się w nim link, aby to potwierdzić.
action-cancelled = Zamówienie jest anulowane.

## Ludzie

contact-title = Porozmawiaj z nami
contact-case = Napisz do nas tutaj
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-chat = Czat
contact-email = E-mail
contact-form = Formularz kontaktowy
contact-store = Nasz sklep
contact-social = Media społecznościowe
contact-toll-free = bezpłatnie
contact-agent = Odpowiada { $name }
contact-open-until = Teraz otwarte, do { $time }
contact-opens-today = Teraz zamknięte, otwieramy dziś o { $time }
contact-opens = Teraz zamknięte, otwieramy: { $day }, { $time }
contact-answers-by = Napisz teraz, a odpowiedź otrzymasz najpóźniej: { $moment }.
contact-closed = zamknięte
contact-zone = czas miejscowy: { $zone }

## Kłopoty: co się stało, potem co teraz zrobić. Bez winy, bez drugich przeprosin, bez kodów.

failure-offline = Nie możemy teraz połączyć się ze sklepem. Sprawdź połączenie i spróbuj ponownie.
failure-too-slow = Sklep zbyt długo nie odpowiada. Spróbuj ponownie.
failure-order-not-found = Nie znaleźliśmy takiego zamówienia.
failure-another-detail = Ten sklep prosi tutaj o inną informację. Możesz zmienić ją poniżej.
failure-too-many-attempts = To było dużo prób. Odczekaj minutę i spróbuj ponownie.
failure-too-many-attempts-for = { $seconds ->
        [one] To było dużo prób. Odczekaj jedną sekundę i spróbuj ponownie.
        [few] To było dużo prób. Odczekaj { $seconds } sekundy i spróbuj ponownie.
        [many] To było dużo prób. Odczekaj { $seconds } sekund i spróbuj ponownie.
       *[other] To było dużo prób. Odczekaj { $seconds } sekundy i spróbuj ponownie.
    }
failure-access-expired = Ten dostęp wygasł. Wyszukaj zamówienie jeszcze raz.
failure-wrong-password = Adres e-mail i hasło nie pasują do siebie. Sprawdź jedno i drugie.
failure-wrong-code = Ten kod jest inny niż wysłany albo stracił już ważność. Sprawdź go albo poproś o nowy.
failure-no-longer-possible = To już nie jest możliwe: zamówienie jest w tej chwili krok dalej.
failure-shop-broken = Coś jest nie tak po naszej stronie. Spróbuj później albo zapytaj nas bezpośrednio.
failure-retry = Spróbuj ponownie
