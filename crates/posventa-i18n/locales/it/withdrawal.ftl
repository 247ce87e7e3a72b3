### Recedere da un contratto. Le parole dei due pulsanti sono quelle dell'articolo 54-bis del Codice
### del consumo e dell'articolo 11 bis della direttiva 2011/83/UE, vedi docs/withdrawal.md; la
### dichiarazione segue il suo allegato I(B). Qui niente chiede un motivo, offre altro o fa dubitare.

## Dichiarare

withdrawal-title = Recedere da un contratto
withdrawal-intro = Non servono un motivo né un account. Basta dire di quale contratto si tratta; al passo successivo si controlla tutto e si conferma.
withdrawal-your-order = L’ordine
withdrawal-order = Ordine { $number }
withdrawal-another-order = Un altro ordine o contratto
withdrawal-name = Nome e cognome
withdrawal-contract = Ordine o contratto
withdrawal-contract-hint = Il numero dell’ordine, per esempio 1042, o che cosa è stato acquistato e quando.
withdrawal-email = Indirizzo e-mail
withdrawal-email-hint = Lì il negozio conferma di aver ricevuto il recesso.
withdrawal-name-empty = Inserire il nome, per favore.
withdrawal-contract-empty = Inserire il numero dell’ordine, o che cosa è stato acquistato, per favore.
withdrawal-extent = Da che cosa si recede?
withdrawal-whole = Da tutto l’ordine
withdrawal-some = Da una parte
withdrawal-units = Pezzi di { $title }
withdrawal-none-chosen = Scegliere da che cosa si recede, per favore.
withdrawal-lines-missing = Ora non possiamo mostrare i prodotti di questo ordine. Si può comunque recedere da tutto l’ordine.

## A che punto è il diritto, per riga

withdrawal-open-until = Recesso possibile. Ultimo giorno: { $date }.
withdrawal-open = Recesso possibile.
withdrawal-open-before-delivery = { $count ->
        [one] Recesso possibile da ora, e fino a un giorno dopo l’arrivo di tutto.
       *[other] Recesso possibile da ora, e fino a { $count } giorni dopo l’arrivo di tutto.
    }
withdrawal-closed = Secondo le nostre date il termine è finito in data { $date }. Si può comunque dichiarare il recesso; il negozio risponderà.
withdrawal-nothing-left = Il reso di tutti i pezzi è già stato chiesto, oppure sono stati annullati. Si può comunque dichiarare il recesso; il negozio risponderà.
withdrawal-absent = Secondo i nostri dati qui questo diritto non c’è. Si può comunque dichiarare il recesso; il negozio risponderà.
withdrawal-unless-unsealed = Finché il sigillo è intatto.
withdrawal-unless-mixed = Finché non è stato mescolato con altre cose.
withdrawal-exempt-service-performed = La legge esclude i servizi prestati per intero.
withdrawal-exempt-custom-made = La legge esclude i beni fatti su misura o personalizzati.
withdrawal-exempt-perishable = La legge esclude i beni che si deteriorano presto.
withdrawal-exempt-sealed-hygiene = La legge esclude i beni sigillati che, per igiene, non si possono rendere una volta aperti.
withdrawal-exempt-mixed = La legge esclude i beni mescolati con altri in modo definitivo.
withdrawal-exempt-sealed-recording = La legge esclude registrazioni e software sigillati, una volta aperti.
withdrawal-exempt-press = La legge esclude giornali e riviste.
withdrawal-exempt-digital-begun = La legge esclude i download cominciati con il suo consenso.
withdrawal-exempt-still = Chi la vede in modo diverso può comunque dichiarare il recesso.

## Controllare e confermare

withdrawal-review-title = Controllare e confermare
withdrawal-review-intro = Questo è ciò che si dichiara. Il negozio riceve esattamente questo.
withdrawal-declaration = Dichiarazione
withdrawal-text-order = Con la presente notifico il recesso dal contratto relativo al mio ordine { $contract }.
withdrawal-text-order-lines = Con la presente notifico il recesso dal contratto relativo al mio ordine { $contract } per i seguenti beni:
withdrawal-text-contract = Con la presente notifico il recesso dal seguente contratto: { $contract }
withdrawal-confirm = Conferma recesso
withdrawal-change = Cambia qualcosa

