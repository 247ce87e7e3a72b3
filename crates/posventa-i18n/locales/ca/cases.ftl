### Casos: preguntes, queixes, suggeriments, paquets malmesos o perduts, garanties.

## Com s'hi arriba

case-entry = Alguna cosa no va bé o tens una pregunta? Explica’ns-ho
case-list-title = Els teus casos

## El marc

case-title = Com et podem ajudar?
case-back-to-start = Al principi
case-find-order = És sobre una comanda
case-find-order-next = Així sabem què vas comprar i has d’escriure menys.
case-send = Envia a la botiga
case-files-hint = Fins a { $count } fitxers: fotos de { $picture } MB o PDF de { $document } MB com a màxim cadascun. Les fotos es redueixen al teu dispositiu i s’esborra el lloc on es van fer.
case-file-unsupported = Només podem obrir fotos i PDF. Tria un altre fitxer, si us plau.
case-file-too-large = Aquest fitxer és massa gran: una foto pot ocupar { $picture } MB i un PDF { $document } MB.
case-files = Fotos o PDF, si vols

## Per què es torna a mostrar una pantalla

case-news-unsure = No sabem si ens ha arribat
case-news-unsure-next = Torna-ho a enviar, si us plau: només compta una vegada, encara que ja hagi arribat.
case-news-refused = Encara s’ha de canviar alguna cosa
case-news-refused-next = La botiga no ho ha pogut acceptar així. Fes-hi una altra ullada, si us plau; conservem tot el que has escrit.
case-news-policy = Mentrestant han canviat les condicions
case-news-policy-next = Fes-hi una altra ullada abans d’enviar-ho, si us plau. Conservem tot el que has escrit.

## Primera pantalla: de què es tracta

case-topic-title = De què es tracta?
case-topic-legend = Tria el que encaixi millor
case-topic-missing = Tria el que encaixi millor, si us plau.
case-topic = { $topic ->
        [question] Una pregunta
        [complaint] Una queixa
        [suggestion] Un suggeriment
        [damaged-parcel] Alguna cosa ha arribat malmesa
        [missing-parcel] Un paquet no ha arribat
        [missing-part] Falta alguna cosa al paquet
       *[guarantee] Un producte que vaig comprar no funciona
    }
case-topic-hint = { $topic ->
        [question] Sobre un producte, un pagament o el que sigui.
        [complaint] Alguna cosa no va anar com calia, i ho volem saber.
        [suggestion] El que podríem fer millor.
        [damaged-parcel] El paquet o el que hi venia a dins.
        [missing-parcel] S’endarrereix, o consta com a lliurat.
        [missing-part] Una peça, un accessori o un producte sencer.
       *[guarantee] Trencat, gastat o diferent del descrit: fes servir la teva garantia.
    }

## Segona pantalla: quins productes

case-lines-title = De quins productes es tracta?
case-lines-missing = Tria almenys un producte, si us plau.

## Tercera pantalla: les preguntes

case-questions-title = Unes preguntes, per no haver-te de tornar a preguntar
case-lead = Com més precís, abans es resol.
case-optional = { $label } (si vols)
case-question = { $question ->
        [subject] Sobre què és la teva pregunta?
        [concern] Què no va anar com calia?
        [about] Sobre què és la teva idea?
        [needed-by] Necessites la resposta per a un dia concret?
        [happened-on] Quan va passar?
        [told-before] Ens ho havies explicat abans?
        [answer-expected] Vols que et responguem?
        [parcel-state] Com estava el paquet per fora?
        [damage] Què li passa?
        [noticed-when] Quan te’n vas adonar?
        [tracking-says] Què diu el seguiment?
        [looked-at] On has mirat ja?
        [address-right] És correcta l’adreça de la comanda?
        [part] Què hi falta?
        [part-count] Quantes unitats falten?
        [symptom] Què fa, o què no fa?
        [since] Des de quan?
        [serial] Número de sèrie
        [lot] Número de lot
       *[details] Amb les teves paraules
    }
case-question-hint = { $question ->
        [part] Com es diu al manual o a la caixa, per exemple «tapa» o «cargol M4».
        [serial] A l’etiqueta de sota o de darrere, sovint després de «S/N».
        [lot] Si no hi ha número de sèrie: sovint després de «Lot» o «L».
       *[details] N’hi ha prou amb una frase o dues.
    }
