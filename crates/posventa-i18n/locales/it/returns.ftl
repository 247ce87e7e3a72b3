### Rendere: la procedura di resi e cambi, e la pagina di un reso.

## Nella pagina di un ordine

return-entry = Rendere o cambiare
return-list-title = I suoi resi

## La cornice della procedura

return-title = Rendere o cambiare
return-step = Passo { $step } di { $of }
return-back = Indietro
return-to-order = All’ordine
return-continue = Continua
return-send = Invia la richiesta
return-send-again = Invia ancora una volta
return-sending = Invio…
return-discard = Scarta e dimentica su questo dispositivo
return-not-kept = Questo browser non conserva niente: meglio finire in una volta sola.
return-missing = { $count ->
        [one] Manca una cosa. È indicata qui sopra.
       *[other] Mancano { $count } cose. Sono indicate qui sopra.
    }

## Prima schermata: che cosa si rende

return-lines-title = Che cosa si vuole rendere?
return-lines-legend = Prodotti di questo ordine
return-lines-missing = Scegliere almeno un prodotto, per favore.
return-quantity = Quanti pezzi di: { $title }
return-quantity-of = { $count } di { $of }

## Che cosa dicono le condizioni

return-open-until = { $right ->
        [withdrawal] Recesso possibile. Ultimo giorno: { $day }
        [legal-guarantee] Se qualcosa non va: garanzia legale. Ultimo giorno: { $day }
        [commercial-guarantee] Se qualcosa non va: garanzia. Ultimo giorno: { $day }
       *[returns] Si può rendere. Ultimo giorno: { $day }
    }
return-open = { $right ->
        [withdrawal] Recesso possibile
        [legal-guarantee] Coperto dalla garanzia legale
        [commercial-guarantee] Coperto dalla garanzia
       *[returns] Si può rendere
    }
return-closed = { $right ->
        [withdrawal] Il recesso non è più possibile
        [legal-guarantee] Non più coperto dalla garanzia legale
        [commercial-guarantee] Non più coperto dalla garanzia
       *[returns] Non si può rendere
    }
return-counted = { $start ->
        [delivery] Consegna: { $on }, più { $period }: { $ends }.
        [last-delivery] Ultima consegna: { $on }, più { $period }: { $ends }.
        [shipment] Spedizione: { $on }, più { $period }: { $ends }.
       *[purchase] Acquisto: { $on }, più { $period }: { $ends }.
    }
return-extended = { $why ->
        [working-day] Quel giorno non è lavorativo, quindi l’ultimo giorno è: { $last }.
        [season] Per gli acquisti di quel periodo l’ultimo giorno è: { $last }.
        [exception] Per questo ordine l’ultimo giorno è, come concordato: { $last }.
       *[grace] Lo accettiamo ancora. Ultimo giorno: { $last }.
    }
return-period-days = { $days ->
        [one] un giorno
       *[other] { $days } giorni
    }
return-period-months = { $months ->
        [12] 1 anno
        [24] 2 anni
        [36] 3 anni
        [60] 5 anni
        [one] un mese
       *[other] { $months } mesi
    }
return-before-delivery = Non è ancora arrivato. Da quel momento il termine è di { $period }.
return-unknown-start = Il termine è di { $period } dall’arrivo, e non sappiamo quale giorno fu. Basta chiedere a noi.
return-exempt = { $why ->
        [service-performed] Il servizio è stato prestato per intero.
        [custom-made] È stato fatto su misura, e per questo la legge non prevede il recesso.
        [perishable] Si deteriora presto, e per questo la legge non prevede il recesso.
        [sealed-hygiene] Per ragioni d’igiene non si può rendere una volta tolto il sigillo.
        [mixed] Non si può più separare da altre cose.
        [sealed-recording] Una registrazione o un software non si può rendere una volta tolto il sigillo.
        [press] Per giornali e riviste non c’è recesso.
       *[digital-begun] Il download è cominciato, con il suo consenso.
    }
return-not-offered = Il negozio non accetta questo reso.
return-nothing-left = Il reso di tutti i pezzi è già stato chiesto.
return-cancelled-line = È stato annullato.
return-customer-pays = La spedizione di ritorno è a carico del cliente.
return-shop-pays = La spedizione di ritorno è gratis.
return-next-wait = Si può chiedere appena è arrivato.
return-next-withdraw = Si può invece recedere dal contratto
return-next-claim = Se qualcosa non va, si può ancora far valere: scegliere il motivo nel prossimo passo.
return-next-ask = Chiedi a noi un’eccezione

## Seconda schermata: perché, e che cosa in cambio

