### Tornar: l'assistent de devolucions i canvis, i la pàgina d'una devolució.

## A la pàgina d'una comanda

return-entry = Tornar o canviar
return-list-title = Les teves devolucions

## El marc de l'assistent

return-title = Tornar o canviar
return-step = Pas { $step } de { $of }
return-back = Enrere
return-to-order = A la comanda
return-continue = Continua
return-send = Envia la sol·licitud
return-send-again = Envia una altra vegada
return-sending = S’està enviant…
return-discard = Descarta i oblida en aquest dispositiu
return-not-kept = Aquest navegador no desa res, així que val més acabar-ho d’una vegada.
return-missing = { $count ->
        [one] Falta una cosa. Està marcada a dalt.
       *[other] Falten { $count } coses. Estan marcades a dalt.
    }

## Primera pantalla: què torna

return-lines-title = Què vols tornar?
return-lines-legend = Productes d’aquesta comanda
return-lines-missing = Tria almenys un producte, si us plau.
return-quantity = Quantes unitats de: { $title }
return-quantity-of = { $count } de { $of }

## El que diuen les condicions

return-open-until = { $right ->
        [withdrawal] Pots desistir. Últim dia: { $day }
        [legal-guarantee] Si li passa alguna cosa: garantia legal. Últim dia: { $day }
        [commercial-guarantee] Si li passa alguna cosa: garantia. Últim dia: { $day }
       *[returns] Es pot tornar. Últim dia: { $day }
    }
return-open = { $right ->
        [withdrawal] Pots desistir
        [legal-guarantee] Cobert per la garantia legal
        [commercial-guarantee] Cobert per la garantia
       *[returns] Es pot tornar
    }
return-closed = { $right ->
        [withdrawal] Ja no es pot desistir
        [legal-guarantee] La garantia legal ja no ho cobreix
        [commercial-guarantee] La garantia ja no ho cobreix
       *[returns] No es pot tornar
    }
return-counted = { $start ->
        [delivery] Lliurat el dia { $on }, més { $period }: { $ends }.
        [last-delivery] Tot lliurat el dia { $on }, més { $period }: { $ends }.
        [shipment] Enviat el dia { $on }, més { $period }: { $ends }.
       *[purchase] Comprat el dia { $on }, més { $period }: { $ends }.
    }
return-extended = { $why ->
        [working-day] Aquest dia no és feiner, així que dura fins al dia { $last }.
        [season] Per a les compres d’aquelles dates dura fins al dia { $last }.
        [exception] Per a aquesta comanda dura fins al dia { $last }, com vam acordar.
       *[grace] Encara ho acceptem fins al dia { $last }.
    }
return-period-days = { $days ->
        [one] un dia
       *[other] { $days } dies
    }
return-period-months = { $months ->
        [12] 1 any
        [24] 2 anys
        [36] 3 anys
        [60] 5 anys
        [one] un mes
       *[other] { $months } mesos
    }
return-before-delivery = Encara no ha arribat. Des de llavors tens { $period }.
return-unknown-start = Tens { $period } des que va arribar, i no sabem quin dia va ser. Pregunta’ns, si us plau.
return-exempt = { $why ->
        [service-performed] El servei ja s’ha prestat del tot.
        [custom-made] Es va fer només per a tu, i per això la llei no preveu el desistiment.
        [perishable] Es fa malbé aviat, i per això la llei no preveu el desistiment.
        [sealed-hygiene] Per higiene no pot tornar un cop desprecintat.
        [mixed] Ja no es pot separar d’altres coses.
        [sealed-recording] Un enregistrament o un programa no pot tornar un cop desprecintat.
        [press] De diaris i revistes no es pot desistir.
       *[digital-begun] La baixada ha començat, amb el teu consentiment.
    }
return-not-offered = La botiga no n’accepta la devolució.
return-nothing-left = Ja s’ha demanat la devolució de totes les unitats.
return-cancelled-line = Es va cancel·lar.
return-customer-pays = L’enviament de tornada va a càrrec teu.
return-shop-pays = L’enviament de tornada és gratis.
return-next-wait = Ho podràs demanar quan hagi arribat.
return-next-withdraw = En lloc d’això pots desistir del contracte
return-next-claim = Si li passa alguna cosa, encara ho pots reclamar: tria el motiu al pas següent.
return-next-ask = Demana’ns una excepció

## Segona pantalla: per què i què a canvi

