### Odstąpienie od umowy. Napisy na obu przyciskach to słowa artykułu 11a dyrektywy 2011/83/UE,
### zob. docs/withdrawal.md; oświadczenie idzie za załącznikiem I.B. Nie pytamy tu o powód, niczego
### innego nie proponujemy i nie wzbudzamy wątpliwości.

## Oświadczenie

withdrawal-title = Odstąpienie od umowy
withdrawal-intro = Nie potrzeba powodu ani konta. Napisz, o którą umowę chodzi; w następnym kroku sprawdzisz wszystko i potwierdzisz.
withdrawal-your-order = Twoje zamówienie
withdrawal-order = Zamówienie { $number }
withdrawal-another-order = Inne zamówienie albo inna umowa
withdrawal-name = Imię i nazwisko
withdrawal-contract = Zamówienie albo umowa
withdrawal-contract-hint = Numer zamówienia, na przykład 1042, albo co i kiedy kupiono.
withdrawal-email = Adres e-mail
withdrawal-email-hint = Sklep potwierdzi tam, że otrzymał odstąpienie od umowy.
withdrawal-name-empty = Wpisz imię i nazwisko.
withdrawal-contract-empty = Wpisz numer zamówienia albo co kupiono.
withdrawal-extent = Czego dotyczy odstąpienie?
withdrawal-whole = Całego zamówienia
withdrawal-some = Części zamówienia
withdrawal-units = Liczba sztuk: { $title }
withdrawal-none-chosen = Wybierz, czego dotyczy odstąpienie.
withdrawal-lines-missing = Nie możemy teraz pokazać produktów z tego zamówienia. Mimo to możesz odstąpić od umowy dotyczącej całego zamówienia.

## Jak wygląda to prawo, dla każdej pozycji

withdrawal-open-until = Możesz odstąpić od umowy do { $date }.
withdrawal-open = W tej części możesz odstąpić od umowy.
withdrawal-open-before-delivery = { $count ->
        [one] Możesz odstąpić od umowy teraz i jeszcze przez jeden dzień od chwili, gdy wszystko dotrze.
        [few] Możesz odstąpić od umowy teraz i jeszcze przez { $count } dni od chwili, gdy wszystko dotrze.
        [many] Możesz odstąpić od umowy teraz i jeszcze przez { $count } dni od chwili, gdy wszystko dotrze.
       *[other] Możesz odstąpić od umowy teraz i jeszcze przez { $count } dnia od chwili, gdy wszystko dotrze.
    }
withdrawal-closed = Według naszych danych termin upłynął { $date }. Mimo to możesz złożyć oświadczenie; sklep odpowie.
withdrawal-nothing-left = O zwrot wszystkich sztuk już poproszono albo je anulowano. Mimo to możesz złożyć oświadczenie; sklep odpowie.
withdrawal-absent = Według naszych danych to prawo tutaj nie przysługuje. Mimo to możesz złożyć oświadczenie; sklep odpowie.
withdrawal-unless-unsealed = Dopóki plomba jest nienaruszona.
withdrawal-unless-mixed = Dopóki towar nie został połączony z innymi rzeczami.
withdrawal-exempt-service-performed = Ustawa wyłącza usługi, które zostały w pełni wykonane.
withdrawal-exempt-custom-made = Ustawa wyłącza towary wykonane na zamówienie albo dopasowane do indywidualnych potrzeb.
withdrawal-exempt-perishable = Ustawa wyłącza towary, które szybko się psują.
withdrawal-exempt-sealed-hygiene = Ustawa wyłącza zapieczętowane towary, których po otwarciu nie można zwrócić ze względów higienicznych.
withdrawal-exempt-mixed = Ustawa wyłącza towary nierozłącznie połączone z innymi rzeczami.
withdrawal-exempt-sealed-recording = Ustawa wyłącza zapieczętowane nagrania i programy komputerowe po otwarciu opakowania.
withdrawal-exempt-press = Ustawa wyłącza gazety i czasopisma.
withdrawal-exempt-digital-begun = Ustawa wyłącza pobieranie plików, które rozpoczęło się za Twoją zgodą.
withdrawal-exempt-still = Jeśli widzisz to inaczej, możesz mimo to złożyć oświadczenie.

## Sprawdzenie i potwierdzenie

