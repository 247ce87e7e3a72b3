### Logowanie i lista zamówień.

## Logowanie

sign-in-email = Adres e-mail
sign-in-password = Hasło
sign-in-password-empty = Wpisz hasło.
sign-in-submit = Zaloguj się
sign-in-code-instead = Wyślij mi zamiast tego kod e-mailem
sign-in-password-instead = Użyj zamiast tego mojego hasła
sign-in-send-code = Wyślij kod
sign-in-code-sent = Jeśli z adresem { $email } są u nas zamówienia, kod jest w drodze. Jest ważny dziesięć minut.
sign-in-code = Kod z e-maila
sign-in-code-empty = Wpisz sześć cyfr z e-maila.
sign-in-code-again = Wyślij kolejny kod

## Zamówienia

orders-title = Twoje zamówienia
orders-search = Szukaj
orders-search-hint = Numer albo produkt
orders-filter = Pokaż
orders-filter-all = Wszystkie zamówienia
orders-none = Nie masz jeszcze zamówień.
orders-no-match = Żadne zamówienie nie pasuje do tego wyszukiwania.
orders-clear = Pokaż wszystkie zamówienia
orders-more = Pokaż więcej
orders-count = { $total ->
        [one] Jedno zamówienie
        [few] { $shown } z { $total } zamówień
        [many] { $shown } z { $total } zamówień
       *[other] { $shown } z { $total } zamówienia
    }
orders-further = { $count ->
        [one] i jeszcze jeden produkt
        [few] i jeszcze { $count } produkty
        [many] i jeszcze { $count } produktów
       *[other] i jeszcze { $count } produktu
    }
portal-sign-out = Wyloguj się

state-awaiting-payment = Czeka na płatność
state-preparing = W przygotowaniu
state-on-its-way = W drodze
state-delivered = Doręczone
state-cancelled = Anulowane

## Logowanie na stronie samej platformy, z której się wraca

redirect-intro = Ten sklep pokazuje zamówienia po zalogowaniu. Kod przyjdzie e-mailem; nie trzeba pamiętać hasła.
redirect-submit = Zaloguj się kodem
redirect-guest = Zakup bez konta? Użyj adresu e-mail podanego w zamówieniu.
redirect-link = Link z e-maila z potwierdzeniem też otwiera zamówienie w sklepie, bez logowania.
redirect-finishing = Chwileczkę, trwa logowanie…
redirect-not-finished = Logowanie nie jest jeszcze zakończone. Możesz spróbować ponownie w dowolnej chwili.