## La ricevuta

withdrawal-receipt-title = Il recesso dal contratto è fatto
withdrawal-receipt-title-waiting = Il recesso è dichiarato
withdrawal-receipt-title-by-hand = La dichiarazione è pronta da inviare
withdrawal-receipt-file-title = Ricevuta di un recesso
withdrawal-declared = Dichiarato
withdrawal-moment = { $date }, { $time }
withdrawal-moment-in = { $date }, { $time } (ora di { $place })
withdrawal-shop = Negozio
withdrawal-received = Ricevuto dal negozio
withdrawal-received-as = Numero presso il negozio
withdrawal-key = Chiave di questa dichiarazione
withdrawal-save = Scarica la ricevuta
withdrawal-save-json = Lo stesso come dati (JSON)
withdrawal-by-mail = Inviala per e-mail
withdrawal-by-form = Usa il modulo semplice
withdrawal-plain = Se questa pagina dà problemi, c’è il modulo semplice.
withdrawal-mail-subject = Recesso: { $subject }

withdrawal-waiting-sending = Dichiarato e conservato su questo dispositivo. Invio in corso…
withdrawal-waiting = Dichiarato e conservato su questo dispositivo. Ora il negozio non è raggiungibile; questa pagina lo invia da sola appena può, anche tornando più tardi. Se il termine finisce oggi, inviarlo anche per e-mail.
withdrawal-waiting-not-kept = Dichiarato, ma questo browser non ci lascia conservare niente. Lasciare aperta questa pagina fino all’invio, per favore, o inviarlo per e-mail.
withdrawal-sent = Inviato, e ricevuto dal negozio: { $moment }. Il negozio lo conferma anche per e-mail.
withdrawal-sent-sometime = Inviato, e ricevuto dal negozio. Il negozio lo conferma anche per e-mail.
withdrawal-refused = Dichiarato. Il server del negozio non lo ha accettato: inviarlo per e-mail o con il modulo semplice, per favore. Conta il momento dell’invio.
withdrawal-by-hand = Manca un passo: inviare questa dichiarazione per e-mail; è già tutto scritto. Conta il momento dell’invio.
withdrawal-by-hand-no-mail = Manca un passo: inviare questa dichiarazione al negozio in uno dei modi qui sotto. Conta il momento dell’invio.
withdrawal-keep-it = Conservare questa ricevuta: mostra che cosa è stato dichiarato e quando.
withdrawal-send-now = Invia ora

withdrawal-next-title = Che cosa succede ora
withdrawal-next-refund = Il negozio restituisce quanto pagato entro 14 giorni, con lo stesso mezzo di pagamento. Può aspettare che i beni siano tornati, o la prova che sono stati spediti.
withdrawal-next-goods = Se i beni sono già arrivati, vanno rispediti entro 14 giorni.

## Che cosa si conserva sul dispositivo

withdrawal-kept-title = I suoi recessi su questo dispositivo
withdrawal-show = Mostra la ricevuta
withdrawal-state-waiting = Non ancora inviato
withdrawal-state-received = Ricevuto dal negozio
withdrawal-state-by-hand = Da inviare
withdrawal-new = Dichiara un altro recesso
withdrawal-forget = Dimenticami su questo dispositivo
withdrawal-forget-question = Dimenticare un recesso non inviato?
withdrawal-forget-consequence = Il negozio non lo ha ancora ricevuto. Se viene dimenticato qui, non verrà inviato.
withdrawal-forget-confirm = Sì, dimentica
withdrawal-forget-keep = Conserva
withdrawal-forgotten = Tutto è dimenticato su questo dispositivo.

withdrawal-strip-waiting = Il recesso ({ $contract }) è conservato su questo dispositivo e verrà inviato appena il negozio sarà raggiungibile.
withdrawal-strip-sent = Il negozio ha ricevuto il recesso ({ $contract }).