withdrawal-review-title = Sprawdź i potwierdź
withdrawal-review-intro = Oto treść oświadczenia. Dokładnie to otrzyma sklep.
withdrawal-declaration = Oświadczenie
withdrawal-text-order = Niniejszym informuję o odstąpieniu od umowy dotyczącej mojego zamówienia { $contract }.
withdrawal-text-order-lines = Niniejszym informuję o odstąpieniu od umowy dotyczącej mojego zamówienia { $contract } w odniesieniu do następujących towarów:
withdrawal-text-contract = Niniejszym informuję o odstąpieniu od następującej umowy: { $contract }
withdrawal-confirm = Potwierdź odstąpienie od umowy
withdrawal-change = Zmień coś

## Potwierdzenie złożenia

withdrawal-receipt-title = Odstąpiono od umowy
withdrawal-receipt-title-waiting = Oświadczenie o odstąpieniu jest złożone
withdrawal-receipt-title-by-hand = Oświadczenie można wysłać
withdrawal-receipt-file-title = Potwierdzenie odstąpienia od umowy
withdrawal-declared = Złożono
withdrawal-moment = { $date }, { $time }
withdrawal-moment-in = { $date }, { $time } (czas miejscowy: { $place })
withdrawal-shop = Sklep
withdrawal-received = Sklep otrzymał
withdrawal-received-as = Numer w sklepie
withdrawal-key = Klucz tego oświadczenia
withdrawal-save = Pobierz potwierdzenie
withdrawal-save-json = To samo jako dane (JSON)
withdrawal-by-mail = Wyślij e-mailem
withdrawal-by-form = Użyj prostego formularza
withdrawal-plain = Jeśli ta strona sprawia kłopot, użyj prostego formularza.
withdrawal-mail-subject = Odstąpienie od umowy: { $subject }

withdrawal-waiting-sending = Oświadczenie jest złożone i zapisane na tym urządzeniu. Trwa wysyłanie…
withdrawal-waiting = Oświadczenie jest złożone i zapisane na tym urządzeniu. Nie możemy teraz połączyć się ze sklepem; ta strona wyśle je sama, gdy tylko będzie to możliwe, także po Twoim powrocie. Jeśli termin upływa dzisiaj, wyślij je również e-mailem.
withdrawal-waiting-not-kept = Oświadczenie jest złożone, ale w tej przeglądarce nie możemy niczego zapisać. Zostaw tę stronę otwartą, aż zostanie wysłane, albo wyślij je e-mailem.
withdrawal-sent = Wysłane; sklep otrzymał je { $moment }. Potwierdzi to także e-mailem.
withdrawal-sent-sometime = Wysłane; sklep je otrzymał. Potwierdzi to także e-mailem.
withdrawal-refused = Oświadczenie jest złożone. Serwer sklepu go nie przyjął, więc wyślij je e-mailem albo prostym formularzem. Liczy się chwila wysłania.
withdrawal-by-hand = Został jeden krok: wyślij to oświadczenie e-mailem; wszystko jest już wpisane. Liczy się chwila wysłania.
withdrawal-by-hand-no-mail = Został jeden krok: wyślij to oświadczenie do sklepu w jeden ze sposobów podanych poniżej. Liczy się chwila wysłania.
withdrawal-keep-it = Zachowaj to potwierdzenie: pokazuje, co i kiedy złożono.
withdrawal-send-now = Wyślij teraz

withdrawal-next-title = Co dalej
withdrawal-next-refund = Sklep zwraca zapłaconą kwotę w ciągu 14 dni, tym samym sposobem płatności. Może poczekać, aż otrzyma towary albo dowód ich odesłania.
withdrawal-next-goods = Jeśli masz już towary, odeślij je w ciągu 14 dni.

## Co jest zapisane na urządzeniu

withdrawal-kept-title = Twoje odstąpienia od umów na tym urządzeniu
withdrawal-show = Pokaż potwierdzenie
withdrawal-state-waiting = Jeszcze niewysłane
withdrawal-state-received = Sklep otrzymał
withdrawal-state-by-hand = Do wysłania przez Ciebie
withdrawal-new = Złóż kolejne odstąpienie
withdrawal-forget = Zapomnij mnie na tym urządzeniu
withdrawal-forget-question = Zapomnieć o niewysłanym odstąpieniu od umowy?
withdrawal-forget-consequence = Sklep jeszcze go nie otrzymał. Jeśli zostanie tu zapomniane, nie będzie wysłane.
withdrawal-forget-confirm = Tak, zapomnij
withdrawal-forget-keep = Zachowaj
withdrawal-forgotten = Wszystko na tym urządzeniu zostało zapomniane.

withdrawal-strip-waiting = Odstąpienie od umowy ({ $contract }) jest zapisane na tym urządzeniu i zostanie wysłane, gdy tylko uda się połączyć ze sklepem.
withdrawal-strip-sent = Sklep otrzymał odstąpienie od umowy ({ $contract }).