return-reasons-title = Per què torna i què prefereixes a canvi?
return-reason = Quin és el motiu?
return-reason-missing = Tria un motiu, si us plau.
return-sub-reason = Què exactament?
return-sub-reason-missing = Tria el que encaixi millor, si us plau.
return-comment = Explica’ns què li passa
return-comment-missing = Una frase sobre el que li passa ens ajuda a decidir de seguida.
return-photos = Una foto del que li passa
return-photos-hint = Fins a { $most } fotos de { $megabytes } MB com a màxim cadascuna. Es redueixen al teu dispositiu i s’esborra el lloc on es van fer.
return-photo-missing = Afegeix una foto, si us plau, per poder decidir sense tornar-te a preguntar.
return-photo-wait = Un moment: encara s’està enviant una foto.
return-photo-preparing = S’està reduint…
return-photo-sending = S’està enviant…
return-photo-stored = Rebuda
return-photo-not-a-picture = Aquest fitxer no és una imatge que aquest navegador pugui obrir. Tria un JPEG o PNG, si us plau.
return-photo-too-large = Aquesta foto ocupa més de { $megabytes } MB.
return-photo-not-sent = No ens ha arribat.
return-photo-remove = Treu { $name }
return-photo-alt = La teva foto { $name }
return-photos-count = { $count ->
        [one] Una foto
       *[other] { $count } fotos
    }
return-resolution-legend = Què prefereixes?
return-resolution-missing = Tria el que prefereixes, si us plau.
return-resolution = { $what ->
        [refund] Els diners de tornada
        [store-credit] Saldo a la botiga
        [exchange] Canvi per una altra versió
        [replacement] El mateix una altra vegada
        [repair] Reparació
        [keep] Te’l quedes i et tornem els diners
       *[price-reduction] Te’l quedes per menys preu
    }
return-resolution-hint = { $what ->
        [refund] Pel mateix mitjà amb què vas pagar.
        [store-credit] Per gastar a la nostra botiga.
        [exchange] Una altra talla o un altre color.
        [replacement] Una peça nova, gratis.
        [repair] L’arreglem, gratis.
        [keep] No has d’enviar res.
       *[price-reduction] Et tornem una part i no s’envia res.
    }
return-reduction-hint = Et tornem almenys el { $percent } % del preu i no s’envia res.
return-keep-hint = Et pots quedar el que tens.
return-variant = Quina versió prefereixes?
return-variant-missing = Tria una versió que quedi, si us plau.
return-variants-none = Ara mateix no es pot triar cap altra versió aquí. Tria una altra cosa a dalt o pregunta’ns.
return-variant-there = Disponible
return-variant-last = { $pieces ->
        [one] Última unitat
       *[other] Només en queden { $pieces }
    }
return-variant-too-few = { $pieces ->
        [one] Només queda una unitat
       *[other] Només queden { $pieces } unitats
    }
return-variant-gone = Exhaurit
return-variant-dearer = { $amount } més
return-variant-cheaper = { $amount } menys

## Tercera pantalla: com torna

return-method-title = Com torna?
return-method-legend = Manera d’enviar-ho
return-method-missing = Tria com torna, si us plau.
return-method-kind = { $kind ->
        [prepaid-label] Etiqueta per imprimir
        [qr-code] Codi QR, sense imprimir res
        [drop-off] El portes a un punt
        [pick-up] El recollim
       *[own-label] Amb un transportista teu
    }
return-method-free = gratis
return-method-cost = costa { $amount }

## Quarta pantalla: tot una altra vegada

return-summary-title = És tot correcte?
return-summary-what = Què
return-units-of = { $units } × { $title }
return-summary-why = Per què
return-summary-instead = Reps
return-summary-how = Tornada
return-summary-nothing-back = No cal enviar res.
return-change = Canvia
return-express = No cal enviar res: te’l quedes.
return-sum-title = El que et tornem
return-sum-owed-title = El que costa
return-sum-items = Productes
return-sum-discounts = Descompte de la comanda
return-sum-tax = Impostos
return-sum-delivery = Enviament
return-sum-fees = Despeses de devolució
return-sum-method = Enviament de tornada
return-sum-total = Total
return-sum-how = Pel mateix mitjà amb què vas pagar, en un màxim de { $days } dies.
return-sum-credit = Com a saldo a la nostra botiga.
return-exchange-dearer = { $amount } més del que vas pagar. Abans d’enviar-ho et diem com pagar-ho.
return-exchange-cheaper = { $amount } menys del que vas pagar. Et tornem la diferència.

## Per què es mostra una altra vegada una pantalla

return-news-too-many = Pot tornar menys del que vas triar
return-news-too-many-next = Mentrestant ja s’ha demanat la devolució d’una part. Aquestes són les quantitats d’ara; la resta que vas escriure continua aquí.
return-news-refused = La botiga no pot acceptar aquesta devolució
return-news-refused-next = Mentrestant han canviat les condicions. Això és el que es pot fer ara.
return-news-out-of-stock = La versió que vas triar s’acaba d’exhaurir
return-news-kept = Tria’n una altra, si us plau, o una altra cosa a canvi. La resta que vas escriure continua aquí.
return-news-policy = Mentrestant han canviat les condicions
return-news-policy-next = Fes-hi una altra ullada abans d’enviar-ho, si us plau. El que vas escriure continua aquí.
return-news-sum = L’import ha canviat
return-news-sum-next = Era { $before } i ara és { $now }. Fes-hi una altra ullada abans d’enviar-ho, si us plau.
return-news-unsure = No sabem si ha arribat la teva sol·licitud
return-news-unsure-next = Torna-la a enviar, si us plau: compta una sola vegada, encara que ja hagi arribat.
return-ask-person = O parla amb nosaltres
return-news-resumed = Hem desat el que havies escrit
return-news-resumed-next = Només en aquest dispositiu, durant 14 dies.

