### Tot el que llegeix un client. Els comentaris de cada argument són al fitxer anglès.
###
### To: proper, clar i breu, de tu; diem què ha passat i què cal fer ara, i no culpem mai ningú. Les
### dates sense dia de la setmana van després de «el dia», perquè l'article canvia amb el número (el
### 6, l'11).
###
### Termes: order comanda, shipment enviament, parcel paquet, carrier transportista, tracking
### seguiment, return devolució, exchange canvi, withdrawal desistiment, guarantee garantia, case
### cas, request sol·licitud, refund reemborsament, store credit saldo, coupon cupó, pick-up point
### punt de recollida, policy condicions.

## El portal

portal-label = Comandes i ajuda
portal-loading = Un moment…
portal-failed = Aquesta part de la pàgina no s’ha pogut obrir. Pots parlar amb nosaltres directament:
portal-retry = Torna-ho a provar
portal-close = Tanca
portal-guides = Guies i respostes
portal-policies = Condicions
portal-policy-says = Què en diuen les nostres condicions
portal-print = Imprimeix
portal-about = { $words }: { $what }
portal-back-to-orders = Totes les comandes
portal-languages = Llengües
portal-withdraw = Desistir del contracte aquí

## Trobar una comanda

look-up-title = On és la meva comanda?
look-up-intro = Dues dades de la teva confirmació i veuràs com va.
look-up-intro-and-email = Tres dades de la teva confirmació i veuràs com va.
look-up-number = Número de comanda
look-up-number-hint = És al correu de confirmació, a l’assumpte o al principi. Per exemple, 1042.
look-up-factor-email = Correu electrònic
look-up-factor-email-hint = El que vas fer servir en comprar.
look-up-factor-postcode = Codi postal
look-up-factor-postcode-hint = El de l’adreça de lliurament o de facturació.
look-up-factor-last-name = Cognom
look-up-factor-last-name-hint = Tal com consta a la comanda.
look-up-instead = { $factor ->
        [email] Fes servir el correu electrònic en lloc d’això
        [postcode] Fes servir el codi postal en lloc d’això
       *[last-name] Fes servir el cognom en lloc d’això
    }
look-up-submit = Mostra la meva comanda
look-up-searching = Estem buscant la teva comanda…
look-up-link = Enllaç del teu correu
look-up-link-hint = En aquesta botiga les comandes s’obren amb l’enllaç del correu de confirmació. Obre’l o enganxa’l aquí.
look-up-link-and-email = Aquesta botiga obre les comandes amb l’enllaç de la confirmació i el correu amb què vas comprar. Enganxa aquí l’enllaç.
look-up-number-alone = Amb el número pots obrir una comanda durant un temps després de la compra. Més tard la trobaràs en iniciar la sessió.
look-up-number-empty = Escriu el número de comanda, si us plau.
look-up-email-empty = Escriu el correu electrònic, si us plau.
look-up-email-invalid = Això no sembla un correu electrònic. Li cal una @ i una terminació com .com.
look-up-postcode-empty = Escriu el codi postal, si us plau.
look-up-last-name-empty = Escriu el cognom, si us plau.
look-up-link-invalid = No trobem cap comanda en aquest text. Enganxa l’enllaç complet del correu, si us plau.
look-up-not-found-title = No trobem cap comanda que reuneixi aquestes dades
look-up-not-found-number = El número és a l’assumpte de la confirmació; potser s’ha perdut una xifra.
look-up-not-found-email = Potser vas comprar amb un altre correu electrònic.
look-up-not-found-factor = Prova amb una altra dada, com el codi postal o el cognom.
look-up-not-found-exact = Escriu cada dada tal com consta a la confirmació, amb les majúscules, els accents i els espais.
look-up-not-found-person = O pregunta’ns: la busquem per tu.

## Iniciar la sessió

sign-in-title = Inicia la sessió
sign-in-intro = Totes les teves comandes en un sol lloc.

## Una comanda: què passa ara

order-title = Comanda { $number }
order-title-greeting = { $name }, la teva comanda { $number }
order-loading = Estem buscant la teva comanda…
order-placed = Comanda feta el dia { $date }

now-cancelled = Cancel·lada
now-cancelled-next = Aquesta comanda està cancel·lada. No s’enviarà res.
now-awaiting-payment = A l’espera del teu pagament
now-awaiting-payment-next = Tan bon punt arribi, preparem la teva comanda.
now-preparing = Estem preparant la teva comanda
now-preparing-next = Després l’embalem i la donem al transportista.
now-packed = Embalada
now-packed-next = Ara la recull el transportista.
now-partly-shipped = Una part està en camí
now-partly-shipped-next = Han sortit { $shipped } de { $of } peces; la resta les segueix.
now-on-its-way = En camí
now-on-its-way-next = { $parcels ->
        [one] El transportista té el teu paquet.
       *[other] El transportista té els teus { $parcels } paquets.
    }
