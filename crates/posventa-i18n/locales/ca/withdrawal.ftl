### Desistir d'un contracte. La directiva no es publica en català: els rètols dels dos botons són una
### formulació inequívoca que hi correspon, segons la versió espanyola de l'article 11 bis de la
### Directiva 2011/83/UE, vegeu docs/withdrawal.md; la declaració segueix l'annex I(B). Aquí no es
### demana cap motiu, no s'ofereix res més i no es fa dubtar ningú.

## Declarar

withdrawal-title = Desistir d’un contracte
withdrawal-intro = No cal cap motiu ni tenir compte. Digue’ns de quin contracte es tracta; al pas següent ho revises tot i ho confirmes.
withdrawal-your-order = La teva comanda
withdrawal-order = Comanda { $number }
withdrawal-another-order = Una altra comanda o contracte
withdrawal-name = El teu nom
withdrawal-contract = Comanda o contracte
withdrawal-contract-hint = El número de comanda, per exemple 1042, o què vas comprar i quan.
withdrawal-email = Correu electrònic
withdrawal-email-hint = La botiga hi confirma que ha rebut el teu desistiment.
withdrawal-name-empty = Escriu el teu nom, si us plau.
withdrawal-contract-empty = Escriu el número de comanda o què vas comprar, si us plau.
withdrawal-extent = De què desisteixes?
withdrawal-whole = De tota la comanda
withdrawal-some = D’una part
withdrawal-units = Peces de { $title }
withdrawal-none-chosen = Tria de què desisteixes, si us plau.
withdrawal-lines-missing = Ara no podem mostrar els productes d’aquesta comanda. Tot i així pots desistir de tota la comanda.

## Com està el dret, per línia

withdrawal-open-until = Pots desistir fins al dia { $date }.
withdrawal-open = Pots desistir d’això.
withdrawal-open-before-delivery = { $count ->
        [one] Pots desistir ja, i fins a un dia després que hagi arribat tot.
       *[other] Pots desistir ja, i fins a { $count } dies després que hagi arribat tot.
    }
withdrawal-closed = Segons les nostres dates, el termini es va acabar el dia { $date }. Ho pots declarar igualment; la botiga et respondrà.
withdrawal-nothing-left = Ja s’ha demanat la devolució de totes les unitats, o es van cancel·lar. Ho pots declarar igualment; la botiga et respondrà.
withdrawal-absent = Segons les nostres dades, aquí no hi ha aquest dret. Ho pots declarar igualment; la botiga et respondrà.
withdrawal-unless-unsealed = Mentre el precinte estigui intacte.
withdrawal-unless-mixed = Mentre no s’hagi barrejat amb altres coses.
withdrawal-exempt-service-performed = La llei exceptua els serveis ja prestats del tot.
withdrawal-exempt-custom-made = La llei exceptua els productes fets o personalitzats per a tu.
withdrawal-exempt-perishable = La llei exceptua els productes que es fan malbé aviat.
withdrawal-exempt-sealed-hygiene = La llei exceptua els productes precintats que, per higiene, no es poden tornar un cop oberts.
withdrawal-exempt-mixed = La llei exceptua els productes que s’han barrejat amb altres sense remei.
withdrawal-exempt-sealed-recording = La llei exceptua els enregistraments i els programes precintats un cop oberts.
withdrawal-exempt-press = La llei exceptua els diaris i les revistes.
withdrawal-exempt-digital-begun = La llei exceptua les baixades que van començar amb el teu consentiment.
withdrawal-exempt-still = Si ho veus d’una altra manera, ho pots declarar igualment.

## Revisar i confirmar

withdrawal-review-title = Revisa i confirma
withdrawal-review-intro = Això és el que declares. La botiga rep exactament això.
withdrawal-declaration = Declaració
withdrawal-text-order = Per la present comunico que desisteixo del contracte de la meva comanda { $contract }.
withdrawal-text-order-lines = Per la present comunico que desisteixo del contracte de la meva comanda { $contract } respecte dels béns següents:
withdrawal-text-contract = Per la present comunico que desisteixo del contracte següent: { $contract }
withdrawal-confirm = Confirmar el desistiment
withdrawal-change = Canvia alguna cosa