## Última pantalla: el rebut

return-receipt-title = La teva sol·licitud ha arribat
return-number = Número
return-to-page = Segueix aquesta devolució
return-document = { $what ->
        [label] Etiqueta d’enviament
        [packing-slip] Full per al paquet
       *[receipt] Rebut
    }

## Com va una devolució

return-state = { $state ->
        [unconfirmed] Falta confirmar-la
        [requested] L’estem mirant
        [approved] Aprovada
        [in-transit] De camí a la botiga
        [received] Ha arribat a la botiga
        [inspected] Revisada
        [refunded] Reemborsada
        [exchanged] Canviada
        [refused] Rebutjada
        [cancelled] Cancel·lada
       *[closed] Acabada
    }
return-next-unconfirmed = T’hem enviat un correu. Obre l’enllaç que conté i mirarem la teva sol·licitud.
return-next-requested = Algú està mirant la teva sol·licitud i et respon aquí i per correu.
return-next-send-by = { $method ->
        [prepaid-label] Imprimeix l’etiqueta, enganxa-la al paquet i lliura’l. Últim dia: { $day }.
        [qr-code] Ensenya el codi al punt del transportista; allà imprimeixen l’etiqueta. Últim dia: { $day }.
        [drop-off] Porta’ns-el. Últim dia: { $day }.
        [pick-up] El recollim; tingues-lo embalat, si us plau. Últim dia: { $day }.
       *[own-label] Envia’l i digue’ns aquí el número de seguiment. Últim dia: { $day }.
    }
return-next-send = { $method ->
        [prepaid-label] Imprimeix l’etiqueta, enganxa-la al paquet i lliura’l.
        [qr-code] Ensenya el codi al punt del transportista; allà imprimeixen l’etiqueta.
        [drop-off] Porta’ns-el.
        [pick-up] El recollim; tingues-lo embalat, si us plau.
       *[own-label] Envia’l i digue’ns aquí el número de seguiment.
    }
return-next-nothing-to-send = No has d’enviar res.
return-next-in-transit = Quan arribi, el revisem.
return-next-received = Ara el revisem.
return-next-inspected = Ja l’hem revisat. Rebràs el que vam acordar.
return-next-refunded = Els diners estan en camí.
return-next-exchanged = El que vas demanar està en camí.
return-next-refused = Mira què t’hem escrit a sota, si us plau. Allà pots respondre.
return-next-cancelled = No cal enviar res. Ho pots tornar a demanar mentre ho permetin les condicions.
return-next-closed = No queda res per fer.
return-next-money-by = Tindràs els teus diners com a molt tard aquest dia: { $day }.
return-next-goods = Després t’enviem el que vas demanar.

## La pàgina d'una devolució

return-page-title = Devolució
return-page-number = Devolució { $number }
return-requested-on = demanada el dia { $day }
return-page-lines = El que torna
return-page-events = El que ha passat
return-shipment-title = Paquet
return-event = { $what ->
        [requested] Demanada
        [approved] Aprovada
        [label-ready] L’etiqueta està a punt
        [tracking-added] Número de seguiment afegit
        [in-transit] Donat al transportista
        [received] Ha arribat a la botiga
        [inspected] Revisat
        [refunded] Diners tornats
        [exchange-shipped] T’hem enviat l’altra peça
        [refused] Rebutjada
        [cancelled] Cancel·lada
       *[message] Missatge
    }
return-messages-title = Missatges
return-message-from-shop = La botiga
return-message-from-you = Tu
return-message-label = Escriu-nos sobre aquesta devolució
return-message-empty = Escriu abans un missatge, si us plau.
return-message-send = Envia el missatge
return-message-sent = El teu missatge ha arribat.
return-tracking-add = Afegeix un número de seguiment
return-tracking-carrier = Transportista
return-tracking-number = Número de seguiment
return-tracking-empty = Escriu el número, si us plau.
return-tracking-send = Desa el número
return-tracking-added = Hem anotat el número de seguiment.
return-cancel = Cancel·la aquesta devolució
return-cancel-question = Vols cancel·lar aquesta devolució?
return-cancel-consequence = Et quedes els productes. Si tens una etiqueta, deixa de valer.
return-cancel-confirm = Sí, cancel·la-la
return-cancel-keep = No, mantén-la
return-cancelled = La devolució està cancel·lada.