now-out-for-delivery = Arriba avui
now-out-for-delivery-next = El repartidor ja la porta.
now-attempt-failed = No s’ha pogut lliurar
now-attempt-failed-next = No hi havia ningú o no s’ha trobat la porta. A sota veus com continua.
now-ready-for-pick-up = A punt per recollir
now-ready-for-pick-up-next = El teu paquet t’espera al punt de recollida.
now-ready-for-pick-up-until = El teu paquet t’espera al punt de recollida fins { $date }.
now-partly-delivered = Una part ha arribat
now-partly-delivered-next = Ja tens { $delivered } de { $of } peces; la resta és a punt d’arribar.
now-delivered = Lliurada
now-delivered-next = Ja ha arribat tot. Que en gaudeixis.
now-delivered-on = Tot va arribar { $date }. Que en gaudeixis.
now-returned-to-sender = De tornada a la botiga
now-returned-to-sender-next = El transportista no l’ha pogut lliurar. Digue’ns com la vols rebre.
now-lost = El transportista ha perdut el teu paquet
now-lost-next = Ens sap greu. Digue’ns si prefereixes que te l’enviem una altra vegada o que et tornem els diners.
now-downloads-ready = A punt per baixar
now-downloads-ready-next = A sota trobaràs les teves baixades.
now-downloads-preparing = Estem preparant les teves baixades
now-downloads-preparing-next = D’aquí a un moment les trobaràs aquí.

arrival-by = { $days ->
        [0] Hauria d’arribar com a molt tard { $date }.
        [one] Hauria d’arribar com a molt tard { $date }, en un dia feiner.
       *[other] Hauria d’arribar com a molt tard { $date }, en { $days } dies feiners.
    }
arrival-between = { $days ->
        [0] Hauria d’arribar entre { $first } i { $last }.
        [one] Hauria d’arribar entre { $first } i { $last }, en un dia feiner com a molt.
       *[other] Hauria d’arribar entre { $first } i { $last }, en { $days } dies feiners com a molt.
    }

delay-title = Més tard del que vam prometre
delay-expected = { $days ->
        [0] Ho vam prometre per a { $promised }. Ara s’espera per a { $expected }. Ens sap greu.
        [one] Ho vam prometre per a { $promised }. Ara s’espera per a { $expected }, un dia feiner després. Ens sap greu.
       *[other] Ho vam prometre per a { $promised }. Ara s’espera per a { $expected }, { $days } dies feiners després. Ens sap greu.
    }
delay-unknown = { $days ->
        [0] Ho vam prometre per a { $promised } i encara no ha arribat. Ens sap greu.
        [one] Ho vam prometre per a { $promised }: fa un dia feiner. Ens sap greu.
       *[other] Ho vam prometre per a { $promised }: fa { $days } dies feiners. Ens sap greu.
    }

stage-label = Com va
stage-placed = Feta
stage-preparing = Preparada
stage-on-its-way = En camí
stage-delivered = Lliurada
stage-done = fet
stage-current = ara
stage-to-come = per venir

refresh-updated = Actualitzat a les { $time }
refresh-now = Actualitza
refresh-failed = No hem pogut actualitzar aquesta pàgina. El que veus és de les { $time }.
refresh-news = Novetats de la teva comanda: { $event }

## Paquets

shipments-title = Paquets
shipment-title-of = Paquet { $index } de { $count }
shipment-title = El teu paquet
shipment-carrier = Amb { $carrier }
shipment-number = Número de seguiment
shipment-follow = Segueix { $number } al web del transportista
shipment-no-number = La botiga no dona número de seguiment per a aquest paquet.
shipment-contents = En aquest paquet
shipment-contents-unknown = La botiga no diu quins productes van en cada paquet.
shipment-expected = Previst per a { $date }
shipment-timeline = Què ha passat
shipment-earlier = { $count ->
        [one] Un pas anterior
       *[other] { $count } passos anteriors
    }
pick-up-title = Punt de recollida
pick-up-hours = Obert: { $hours }
pick-up-until = T’hi espera fins { $date }
to-ship-title = Encara sense enviar
to-ship-intro = Van en un altre paquet.
to-ship-intro-first = Encara són amb nosaltres.

shipment-packed = Embalat
shipment-in-transit = En camí
shipment-out-for-delivery = Arriba avui
shipment-attempt-failed = No s’ha pogut lliurar
shipment-ready-for-pick-up = A punt per recollir
shipment-delivered = Lliurat
shipment-returned-to-sender = De tornada a la botiga
shipment-lost = Perdut
shipment-cancelled = Cancel·lat

