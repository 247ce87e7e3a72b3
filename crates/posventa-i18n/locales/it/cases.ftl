### Pratiche: domande, reclami, suggerimenti, pacchi danneggiati o smarriti, garanzie.

## Come si arriva qui

case-entry = Qualcosa non va, o c’è una domanda? Ce lo racconti
case-list-title = Le sue pratiche

## La cornice

case-title = Come possiamo aiutare?
case-back-to-start = All’inizio
case-find-order = Riguarda un ordine
case-find-order-next = Così sappiamo che cosa è stato acquistato, e c’è meno da scrivere.
case-send = Invia al negozio
case-files-hint = Fino a { $count } file: foto di al massimo { $picture } MB o PDF di al massimo { $document } MB ciascuno. Le foto vengono ridotte sul dispositivo, e il luogo dello scatto viene tolto.
case-file-unsupported = Possiamo aprire solo foto e PDF. Scegliere un altro file, per favore.
case-file-too-large = Questo file è troppo grande: una foto può avere { $picture } MB, un PDF { $document } MB.
case-files = Foto o PDF, se si vuole

## Perché una schermata ritorna

case-news-unsure = Non sappiamo se è arrivato
case-news-unsure-next = Inviarlo ancora una volta, per favore: conta una volta sola, anche se è già arrivato.
case-news-refused = Resta qualcosa da cambiare
case-news-refused-next = Il negozio non ha potuto accettarlo così. Dare un altro sguardo, per favore; tutto ciò che è stato inserito è conservato.
case-news-policy = Nel frattempo le condizioni sono cambiate
case-news-policy-next = Dare un altro sguardo prima di inviare, per favore. Tutto ciò che è stato inserito è conservato.

## Prima schermata: di che cosa si tratta

case-topic-title = Di che cosa si tratta?
case-topic-legend = Scegliere ciò che si adatta meglio
case-topic-missing = Scegliere ciò che si adatta meglio, per favore.
case-topic = { $topic ->
        [question] Una domanda
        [complaint] Un reclamo
        [suggestion] Un suggerimento
        [damaged-parcel] Qualcosa è arrivato danneggiato
        [missing-parcel] Un pacco non è arrivato
        [missing-part] Manca qualcosa nel pacco
       *[guarantee] Un prodotto acquistato non funziona
    }
case-topic-hint = { $topic ->
        [question] Su un prodotto, un pagamento o altro.
        [complaint] Qualcosa non è andato come doveva, e vogliamo saperlo.
        [suggestion] Che cosa potremmo fare meglio.
        [damaged-parcel] Il pacco, o ciò che conteneva.
        [missing-parcel] È in ritardo, o risulta consegnato.
        [missing-part] Un pezzo, un accessorio, un prodotto intero.
       *[guarantee] Rotto, usurato o diverso dalla descrizione: ecco la garanzia.
    }

## Seconda schermata: quali prodotti

case-lines-title = Di quali prodotti si tratta?
case-lines-missing = Scegliere almeno un prodotto, per favore.

## Terza schermata: le domande

case-questions-title = Qualche domanda, per non dover chiedere di nuovo
case-lead = Più è preciso, prima si risolve.
case-optional = { $label } (se si vuole)
case-question = { $question ->
        [subject] Su che cosa è la domanda?
        [concern] Che cosa non è andato come doveva?
        [about] Su che cosa è l’idea?
        [needed-by] Serve la risposta entro un certo giorno?
        [happened-on] Quando è successo?
        [told-before] Ce lo aveva già segnalato?
        [answer-expected] Desidera una risposta?
        [parcel-state] Com’era il pacco all’esterno?
        [damage] Che cosa non va?
        [noticed-when] Quando è stato notato?
        [tracking-says] Che cosa dice il tracciamento?
        [looked-at] Dove si è già guardato?
        [address-right] L’indirizzo dell’ordine è giusto?
        [part] Che cosa manca?
        [part-count] Quanti ne mancano?
        [symptom] Che cosa fa, o non fa?
        [since] Da quando?
        [serial] Numero di serie
        [lot] Numero di lotto
       *[details] Con parole proprie
    }
case-question-hint = { $question ->
        [part] Come si chiama nel manuale o sulla scatola, per esempio «coperchio» o «vite M4».
        [serial] Sull’etichetta sotto o dietro, spesso dopo «S/N».
        [lot] Se non c’è un numero di serie: spesso dopo «Lotto» o «L».
       *[details] Bastano una o due frasi.
    }
