### Guies i condicions: llistes, cerca i la pàgina de cadascuna.

guides-title = Guies i respostes
guides-search = Què busques?
guides-search-hint = Un producte, un problema, una peça. Si t’equivoques en una lletra, no passa res.
guides-kinds = Mostra
guides-kind-all = Tot
guides-kind-install = Instal·lació
guides-kind-use = Ús
guides-kind-care = Cura
guides-kind-manual = Manuals
guides-kind-faq = Preguntes
guides-bought = Per al que has comprat
guides-others = Totes les altres
guides-count = { $count ->
        [one] Una guia
       *[other] { $count } guies
    }
guides-none = No tenim cap guia sobre això. Prova amb una altra paraula o pregunta’ns: més avall tens qui en sap.
guides-empty = Encara no hi ha guies. Més avall tens qui ho sap tot dels nostres productes.
guides-clear = Mostra totes les guies
guides-more = Mostra’n més
guides-section = A dins: { $title }
guides-back = Totes les guies
guides-updated = Actualitzada el dia { $day }
guides-contents = En aquesta pàgina
guides-helped = T’ha servit?
guides-helped-yes = Sí
guides-helped-no = No
guides-helped-thanks = Gràcies. Ajudes qui vingui després.
guides-helped-sorry = Gràcies per dir-ho. Ho resoldrem:
guides-helped-contact = Parla amb nosaltres
guides-kept = Pots llegir aquesta pàgina en aquest dispositiu també sense connexió.
guides-offline = Ara no hi ha connexió amb la botiga. Aquesta és la còpia del teu dispositiu.
guides-gone = Aquesta pàgina ja no hi és. Pot ser que hagi canviat de nom.
guides-reading = S’està obrint la pàgina…

policies-title = Condicions
policies-intro = El que val quan ens compres, en la versió d’avui.
policies-none = Aquí encara no hi ha res. Pregunta’ns i et direm què val.
policies-back = Totes les condicions
policies-read-all = Llegeix-ho tot
policies-version-since = Versió { $version }, en vigor des del dia { $day }
policies-version = Versió { $version }