return-reasons-title = Perché si rende, e che cosa si preferisce in cambio?
return-reason = Qual è il motivo?
return-reason-missing = Scegliere un motivo, per favore.
return-sub-reason = Che cosa esattamente?
return-sub-reason-missing = Scegliere ciò che si adatta meglio, per favore.
return-comment = Descrivere che cosa non va
return-comment-missing = Una frase su ciò che non va ci aiuta a decidere subito.
return-photos = Una foto di ciò che non va
return-photos-hint = Fino a { $most } foto di al massimo { $megabytes } MB ciascuna. Vengono ridotte sul dispositivo, e il luogo dello scatto viene tolto.
return-photo-missing = Aggiungere una foto, per favore, così possiamo decidere senza chiedere di nuovo.
return-photo-wait = Un momento: una foto è ancora in viaggio.
return-photo-preparing = Riduzione…
return-photo-sending = Invio…
return-photo-stored = Arrivata
return-photo-not-a-picture = Questo browser non può aprire il file come immagine. Scegliere un JPEG o un PNG, per favore.
return-photo-too-large = Questa foto supera { $megabytes } MB.
return-photo-not-sent = Non è arrivata a noi.
return-photo-remove = Togli { $name }
return-photo-alt = La foto { $name }
return-photos-count = { $count ->
        [one] Una foto
       *[other] { $count } foto
    }
return-resolution-legend = Che cosa preferisce?
return-resolution-missing = Scegliere ciò che si preferisce, per favore.
return-resolution = { $what ->
        [refund] Rimborso
        [store-credit] Credito nel negozio
        [exchange] Cambio con un’altra versione
        [replacement] Lo stesso un’altra volta
        [repair] Riparazione
        [keep] Tenerlo e avere il rimborso
       *[price-reduction] Tenerlo a un prezzo più basso
    }
return-resolution-hint = { $what ->
        [refund] Con lo stesso mezzo di pagamento.
        [store-credit] Da spendere nel nostro negozio.
        [exchange] Un’altra taglia o un altro colore.
        [replacement] Un pezzo nuovo, gratis.
        [repair] Lo ripariamo, gratis.
        [keep] Non c’è niente da rispedire.
       *[price-reduction] Una parte del prezzo torna indietro, e non si spedisce niente.
    }
return-reduction-hint = Torna indietro almeno il { $percent } % del prezzo, e non si spedisce niente.
return-keep-hint = Ciò che è arrivato può restare a casa.
return-variant = Quale versione preferisce?
return-variant-missing = Scegliere una versione disponibile, per favore.
return-variants-none = Al momento qui non si può scegliere un’altra versione. Scegliere altro qui sopra, o chiedere a noi.
return-variant-there = Disponibile
return-variant-last = { $pieces ->
        [one] Ultimo pezzo
       *[other] Ne restano solo { $pieces }
    }
return-variant-too-few = { $pieces ->
        [one] Resta solo un pezzo
       *[other] Restano solo { $pieces } pezzi
    }
return-variant-gone = Esaurito
return-variant-dearer = { $amount } in più
return-variant-cheaper = { $amount } in meno

## Terza schermata: come si rende

return-method-title = Come si rispedisce?
return-method-legend = Modo di spedizione
return-method-missing = Scegliere come si rispedisce, per favore.
return-method-kind = { $kind ->
        [prepaid-label] Etichetta da stampare
        [qr-code] Codice QR, niente da stampare
        [drop-off] Si porta in un punto
        [pick-up] Veniamo a prenderlo
       *[own-label] Con un corriere a scelta
    }
return-method-free = gratis
return-method-cost = costa { $amount }

## Quarta schermata: tutto ancora una volta

return-summary-title = È tutto giusto?
return-summary-what = Che cosa
return-units-of = { $units } × { $title }
return-summary-why = Perché
return-summary-instead = Si riceve
return-summary-how = Spedizione
return-summary-nothing-back = Non c’è niente da rispedire.
return-change = Cambia
return-express = Non c’è niente da rispedire: il prodotto resta a casa.
return-sum-title = Che cosa torna indietro
return-sum-owed-title = Quanto costa
return-sum-items = Prodotti
return-sum-discounts = Sconto sull’ordine
return-sum-tax = Imposte
return-sum-delivery = Consegna
return-sum-fees = Spese di reso
return-sum-method = Spedizione di ritorno
return-sum-total = Totale
return-sum-how = Con lo stesso mezzo di pagamento, entro { $days } giorni.
return-sum-credit = Come credito nel nostro negozio.
return-exchange-dearer = { $amount } in più di quanto pagato. Prima di spedire diciamo come pagarlo.
return-exchange-cheaper = { $amount } in meno di quanto pagato. La differenza torna indietro.

## Perché una schermata ritorna

return-news-too-many = Si può rendere meno di quanto scelto
return-news-too-many-next = Nel frattempo il reso di una parte è già stato chiesto. Questi sono i numeri di adesso; il resto è conservato.
return-news-refused = Il negozio non può riprenderlo
return-news-refused-next = Nel frattempo le condizioni sono cambiate. Ecco che cosa è possibile ora.
return-news-out-of-stock = La versione scelta si è appena esaurita
return-news-kept = Sceglierne un’altra, per favore, o altro in cambio. Il resto è conservato.
return-news-policy = Nel frattempo le condizioni sono cambiate
return-news-policy-next = Dare un altro sguardo prima di inviare, per favore. Tutto ciò che è stato inserito è conservato.
return-news-sum = La somma è cambiata
return-news-sum-next = Era { $before } e ora è { $now }. Dare un altro sguardo prima di inviare, per favore.
return-news-unsure = Non sappiamo se la richiesta è arrivata
return-news-unsure-next = Inviarla ancora una volta, per favore: conta una volta sola, anche se è già arrivata.
return-ask-person = O parla con noi
return-news-resumed = Abbiamo conservato ciò che era stato inserito
return-news-resumed-next = Solo su questo dispositivo, per 14 giorni.

