### Tutto ciò che legge un cliente. I commenti di ogni argomento sono nel file inglese.
###
### Tono: cordiale, chiaro e breve, impersonale, e con «lei» dove serve un possessivo; diciamo che
### cosa è successo e che cosa fare, senza dare colpe. Le date senza giorno della settimana stanno
### dopo «in data» o i due punti, perché l'articolo cambia con il numero (il 7, l'8).
###
### Termini: order ordine, shipment spedizione, parcel pacco, carrier corriere, tracking
### tracciamento, return reso, exchange cambio, withdrawal recesso, guarantee garanzia, case
### pratica, request richiesta, refund rimborso, store credit credito nel negozio, coupon buono,
### pick-up point punto di ritiro, policy condizioni.

## Il portale

portal-label = Ordini e aiuto
portal-loading = Un momento…
portal-failed = Questa parte della pagina non si è potuta aprire. Siamo raggiungibili direttamente:
portal-retry = Riprova
portal-close = Chiudi
portal-guides = Guide e risposte
portal-policies = Condizioni
portal-policy-says = Che cosa dicono le nostre condizioni
portal-print = Stampa
portal-about = { $words }: { $what }
portal-back-to-orders = Tutti gli ordini
portal-languages = Lingue
portal-withdraw = Recedere dal contratto qui

## Trovare un ordine

look-up-title = Dov’è il mio ordine?
look-up-intro = Due dati della conferma dell’ordine, e si vede a che punto è.
look-up-intro-and-email = Tre dati della conferma dell’ordine, e si vede a che punto è.
look-up-number = Numero dell’ordine
look-up-number-hint = Nell’e-mail di conferma, nell’oggetto o in alto. Per esempio 1042.
look-up-factor-email = Indirizzo e-mail
look-up-factor-email-hint = Quello usato per l’ordine.
look-up-factor-postcode = CAP
look-up-factor-postcode-hint = Dell’indirizzo di consegna o di fatturazione.
look-up-factor-last-name = Cognome
look-up-factor-last-name-hint = Come figura nell’ordine.
look-up-instead = { $factor ->
        [email] Usa invece l’indirizzo e-mail
        [postcode] Usa invece il CAP
       *[last-name] Usa invece il cognome
    }
look-up-submit = Mostra il mio ordine
look-up-searching = Cerchiamo l’ordine…
look-up-link = Link dall’e-mail
look-up-link-hint = Questo negozio apre gli ordini con il link dell’e-mail di conferma. Si può aprire quello, o incollarlo qui.
look-up-link-and-email = Questo negozio apre gli ordini con il link della conferma e l’indirizzo e-mail dell’ordine. Incollare qui il link.
look-up-number-alone = Con il suo numero, un ordine si apre per qualche tempo dopo l’acquisto. Più tardi si trova accedendo.
look-up-number-empty = Inserire il numero dell’ordine, per favore.
look-up-email-empty = Inserire l’indirizzo e-mail, per favore.
look-up-email-invalid = Questo non sembra un indirizzo e-mail. Ci vogliono una @ e una fine come .com.
look-up-postcode-empty = Inserire il CAP, per favore.
look-up-last-name-empty = Inserire il cognome, per favore.
look-up-link-invalid = In questo testo non troviamo un ordine. Incollare il link intero dell’e-mail, per favore.
look-up-not-found-title = Non abbiamo trovato un ordine con questi dati insieme
look-up-not-found-number = Il numero è nell’oggetto della conferma; forse si è persa una cifra.
look-up-not-found-email = Forse l’ordine è stato fatto con un altro indirizzo e-mail.
look-up-not-found-factor = Si può provare con un altro dato, come il CAP o il cognome.
look-up-not-found-exact = Scrivere ogni dato come sta nella conferma, con maiuscole, accenti e spazi.
look-up-not-found-person = O chiedere a noi: lo troviamo noi.

## Accedere

sign-in-title = Accedi
sign-in-intro = Tutti gli ordini in un solo posto.

## Un ordine: che cosa succede ora

order-title = Ordine { $number }
order-title-greeting = { $name }, ecco l’ordine { $number }
order-loading = Cerchiamo l’ordine…
order-placed = Ordinato in data { $date }

now-cancelled = Annullato
now-cancelled-next = Questo ordine è annullato. Non verrà spedito niente.
now-awaiting-payment = In attesa del pagamento
now-awaiting-payment-next = Appena arriva, prepariamo l’ordine.
now-preparing = Stiamo preparando l’ordine
now-preparing-next = Poi lo imballiamo e lo affidiamo al corriere.
now-packed = Imballato
now-packed-next = Ora passa a prenderlo il corriere.
now-partly-shipped = Una parte è in viaggio
now-partly-shipped-next = Pezzi già partiti: { $shipped } su { $of }; il resto segue.
now-on-its-way = In viaggio
now-on-its-way-next = { $parcels ->
        [one] Il pacco è con il corriere.
       *[other] I { $parcels } pacchi sono con il corriere.
    }
