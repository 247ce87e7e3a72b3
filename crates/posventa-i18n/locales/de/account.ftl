### Anmelden und die Liste der Bestellungen.

## Anmelden

sign-in-email = E-Mail-Adresse
sign-in-password = Passwort
sign-in-password-empty = Bitte geben Sie Ihr Passwort ein.
sign-in-submit = Anmelden
sign-in-code-instead = Stattdessen einen Code per E-Mail schicken
sign-in-password-instead = Stattdessen mein Passwort verwenden
sign-in-send-code = Code schicken
sign-in-code-sent = Wenn es zu { $email } Bestellungen bei uns gibt, ist ein Code unterwegs. Er gilt zehn Minuten.
sign-in-code = Code aus der E-Mail
sign-in-code-empty = Bitte geben Sie die sechs Ziffern aus der E-Mail ein.
sign-in-code-again = Noch einen Code schicken

## Die Bestellungen

orders-title = Ihre Bestellungen
orders-search = Suchen
orders-search-hint = Nummer oder Produkt
orders-filter = Anzeigen
orders-filter-all = Alle Bestellungen
orders-none = Sie haben noch keine Bestellungen.
orders-no-match = Keine Bestellung passt zu dieser Suche.
orders-clear = Alle Bestellungen anzeigen
orders-more = Mehr anzeigen
orders-count = { $total ->
        [one] Eine Bestellung
       *[other] { $shown } von { $total } Bestellungen
    }
orders-further = { $count ->
        [one] und ein weiteres Produkt
       *[other] und { $count } weitere Produkte
    }
portal-sign-out = Abmelden

state-awaiting-payment = Zahlung offen
state-preparing = In Vorbereitung
state-on-its-way = Unterwegs
state-delivered = Zugestellt
state-cancelled = Storniert

## Anmelden auf einer Seite der Plattform, von der man zurückkommt

redirect-intro = Dieser Shop zeigt Bestellungen nach dem Anmelden. Sie bekommen einen Code per E-Mail; ein Passwort brauchen Sie nicht.
redirect-submit = Mit einem Code anmelden
redirect-guest = Ohne Konto gekauft? Verwenden Sie die E-Mail-Adresse, mit der Sie bestellt haben.
redirect-link = Auch der Link in Ihrer Bestätigungs-E-Mail öffnet die Bestellung beim Shop, ohne Anmeldung.
redirect-finishing = Einen Moment, Sie werden angemeldet…
redirect-not-finished = Sie sind noch nicht angemeldet. Versuchen Sie es noch einmal, wann immer Sie möchten.