## El justificant

withdrawal-receipt-title = Has desistit del contracte
withdrawal-receipt-title-waiting = El teu desistiment està declarat
withdrawal-receipt-title-by-hand = La teva declaració està a punt per enviar-la
withdrawal-receipt-file-title = Justificant de desistiment
withdrawal-declared = Declarat
withdrawal-moment = { $date }, { $time }
withdrawal-moment-in = { $date }, { $time } (hora de { $place })
withdrawal-shop = Botiga
withdrawal-received = Rebut per la botiga
withdrawal-received-as = Número a la botiga
withdrawal-key = Clau d’aquesta declaració
withdrawal-save = Baixa el justificant
withdrawal-save-json = El mateix com a dades (JSON)
withdrawal-by-mail = Envia’l per correu
withdrawal-by-form = Fes servir el formulari senzill
withdrawal-plain = Si aquesta pàgina et dona problemes, fes servir el formulari senzill.
withdrawal-mail-subject = Desistiment: { $subject }

withdrawal-waiting-sending = Declarat i desat en aquest dispositiu. S’està enviant…
withdrawal-waiting = Declarat i desat en aquest dispositiu. Ara mateix no arribem a la botiga; aquesta pàgina l’envia sola tan bon punt pugui, també si tornes més tard. Si el teu termini s’acaba avui, envia’l també per correu.
withdrawal-waiting-not-kept = Declarat, però aquest navegador no ens deixa desar res. Deixa oberta aquesta pàgina fins que s’enviï, si us plau, o envia’l per correu.
withdrawal-sent = Enviat, i rebut per la botiga el dia { $moment }. També t’ho confirma per correu.
withdrawal-sent-sometime = Enviat, i rebut per la botiga. També t’ho confirma per correu.
withdrawal-refused = Declarat. El servidor de la botiga no l’ha acceptat, així que envia’l per correu o amb el formulari senzill, si us plau. Compta el moment en què l’enviïs.
withdrawal-by-hand = Falta un pas: envia aquesta declaració per correu; ja està tot escrit. Compta el moment en què l’enviïs.
withdrawal-by-hand-no-mail = Falta un pas: envia aquesta declaració a la botiga per una de les vies de sota. Compta el moment en què l’enviïs.
withdrawal-keep-it = Guarda aquest justificant: mostra què vas declarar i quan.
withdrawal-send-now = Envia’l ara

withdrawal-next-title = Què passa ara
withdrawal-next-refund = La botiga et torna el que vas pagar en un termini de 14 dies, pel mateix mitjà de pagament. Pot esperar a rebre els productes o que demostris que els has enviat.
withdrawal-next-goods = Si ja tens els productes, torna’ls en un termini de 14 dies.

## El que es desa al dispositiu

withdrawal-kept-title = Els teus desistiments en aquest dispositiu
withdrawal-show = Mostra el justificant
withdrawal-state-waiting = Encara sense enviar
withdrawal-state-received = Rebut per la botiga
withdrawal-state-by-hand = Pendent que l’enviïs
withdrawal-new = Declara un altre desistiment
withdrawal-forget = Oblida’m en aquest dispositiu
withdrawal-forget-question = Vols oblidar un desistiment sense enviar?
withdrawal-forget-consequence = La botiga encara no l’ha rebut. Si l’oblides aquí, no s’enviarà.
withdrawal-forget-confirm = Sí, oblida’l
withdrawal-forget-keep = Conserva’l
withdrawal-forgotten = Tot el d’aquest dispositiu està oblidat.

withdrawal-strip-waiting = El teu desistiment ({ $contract }) està desat en aquest dispositiu i s’enviarà quan arribem a la botiga.
withdrawal-strip-sent = La botiga ha rebut el teu desistiment ({ $contract }).