case-choice = { $choice ->
        [yes] Sí
        [no] No
        [not-sure] No ho sé del cert
        [product] Un producte
        [delivery] El lliurament
        [payment] El pagament
        [returns] Les devolucions
        [service] L’atenció
        [website] El web
        [packaging] L’embalatge
        [intact] Intacte
        [crushed] Aixafat
        [torn] Esquinçat
        [wet] Mullat
        [opened] Obert
        [broken] Trencat
        [scratched] Ratllat
        [leaked] S’ha vessat
        [with-carrier-there] Amb el repartidor al davant
        [on-opening] En obrir-lo
        [later] Després
        [delivered] Lliurat
        [on-its-way] En camí
        [nothing-new] Res de nou des de fa dies
        [no-tracking] No tinc seguiment
        [neighbours] Amb els veïns
        [pick-up-point] Al punt de recollida
        [household] Amb tothom de casa
        [nowhere] Encara enlloc
        [does-not-work] No funciona
        [works-badly] Funciona malament
        [worn-out] S’ha gastat massa aviat
       *[other] Una altra cosa
    }
case-answer-missing = Respon això, si us plau, per no haver-te de tornar a preguntar.
case-day-past = Tria un dia que no sigui en el futur, si us plau.
case-day-coming = Tria un dia que no hagi passat, si us plau.
case-count-invalid = Escriu un número, si us plau, per exemple 1.
case-evidence = Fotos o un PDF on es vegi
case-evidence-none = No cal cap foto.
case-evidence-missing = Afegeix una foto o un PDF, si us plau, per poder decidir sense tornar-te a preguntar.
case-comment-missing = Una frase sobre el que li passa ens ajuda a decidir de seguida.
case-wanted = Què prefereixes?
case-wanted-missing = Tria el que prefereixes, si us plau.
case-immediate = Sense esperes: es decideix tan bon punt ho enviïs.

## Com es respon

case-reply-title = Com et responem?
case-reply-legend = Per quina via?
case-channel = { $channel ->
        [phone] Per telèfon
        [whatsapp] Per WhatsApp
       *[email] Per correu electrònic
    }
case-name = El teu nom
case-name-missing = Escriu el teu nom, si us plau, per saber com adreçar-nos a tu.
case-email = El teu correu electrònic
case-email-hint = Hi arriba la resposta, i res més.
case-email-missing = Escriu un correu electrònic, si us plau, per exemple nom@example.com.
case-phone = El teu número de telèfon
case-phone-hint = Amb el prefix del país, per exemple +34 600 000 000.
case-phone-missing = Escriu el número amb xifres, si us plau, per poder-te trobar.
case-language = En quina llengua?

## Quarta pantalla: tot una altra vegada

case-summary-title = És tot correcte?
case-summary-about = Es tracta de
case-summary-products = Productes
case-summary-answers = Les teves respostes
case-summary-files = Fitxers
case-summary-files-count = { $count ->
        [one] Un fitxer
       *[other] { $count } fitxers
    }
case-summary-wanted = Prefereixes
case-summary-reply = Et responem
case-summary-reply-to = { $channel }: { $to }
case-promise = Tindràs una resposta com a molt tard { $day }.

## Última pantalla: el resguard

case-receipt-title = Ens ha arribat
case-receipt-title-decided = Està resolt
case-receipt-title-mail = Falta una pulsació
case-mail-next = El teu missatge està escrit. Envia’l amb el teu programa de correu, si us plau: només llavors ens arriba.
case-mail-open = Obre el correu
case-mail-copy = Copia el text
case-copied = Copiat.
case-number = Número
case-number-none = La resposta de la botiga porta el número del teu cas.
case-agent = { $agent } se n’ocupa.
case-agent-of = { $agent } ({ $team }) se n’ocupa.
case-team = { $team } se n’ocupa.
case-answer-by = Tindràs una resposta com a molt tard { $day }.
case-answer-soon = Et responem com has triat.
case-to-page = Segueix aquest cas
case-link-title = Com tornar a aquest cas
case-link-hint = Per la teva seguretat, aquesta pàgina oblida qui ets quan es torna a carregar o es tanca. Un enllaç privat torna a obrir el teu cas: guarda’l només per a tu.
case-link-mailed = També és als correus que t’enviem sobre aquest cas.
case-link-copy = Copia l’enllaç privat
case-closed-title = El teu cas s’obre amb el seu enllaç privat
case-closed-hint = Per la teva seguretat, aquesta pàgina oblida qui ets quan es torna a carregar o es tanca. Obre l’enllaç que vas copiar.
case-closed-mailed = Per la teva seguretat, aquesta pàgina oblida qui ets quan es torna a carregar o es tanca. Obre l’enllaç del nostre últim correu sobre aquest cas, o el que vas copiar.
case-outcome-title = El que reps
case-outcome = { $what ->
        [refund] Et tornem els diners.
        [store-credit] Reps saldo a la nostra botiga.
        [exchange] Reps una altra versió.
        [replacement] Reps un altre d’igual, gratis.
        [repair] El reparem, gratis.
        [keep] Te’l quedes i et tornem els diners.
       *[price-reduction] Te’l quedes i et tornem una part del preu.
    }
