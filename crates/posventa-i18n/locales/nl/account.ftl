### Inloggen en de lijst met bestellingen van een klant.

## Inloggen

sign-in-email = E-mailadres
sign-in-password = Wachtwoord
sign-in-password-empty = Vul je wachtwoord in.
sign-in-submit = Inloggen
sign-in-code-instead = Stuur me liever een code per e-mail
sign-in-password-instead = Liever met mijn wachtwoord
sign-in-send-code = Code sturen
sign-in-code-sent = Als { $email } bestellingen bij ons heeft, is er een code onderweg. Die is tien minuten geldig.
sign-in-code = Code uit de e-mail
sign-in-code-empty = Vul de zes cijfers uit de e-mail in.
sign-in-code-again = Nog een code sturen

## De bestellingen van een klant

orders-title = Je bestellingen
orders-search = Zoeken
orders-search-hint = Nummer of product
orders-filter = Tonen
orders-filter-all = Alle bestellingen
orders-none = Je hebt nog geen bestellingen.
orders-no-match = Geen bestelling past bij deze zoekopdracht.
orders-clear = Alle bestellingen tonen
orders-more = Meer tonen
orders-count = { $total ->
        [one] Eén bestelling
       *[other] { $shown } van { $total } bestellingen
    }
orders-further = { $count ->
        [one] en nog één product
       *[other] en nog { $count } producten
    }
portal-sign-out = Uitloggen

state-awaiting-payment = Wacht op betaling
state-preparing = Wordt klaargemaakt
state-on-its-way = Onderweg
state-delivered = Bezorgd
state-cancelled = Geannuleerd

## Inloggen op een pagina van het platform zelf, vanwaar de klant terugkomt

redirect-intro = Deze winkel toont bestellingen aan wie inlogt. Je krijgt een code per e-mail; een wachtwoord heb je niet nodig.
redirect-submit = Inloggen met een code
redirect-guest = Zonder account gekocht? Gebruik het e-mailadres waarmee je hebt besteld.
redirect-link = De link in je bevestigingsmail opent de bestelling ook bij de winkel, zonder in te loggen.
redirect-finishing = Een moment, we loggen je in…
redirect-not-finished = Je bent nog niet ingelogd. Probeer het nog eens wanneer je wilt.