case-choice = { $choice ->
        [yes] Sì
        [no] No
        [not-sure] Non lo so
        [product] Un prodotto
        [delivery] La consegna
        [payment] Il pagamento
        [returns] I resi
        [service] L’assistenza
        [website] Il sito
        [packaging] L’imballaggio
        [intact] Intatto
        [crushed] Schiacciato
        [torn] Strappato
        [wet] Bagnato
        [opened] Aperto
        [broken] Rotto
        [scratched] Graffiato
        [leaked] È fuoriuscito qualcosa
        [with-carrier-there] Davanti al corriere
        [on-opening] All’apertura
        [later] Più tardi
        [delivered] Consegnato
        [on-its-way] In viaggio
        [nothing-new] Nessuna novità da giorni
        [no-tracking] Non ho un tracciamento
        [neighbours] Dai vicini
        [pick-up-point] Al punto di ritiro
        [household] Da tutti in casa
        [nowhere] Ancora da nessuna parte
        [does-not-work] Non funziona
        [works-badly] Funziona male
        [worn-out] Si è consumato troppo presto
       *[other] Altro
    }
case-answer-missing = Rispondere qui, per favore, così non dovremo chiedere di nuovo.
case-day-past = Scegliere un giorno che non sia nel futuro, per favore.
case-day-coming = Scegliere un giorno che non sia passato, per favore.
case-count-invalid = Inserire un numero, per favore, per esempio 1.
case-evidence = Foto o un PDF che lo mostrino
case-evidence-none = Non serve una foto.
case-evidence-missing = Aggiungere una foto o un PDF, per favore, così possiamo decidere senza chiedere di nuovo.
case-comment-missing = Una frase su ciò che non va ci aiuta a decidere subito.
case-wanted = Che cosa preferisce?
case-wanted-missing = Scegliere ciò che si preferisce, per favore.
case-immediate = Senza attesa: si decide appena viene inviato.

## Come si risponde al cliente

case-reply-title = Come possiamo rispondere?
case-reply-legend = In che modo?
case-channel = { $channel ->
        [phone] Per telefono
        [whatsapp] Su WhatsApp
       *[email] Per e-mail
    }
case-name = Nome e cognome
case-name-missing = Inserire il nome, per favore, così sappiamo a chi rispondere.
case-email = Indirizzo e-mail
case-email-hint = Lì arriva la risposta, e nient’altro.
case-email-missing = Inserire un indirizzo e-mail, per favore, per esempio nome@example.com.
case-phone = Numero di telefono
case-phone-hint = Con il prefisso del paese, per esempio +39 300 000 0000.
case-phone-missing = Inserire il numero in cifre, per favore, così possiamo chiamare.
case-language = In quale lingua?

## Quarta schermata: tutto ancora una volta

case-summary-title = È tutto giusto?
case-summary-about = Si tratta di
case-summary-products = Prodotti
case-summary-answers = Le risposte
case-summary-files = File
case-summary-files-count = { $count ->
        [one] Un file
       *[other] { $count } file
    }
case-summary-wanted = Preferenza
case-summary-reply = Rispondiamo
case-summary-reply-to = { $channel }: { $to }
case-promise = La risposta arriva entro { $day }.

## Ultima schermata: la ricevuta

case-receipt-title = È arrivato a noi
case-receipt-title-decided = È risolto
case-receipt-title-mail = Manca un tocco
case-mail-next = Il messaggio è scritto. Inviarlo con il proprio programma di posta, per favore: solo allora ci arriva.
case-mail-open = Apri l’e-mail
case-mail-copy = Copia il testo
case-copied = Copiato.
case-number = Numero
case-number-none = La risposta del negozio indica il numero della pratica.
case-agent = Se ne occupa { $agent }.
case-agent-of = Se ne occupa { $agent } ({ $team }).
case-team = Se ne occupa { $team }.
case-answer-by = La risposta arriva entro { $day }.
case-answer-soon = Rispondiamo nel modo scelto.
case-to-page = Segui questa pratica
case-link-title = Come tornare a questa pratica
case-link-hint = Per la Sua sicurezza questa pagina dimentica chi è quando viene ricaricata o chiusa. Un link privato riapre la pratica: lo tenga per sé.
case-link-mailed = Si trova anche nelle nostre e-mail su questa pratica.
case-link-copy = Copia il link privato
case-closed-title = La pratica si apre con il suo link privato
case-closed-hint = Per la Sua sicurezza questa pagina dimentica chi è quando viene ricaricata o chiusa. Apra il link che ha copiato.
case-closed-mailed = Per la Sua sicurezza questa pagina dimentica chi è quando viene ricaricata o chiusa. Apra il link della nostra ultima e-mail su questa pratica, o quello che ha copiato.
case-outcome-title = Che cosa si riceve
case-outcome = { $what ->
        [refund] Il denaro viene restituito.
        [store-credit] C’è un credito nel nostro negozio.
        [exchange] Arriva un’altra versione.
        [replacement] Arriva lo stesso prodotto un’altra volta, gratis.
        [repair] Lo ripariamo, gratis.
        [keep] Il prodotto resta a casa e il denaro viene restituito.
       *[price-reduction] Il prodotto resta a casa e una parte del prezzo viene restituita.
    }