event-packed = Embalat
event-handed-over = Donat al transportista
event-in-transit = En camí
event-customs = A la duana
event-delayed = Amb retard
event-out-for-delivery = En repartiment
event-attempt-failed = No s’ha pogut lliurar
event-ready-for-pick-up = A punt per recollir
event-delivered = Lliurat
event-returned-to-sender = De tornada a la botiga
event-lost = Perdut pel transportista
event-other = Avís del transportista

## Què es va comprar i quant va costar

lines-title = El que vas demanar
line-units = { $count ->
        [one] { $count } peça
       *[other] { $count } peces
    }
line-each = { $price } per peça
line-sku = Ref. { $sku }
line-download = Baixa
line-download-waiting = La baixada apareixerà aquí.
line-cancelled = { $count ->
        [one] Una peça cancel·lada
       *[other] { $count } peces cancel·lades
    }
line-returned = { $count ->
        [one] Una peça tornada
       *[other] { $count } peces tornades
    }
lines-show-all = Mostra els { $count } productes

totals-title = Quant va costar
totals-items = Productes
totals-discount = Descompte
totals-delivery = Enviament
totals-delivery-free = Gratis
totals-fee = Suplement
totals-tax = Impostos
totals-tax-included = dels quals { $label }
totals-rounding = Arrodoniment
totals-total = Total
totals-refund = Reemborsat
totals-refund-on = Reemborsat el dia { $date }
totals-paid-with = Pagat amb
payment-pending = Encara sense pagar
payment-authorized = Reservat; es cobra en enviar-ho
payment-paid = Pagat
payment-partly-refunded = Pagat, reemborsat en part
payment-refunded = Reemborsat

## Què pot fer el client

actions-title = Què pots fer
action-invoice = Factura { $number }
action-invoice-format = PDF
action-updates-title = Avisos per correu
action-updates-on = Activats: t’escrivim a cada pas.
action-updates-off = Desactivats: les novetats són aquí.
action-updates-switch-on = Envieu-me avisos
action-updates-switch-off = No més avisos
action-cancel = Cancel·la aquesta comanda
action-cancel-question = Vols cancel·lar tota la comanda?
action-cancel-consequence = No s’enviarà res, i el que vas pagar torna pel mateix camí.
action-cancel-confirm = Sí, cancel·la-la
action-cancel-keep = Mantén la comanda
action-cancel-mailed = La teva comanda encara no està cancel·lada. T’hem enviat un correu: obre l’enllaç que conté per confirmar-ho.
action-cancelled = La teva comanda està cancel·lada.

## Persones

contact-title = Parla amb nosaltres
contact-case = Escriu-nos aquí
contact-phone = Telèfon
contact-whatsapp = WhatsApp
contact-chat = Xat
contact-email = Correu
contact-form = Formulari de contacte
contact-store = La nostra botiga
contact-social = Xarxa social
contact-toll-free = gratis
contact-agent = T’atén { $name }
contact-open-until = Obert ara, fins a les { $time }
contact-opens-today = Tancat ara, obre avui a les { $time }
contact-opens = Tancat ara, obre { $day } a les { $time }
contact-answers-by = Escriu ara i tindràs la nostra resposta com a molt tard { $moment }.
contact-closed = tancat
contact-zone = hora de { $zone }

## Errades: què ha passat i què cal fer ara. Sense culpar, sense codis.

failure-offline = Ara mateix no arribem a la botiga. Comprova la connexió i torna-ho a provar.
failure-too-slow = La botiga triga massa a respondre. Torna-ho a provar, si us plau.
failure-order-not-found = No trobem aquesta comanda.
failure-another-detail = Aquesta botiga demana aquí una altra dada. Pots canviar-hi més avall.
failure-too-many-attempts = Han estat molts intents. Espera un minut i torna-ho a provar.
failure-too-many-attempts-for = { $seconds ->
        [one] Han estat molts intents. Espera un segon i torna-ho a provar.
       *[other] Han estat molts intents. Espera { $seconds } segons i torna-ho a provar.
    }
failure-access-expired = Aquest accés ha caducat. Torna a buscar la teva comanda, si us plau.
failure-wrong-password = El correu i la contrasenya no coincideixen. Revisa’ls tots dos, si us plau.
failure-wrong-code = Aquest codi no és correcte o és massa antic. Revisa’l o demana’n un altre.
failure-no-longer-possible = Ja no és possible: mentrestant la comanda ha avançat.
failure-shop-broken = Alguna cosa falla per part nostra. Torna-ho a provar més tard o pregunta’ns directament.
failure-retry = Torna-ho a provar
