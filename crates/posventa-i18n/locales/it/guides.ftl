### Guide e condizioni: elenchi, ricerca, e la pagina di ciascuna.

guides-title = Guide e risposte
guides-search = Che cosa cerca?
guides-search-hint = Un prodotto, un problema, un pezzo. Una lettera sbagliata non importa.
guides-kinds = Mostra
guides-kind-all = Tutto
guides-kind-install = Installazione
guides-kind-use = Uso
guides-kind-care = Cura
guides-kind-manual = Manuali
guides-kind-faq = Domande
guides-bought = Per ciò che è stato acquistato
guides-others = Tutte le altre
guides-count = { $count ->
        [one] Una guida
       *[other] { $count } guide
    }
guides-none = Non abbiamo una guida su questo. Si può provare con un’altra parola o chiedere a noi: più sotto c’è chi lo sa.
guides-empty = Non ci sono ancora guide. Più sotto c’è chi conosce tutti i nostri prodotti.
guides-clear = Mostra tutte le guide
guides-more = Mostra altre
guides-section = Al suo interno: { $title }
guides-back = Tutte le guide
guides-updated = Aggiornata in data { $day }
guides-contents = In questa pagina
guides-helped = È stato utile?
guides-helped-yes = Sì
guides-helped-no = No
guides-helped-thanks = Grazie. È un aiuto per chi viene dopo.
guides-helped-sorry = Grazie per avercelo detto. Risolviamolo insieme:
guides-helped-contact = Parla con noi
guides-kept = Questa pagina si può leggere su questo dispositivo anche senza connessione.
guides-offline = Il negozio ora non è raggiungibile. Questa è la copia del dispositivo.
guides-gone = Questa pagina non c’è più. Forse ha cambiato nome.
guides-reading = La pagina si apre…

policies-title = Condizioni
policies-intro = Che cosa vale quando si acquista da noi, nella versione di oggi.
policies-none = Qui non c’è ancora niente. Basta chiedere: diciamo noi che cosa vale.
policies-back = Tutte le condizioni
policies-read-all = Leggi tutto
policies-version-since = Versione { $version }, in vigore dalla data { $day }
policies-version = Versione { $version }