case-outcome-amount = Importo: { $amount }.
case-outcome-percent = È il { $percent } % del prezzo.
case-outcome-nothing-to-do = Non c’è niente da fare.

## La pagina di una pratica

case-page-title = La sua pratica
case-page-number = Pratica { $number }
case-opened-on = aperta in data { $day }
case-state = { $state ->
        [open] Ce ne stiamo occupando
        [waiting] Aspettiamo una risposta
        [resolved] Risolta
       *[closed] Chiusa
    }
case-next = { $state ->
        [open] Non c’è niente da fare; la risposta arriva qui e nel modo scelto.
        [waiting] Qui sotto c’è ciò che abbiamo scritto o proposto; si può rispondere lì.
        [resolved] Ciò che è stato concordato è in corso. Se qualcosa non va, si può riaprire la pratica.
       *[closed] Non resta niente da fare. Se qualcosa non va, basta scriverci.
    }
case-event = { $event ->
        [opened] Ci ha scritto
        [answered] Risposta
        [proposed] Abbiamo fatto una proposta
        [countered] Ha chiesto altro
        [accepted] D’accordo
        [declined] Proposta rifiutata
        [resolved] Risolta
        [reopened] Riaperta
        [promise-missed] La nostra risposta non è arrivata in tempo
       *[closed] Chiusa
    }
case-details-title = Che cosa ci ha raccontato
case-message-label = Scriverci su questa pratica
case-overdue-title = Abbiamo promesso una risposta e non abbiamo mantenuto la promessa
case-overdue = Doveva arrivare entro { $day }. Ci dispiace. Non occorre aspettare oltre:
case-overdue-person = Parla ora con una persona
case-proposal-title = La nostra proposta
case-proposal-yours = La sua proposta
case-proposals-title = Proposte
case-proposal-state = { $state ->
        [open] Aperta
        [accepted] Accettata
        [declined] Rifiutata
       *[countered] Sostituita da un’altra
    }
case-proposal-amount = { $what }: { $amount }
case-accept = Accetta
case-decline = Rifiuta
case-accepted = La proposta è accettata.
case-declined = La proposta è rifiutata.
case-proposal-gone = Questa proposta non è più aperta. Ecco a che punto è la pratica.
case-counter = Chiedi altro
case-counter-next = Rispondiamo qui. Fino ad allora non cambia niente.
case-counter-wanted = Che cosa preferisce invece?
case-counter-amount = Quale importo, in { $currency }?
case-counter-amount-invalid = Inserire un importo, per favore, per esempio 12,50.
case-counter-note = Due parole (se si vuole)
case-counter-send = Invia
case-counter-sent = La proposta è arrivata.
case-coupon-title = Un buono per lei
case-coupon-copy = Copia il codice
case-coupon-copied = Il codice è copiato.
case-coupon-worth = Vale { $amount }.
case-coupon-percent = { $percent } % di sconto.
case-coupon-expires = Ultimo giorno: { $day }.
case-coupon-minimum = A partire da { $amount }.
case-coupon-used = Già usato.
case-reopen = Non è risolta: riapri
case-reopen-text = Che cosa manca ancora?
case-reopen-missing = Raccontare in una frase che cosa manca ancora, per favore.
case-reopen-confirm = Riapri la pratica
case-reopened = La pratica è di nuovo aperta.
case-export-title = Da conservare
case-export-html = Tutta la pratica come pagina
case-export-json = Lo stesso come dati (JSON)
case-export-policy = Condizioni in vigore all’apertura
case-export-saved = Salvato il { $moment } da { $page }.
case-file-save = Salva { $name }