## Ultima schermata: la ricevuta

return-receipt-title = La richiesta è arrivata
return-number = Numero
return-to-page = Segui questo reso
return-document = { $what ->
        [label] Etichetta di reso
        [packing-slip] Foglio per il pacco
       *[receipt] Ricevuta
    }

## A che punto è un reso

return-state = { $state ->
        [unconfirmed] Da confermare
        [requested] Lo stiamo guardando
        [approved] Approvato
        [in-transit] In viaggio verso di noi
        [received] Arrivato da noi
        [inspected] Controllato
        [refunded] Rimborsato
        [exchanged] Cambiato
        [refused] Rifiutato
        [cancelled] Annullato
       *[closed] Concluso
    }
return-next-unconfirmed = Abbiamo inviato un’e-mail. Dopo aver aperto il link che contiene, guarderemo la richiesta.
return-next-requested = Una persona guarda la richiesta e risponde qui e per e-mail.
return-next-send-by = { $method ->
        [prepaid-label] Stampare l’etichetta, attaccarla al pacco e consegnarlo. Ultimo giorno: { $day }.
        [qr-code] Mostrare il codice al corriere; l’etichetta si stampa lì. Ultimo giorno: { $day }.
        [drop-off] Portarlo a noi. Ultimo giorno: { $day }.
        [pick-up] Veniamo a prenderlo; tenerlo imballato, per favore. Ultimo giorno: { $day }.
       *[own-label] Spedirlo e indicare qui il numero di tracciamento. Ultimo giorno: { $day }.
    }
return-next-send = { $method ->
        [prepaid-label] Stampare l’etichetta, attaccarla al pacco e consegnarlo.
        [qr-code] Mostrare il codice al corriere; l’etichetta si stampa lì.
        [drop-off] Portarlo a noi.
        [pick-up] Veniamo a prenderlo; tenerlo imballato, per favore.
       *[own-label] Spedirlo e indicare qui il numero di tracciamento.
    }
return-next-nothing-to-send = Non c’è niente da spedire.
return-next-in-transit = Appena arriva, lo controlliamo.
return-next-received = Ora lo controlliamo.
return-next-inspected = Lo abbiamo controllato. Segue ciò che è stato concordato.
return-next-refunded = Il denaro è in viaggio.
return-next-exchanged = Ciò che è stato chiesto è in viaggio.
return-next-refused = Qui sotto c’è ciò che abbiamo scritto. Si può rispondere lì.
return-next-cancelled = Non c’è niente da spedire. Si può chiedere di nuovo finché le condizioni lo permettono.
return-next-closed = Non resta niente da fare.
return-next-money-by = Il denaro arriva al più tardi in questo giorno: { $day }.
return-next-goods = Poi spediamo ciò che è stato chiesto.

## La pagina di un reso

return-page-title = Reso
return-page-number = Reso { $number }
return-requested-on = chiesto in data { $day }
return-page-lines = Che cosa si rende
return-page-events = Che cosa è successo
return-shipment-title = Pacco
return-event = { $what ->
        [requested] Chiesto
        [approved] Approvato
        [label-ready] L’etichetta è pronta
        [tracking-added] Numero di tracciamento aggiunto
        [in-transit] Affidato al corriere
        [received] Arrivato da noi
        [inspected] Controllato
        [refunded] Denaro restituito
        [exchange-shipped] L’altro pezzo è stato spedito
        [refused] Rifiutato
        [cancelled] Annullato
       *[message] Messaggio
    }
return-messages-title = Messaggi
return-message-from-shop = Il negozio
return-message-from-you = Lei
return-message-label = Scriverci su questo reso
return-message-empty = Scrivere prima un messaggio, per favore.
return-message-send = Invia il messaggio
return-message-sent = Il messaggio è arrivato.
return-tracking-add = Aggiungi un numero di tracciamento
return-tracking-carrier = Corriere
return-tracking-number = Numero di tracciamento
return-tracking-empty = Inserire il numero, per favore.
return-tracking-send = Salva il numero
return-tracking-added = Abbiamo annotato il numero di tracciamento.
return-cancel = Annulla questo reso
return-cancel-question = Annullare questo reso?
return-cancel-consequence = I prodotti restano a casa. Un’etichetta già ricevuta non vale più.
return-cancel-confirm = Sì, annulla
return-cancel-keep = No, mantieni
return-cancelled = Il reso è annullato.
