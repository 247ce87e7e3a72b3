### Accedere, e l'elenco degli ordini di un cliente.

## Accedere

sign-in-email = Indirizzo e-mail
sign-in-password = Password
sign-in-password-empty = Inserire la password, per favore.
sign-in-submit = Accedi
sign-in-code-instead = Ricevere invece un codice per e-mail
sign-in-password-instead = Usare invece la password
sign-in-send-code = Invia il codice
sign-in-code-sent = Se { $email } ha ordini presso di noi, un codice è in arrivo. Vale dieci minuti.
sign-in-code = Codice ricevuto per e-mail
sign-in-code-empty = Inserire le sei cifre ricevute per e-mail, per favore.
sign-in-code-again = Invia un altro codice

## Gli ordini di un cliente

orders-title = I suoi ordini
orders-search = Cerca
orders-search-hint = Numero o prodotto
orders-filter = Mostra
orders-filter-all = Tutti gli ordini
orders-none = Non ci sono ancora ordini.
orders-no-match = Nessun ordine corrisponde alla ricerca.
orders-clear = Mostra tutti gli ordini
orders-more = Mostra altri
orders-count = { $total ->
        [one] Un ordine
       *[other] { $shown } ordini su { $total }
    }
orders-further = { $count ->
        [one] e un altro prodotto
       *[other] e altri { $count } prodotti
    }
portal-sign-out = Esci

state-awaiting-payment = In attesa di pagamento
state-preparing = In preparazione
state-on-its-way = In viaggio
state-delivered = Consegnato
state-cancelled = Annullato

## Accedere su una pagina della piattaforma, da cui il cliente ritorna

redirect-intro = Questo negozio mostra gli ordini a chi accede. Arriva un codice per e-mail; non c’è una password da ricordare.
redirect-submit = Accedi con un codice
redirect-guest = Acquisto senza account? Basta l’indirizzo e-mail dell’ordine.
redirect-link = Anche il link nell’e-mail di conferma apre l’ordine nel negozio, senza accedere.
redirect-finishing = Un momento, l’accesso è in corso…
redirect-not-finished = L’accesso non è ancora completo. Si può riprovare in qualsiasi momento.
