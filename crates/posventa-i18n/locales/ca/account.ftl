### Iniciar la sessió i la llista de les comandes d'un client.

## Iniciar la sessió

sign-in-email = Correu electrònic
sign-in-password = Contrasenya
sign-in-password-empty = Escriu la teva contrasenya, si us plau.
sign-in-submit = Entra
sign-in-code-instead = Millor envieu-me un codi per correu
sign-in-password-instead = Millor amb la meva contrasenya
sign-in-send-code = Envia el codi
sign-in-code-sent = Si { $email } té comandes amb nosaltres, hi ha un codi en camí. Val durant deu minuts.
sign-in-code = Codi del correu
sign-in-code-empty = Escriu les sis xifres del correu, si us plau.
sign-in-code-again = Envia un altre codi

## Les comandes d'un client

orders-title = Les teves comandes
orders-search = Cerca
orders-search-hint = Número o producte
orders-filter = Mostra
orders-filter-all = Totes les comandes
orders-none = Encara no tens comandes.
orders-no-match = Cap comanda no coincideix amb la cerca.
orders-clear = Mostra totes les comandes
orders-more = Mostra’n més
orders-count = { $total ->
        [one] Una comanda
       *[other] { $shown } de { $total } comandes
    }
orders-further = { $count ->
        [one] i un producte més
       *[other] i { $count } productes més
    }
portal-sign-out = Tanca la sessió

state-awaiting-payment = Pendent de pagament
state-preparing = En preparació
state-on-its-way = En camí
state-delivered = Lliurada
state-cancelled = Cancel·lada

## Iniciar la sessió en una pàgina de la plataforma, d'on el client torna

redirect-intro = Aquesta botiga mostra les comandes a qui inicia la sessió. Rebràs un codi per correu; no hi ha cap contrasenya per recordar.
redirect-submit = Inicia la sessió amb un codi
redirect-guest = Vas comprar sense compte? Fes servir el correu amb què vas fer la comanda.
redirect-link = L’enllaç del correu de confirmació també obre la comanda a la botiga, sense iniciar la sessió.
redirect-finishing = Un moment, estem iniciant la teva sessió…
redirect-not-finished = Encara no has iniciat la sessió. Pots tornar-ho a provar quan vulguis.