now-out-for-delivery = Arriva oggi
now-out-for-delivery-next = Il corriere lo ha già a bordo.
now-attempt-failed = La consegna non è riuscita
now-attempt-failed-next = Non c’era nessuno, o la porta non è stata trovata. Qui sotto c’è come si prosegue.
now-ready-for-pick-up = Pronto per il ritiro
now-ready-for-pick-up-next = Il pacco aspetta al punto di ritiro.
now-ready-for-pick-up-until = Il pacco aspetta al punto di ritiro fino a { $date }.
now-partly-delivered = Una parte è arrivata
now-partly-delivered-next = Pezzi già arrivati: { $delivered } su { $of }; il resto sta per arrivare.
now-delivered = Consegnato
now-delivered-next = È arrivato tutto. Speriamo che piaccia.
now-delivered-on = È arrivato tutto { $date }. Speriamo che piaccia.
now-returned-to-sender = In viaggio verso di noi
now-returned-to-sender-next = Il corriere non ha potuto consegnarlo. Basta dirci come riceverlo.
now-lost = Il corriere ha perso il pacco
now-lost-next = Ci dispiace. Basta dirci se è meglio una nuova spedizione o il rimborso.
now-downloads-ready = Pronto da scaricare
now-downloads-ready-next = I download sono qui sotto.
now-downloads-preparing = I download sono in preparazione
now-downloads-preparing-next = Tra un momento saranno qui.

arrival-by = { $days ->
        [0] Dovrebbe arrivare entro { $date }.
        [one] Dovrebbe arrivare entro { $date }, tra un giorno lavorativo.
       *[other] Dovrebbe arrivare entro { $date }, tra { $days } giorni lavorativi.
    }
arrival-between = { $days ->
        [0] Dovrebbe arrivare tra { $first } e { $last }.
        [one] Dovrebbe arrivare tra { $first } e { $last }, al massimo tra un giorno lavorativo.
       *[other] Dovrebbe arrivare tra { $first } e { $last }, al massimo tra { $days } giorni lavorativi.
    }

delay-title = Più tardi di quanto promesso
delay-expected = { $days ->
        [0] Lo avevamo promesso per { $promised }. Ora è previsto per { $expected }. Ci dispiace.
        [one] Lo avevamo promesso per { $promised }. Ora è previsto per { $expected }, un giorno lavorativo dopo. Ci dispiace.
       *[other] Lo avevamo promesso per { $promised }. Ora è previsto per { $expected }, { $days } giorni lavorativi dopo. Ci dispiace.
    }
delay-unknown = { $days ->
        [0] Lo avevamo promesso per { $promised }, e non è ancora arrivato. Ci dispiace.
        [one] Lo avevamo promesso per { $promised }: un giorno lavorativo fa. Ci dispiace.
       *[other] Lo avevamo promesso per { $promised }: { $days } giorni lavorativi fa. Ci dispiace.
    }

stage-label = A che punto è
stage-placed = Ordinato
stage-preparing = Preparato
stage-on-its-way = In viaggio
stage-delivered = Consegnato
stage-done = fatto
stage-current = ora
stage-to-come = da fare

refresh-updated = Aggiornato alle { $time }
refresh-now = Aggiorna
refresh-failed = Non abbiamo potuto aggiornare questa pagina. Quello che si vede è delle { $time }.
refresh-news = Novità sull’ordine: { $event }

## Pacchi

shipments-title = Pacchi
shipment-title-of = Pacco { $index } di { $count }
shipment-title = Il pacco
shipment-carrier = Con { $carrier }
shipment-number = Numero di tracciamento
shipment-follow = Segui { $number } sul sito del corriere
shipment-no-number = Il negozio non dà un numero di tracciamento per questo pacco.
shipment-contents = In questo pacco
shipment-contents-unknown = Il negozio non dice quali prodotti sono in quale pacco.
shipment-expected = Previsto per { $date }
shipment-timeline = Che cosa è successo
shipment-earlier = { $count ->
        [one] Un passo precedente
       *[other] { $count } passi precedenti
    }
pick-up-title = Punto di ritiro
pick-up-hours = Aperto: { $hours }
pick-up-until = Aspetta lì fino a { $date }
to-ship-title = Non ancora spedito
to-ship-intro = Questi seguono in un altro pacco.
to-ship-intro-first = Questi sono ancora da noi.

shipment-packed = Imballato
shipment-in-transit = In viaggio
shipment-out-for-delivery = Arriva oggi
shipment-attempt-failed = Consegna non riuscita
shipment-ready-for-pick-up = Pronto per il ritiro
shipment-delivered = Consegnato
shipment-returned-to-sender = In viaggio verso il negozio
shipment-lost = Smarrito
shipment-cancelled = Annullato