case-outcome-amount = Són { $amount }.
case-outcome-percent = És el { $percent } % del preu.
case-outcome-nothing-to-do = No has de fer res.

## La pàgina d'un cas

case-page-title = El teu cas
case-page-number = Cas { $number }
case-opened-on = obert el dia { $day }
case-state = { $state ->
        [open] Ens n’estem ocupant
        [waiting] Esperem la teva resposta
        [resolved] Resolt
       *[closed] Tancat
    }
case-next = { $state ->
        [open] No has de fer res; la resposta arriba aquí i com vas triar.
        [waiting] Mira a sota què t’hem escrit o proposat i respon-nos allà, si us plau.
        [resolved] El que vam acordar està en marxa. Si al final no està bé, reobre el cas.
       *[closed] No queda res per fer. Si al final alguna cosa no està bé, escriu-nos.
    }
case-event = { $event ->
        [opened] Ens vas escriure
        [answered] Resposta
        [proposed] Et vam fer una proposta
        [countered] Vas demanar una altra cosa
        [accepted] D’acord
        [declined] Proposta rebutjada
        [resolved] Resolt
        [reopened] Reobert
        [promise-missed] La nostra resposta no va arribar a temps
       *[closed] Tancat
    }
case-details-title = El que ens vas explicar
case-message-label = Escriu-nos sobre aquest cas
case-overdue-title = Vam prometre una resposta i no hem complert
case-overdue = Havia d’arribar { $day }. Ens sap greu. No has d’esperar més:
case-overdue-person = Parla ara amb una persona
case-proposal-title = La nostra proposta
case-proposal-yours = La teva proposta
case-proposals-title = Propostes
case-proposal-state = { $state ->
        [open] Oberta
        [accepted] Acceptada
        [declined] Rebutjada
       *[countered] Substituïda per una altra
    }
case-proposal-amount = { $what }: { $amount }
case-accept = Accepta
case-decline = Rebutja
case-accepted = Has acceptat la proposta.
case-declined = Has rebutjat la proposta.
case-proposal-gone = Aquesta proposta ja no està oberta. Així està el cas ara.
case-counter = Demana una altra cosa
case-counter-next = Et responem aquí. Fins llavors no canvia res.
case-counter-wanted = Què prefereixes en lloc d’això?
case-counter-amount = Quin import, en { $currency }?
case-counter-amount-invalid = Escriu un import, si us plau, per exemple 12,50.
case-counter-note = Unes paraules (si vols)
case-counter-send = Envia
case-counter-sent = Tenim la teva proposta.
case-coupon-title = Un cupó per a tu
case-coupon-copy = Copia el codi
case-coupon-copied = El codi està copiat.
case-coupon-worth = Val { $amount }.
case-coupon-percent = { $percent } % de descompte.
case-coupon-expires = Fins al dia { $day }.
case-coupon-minimum = A partir de { $amount }.
case-coupon-used = Ja s’ha fet servir.
case-reopen = No està resolt: reobre
case-reopen-text = Què falta encara?
case-reopen-missing = Explica’ns en una frase què falta encara, si us plau.
case-reopen-confirm = Reobre el cas
case-reopened = El cas torna a estar obert.
case-export-title = Per guardar
case-export-html = Tot el cas com a pàgina
case-export-json = El mateix com a dades (JSON)
case-export-policy = Condicions vigents en obrir-lo
case-export-saved = Desat el { $moment } des de { $page }.
case-file-save = Desa { $name }