event-packed = Imballato
event-handed-over = Affidato al corriere
event-in-transit = In viaggio
event-customs = In dogana
event-delayed = In ritardo
event-out-for-delivery = In consegna
event-attempt-failed = Consegna non riuscita
event-ready-for-pick-up = Pronto per il ritiro
event-delivered = Consegnato
event-returned-to-sender = In viaggio verso il negozio
event-lost = Smarrito dal corriere
event-other = Notizia dal corriere

## Che cosa è stato acquistato, e quanto è costato

lines-title = Che cosa è stato ordinato
line-units = { $count ->
        [one] { $count } pezzo
       *[other] { $count } pezzi
    }
line-each = { $price } al pezzo
line-sku = Art. { $sku }
line-download = Scarica
line-download-waiting = Il download apparirà qui.
line-cancelled = { $count ->
        [one] Un pezzo annullato
       *[other] { $count } pezzi annullati
    }
line-returned = { $count ->
        [one] Un pezzo reso
       *[other] { $count } pezzi resi
    }
lines-show-all = Mostra tutti i { $count } prodotti

totals-title = Quanto è costato
totals-items = Prodotti
totals-discount = Sconto
totals-delivery = Consegna
totals-delivery-free = Gratis
totals-fee = Supplemento
totals-tax = Imposte
totals-tax-included = di cui { $label }
totals-rounding = Arrotondamento
totals-total = Totale
totals-refund = Rimborsato
totals-refund-on = Rimborsato in data { $date }
totals-paid-with = Pagato con
payment-pending = Non ancora pagato
payment-authorized = Riservato; si addebita alla spedizione
payment-paid = Pagato
payment-partly-refunded = Pagato, rimborsato in parte
payment-refunded = Rimborsato

## Che cosa può fare un cliente

actions-title = Che cosa si può fare
action-invoice = Fattura { $number }
action-invoice-format = PDF
action-updates-title = Avvisi per e-mail
action-updates-on = Attivi: scriviamo a ogni passo.
action-updates-off = Non attivi: le novità sono qui.
action-updates-switch-on = Ricevi gli avvisi
action-updates-switch-off = Ferma gli avvisi
action-cancel = Annulla questo ordine
action-cancel-question = Annullare tutto l’ordine?
action-cancel-consequence = Non verrà spedito niente, e quanto pagato torna per la stessa via.
action-cancel-confirm = Sì, annulla
action-cancel-keep = Mantieni l’ordine
action-cancel-mailed = L’ordine non è ancora annullato. Abbiamo inviato un’e-mail: il link che contiene conferma l’annullamento.
action-cancelled = L’ordine è annullato.

## Persone

contact-title = Parla con noi
contact-case = Scriverci qui
contact-phone = Telefono
contact-whatsapp = WhatsApp
contact-chat = Chat
contact-email = E-mail
contact-form = Modulo di contatto
contact-store = Il nostro negozio
contact-social = Social network
contact-toll-free = gratis
contact-agent = Risponde { $name }
contact-open-until = Ora aperto, fino alle { $time }
contact-opens-today = Ora chiuso, apre oggi alle { $time }
contact-opens = Ora chiuso, apre { $day } alle { $time }
contact-answers-by = Scrivendo ora, la nostra risposta arriva entro { $moment }.
contact-closed = chiuso
contact-zone = ora di { $zone }

## Che cosa non è riuscito: che cosa è successo, poi che cosa fare. Senza colpe, senza codici.

failure-offline = Ora non riusciamo a raggiungere il negozio. Controllare la connessione e riprovare, per favore.
failure-too-slow = Il negozio ci mette troppo a rispondere. Riprovare, per favore.
failure-order-not-found = Non abbiamo trovato questo ordine.
failure-another-detail = Questo negozio chiede qui un altro dato. Si può cambiare più sotto.
failure-too-many-attempts = Sono stati molti tentativi. Aspettare un minuto e riprovare, per favore.
failure-too-many-attempts-for = { $seconds ->
        [one] Sono stati molti tentativi. Aspettare un secondo e riprovare, per favore.
       *[other] Sono stati molti tentativi. Aspettare { $seconds } secondi e riprovare, per favore.
    }
failure-access-expired = Questo accesso è scaduto. Cercare di nuovo l’ordine, per favore.
failure-wrong-password = Indirizzo e-mail e password non corrispondono. Controllare entrambi, per favore.
failure-wrong-code = Questo codice non è giusto, o è troppo vecchio. Controllarlo, o farne inviare un altro.
failure-no-longer-possible = Non è più possibile: nel frattempo l’ordine è andato avanti.
failure-shop-broken = Qualcosa non va dalla nostra parte. Riprovare più tardi, o chiedere direttamente a noi.
failure-retry = Riprova
