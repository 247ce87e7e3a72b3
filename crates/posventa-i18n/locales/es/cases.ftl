### Casos: preguntas, quejas, sugerencias, paquetes dañados o perdidos, garantías.

## Cómo se llega

case-entry = ¿Algo va mal o tienes una pregunta? Cuéntanoslo
case-list-title = Tus casos

## El marco

case-title = ¿Cómo podemos ayudarte?
case-back-to-start = Al principio
case-find-order = Es sobre un pedido
case-find-order-next = Así sabemos qué compraste y tienes que escribir menos.
case-send = Enviar a la tienda
case-files-hint = Hasta { $count } archivos: fotos de { $picture } MB o PDF de { $document } MB como máximo cada uno. Las fotos se reducen en tu dispositivo y se borra el lugar donde se hicieron.
case-file-unsupported = Solo podemos abrir fotos y PDF. Elige otro archivo, por favor.
case-file-too-large = Este archivo es demasiado grande: una foto puede ocupar { $picture } MB y un PDF { $document } MB.
case-files = Fotos o PDF, si quieres

## Por qué se vuelve a mostrar una pantalla

case-news-unsure = No sabemos si nos ha llegado
case-news-unsure-next = Envíalo otra vez, por favor: solo cuenta una vez, aunque ya haya llegado.
case-news-refused = Todavía hay que cambiar algo
case-news-refused-next = La tienda no lo ha podido aceptar así. Échale otro vistazo, por favor; conservamos todo lo que has escrito.
case-news-policy = Las condiciones han cambiado entretanto
case-news-policy-next = Échale otro vistazo antes de enviarlo, por favor. Conservamos todo lo que has escrito.

## Primera pantalla: de qué se trata

case-topic-title = ¿De qué se trata?
case-topic-legend = Elige lo que mejor encaje
case-topic-missing = Elige lo que mejor encaje, por favor.
case-topic = { $topic ->
        [question] Una pregunta
        [complaint] Una queja
        [suggestion] Una sugerencia
        [damaged-parcel] Algo ha llegado dañado
        [missing-parcel] Un paquete no ha llegado
        [missing-part] Falta algo en el paquete
       *[guarantee] Algo que compré no funciona
    }
case-topic-hint = { $topic ->
        [question] Sobre un producto, un pago o lo que sea.
        [complaint] Algo no fue como debía, y queremos saberlo.
        [suggestion] Lo que podríamos hacer mejor.
        [damaged-parcel] El paquete o lo que venía dentro.
        [missing-parcel] Se retrasa, o figura como entregado.
        [missing-part] Una pieza, un accesorio o un producto entero.
       *[guarantee] Roto, gastado o distinto de lo descrito: usa tu garantía.
    }

## Segunda pantalla: qué productos

case-lines-title = ¿De qué productos se trata?
case-lines-missing = Elige al menos un producto, por favor.

## Tercera pantalla: las preguntas

case-questions-title = Unas preguntas, para no tener que volver a preguntarte
case-lead = Cuanto más preciso, antes se resuelve.
case-optional = { $label } (si quieres)
case-question = { $question ->
        [subject] ¿Sobre qué es tu pregunta?
        [concern] ¿Qué no fue como debía?
        [about] ¿Sobre qué es tu idea?
        [needed-by] ¿Necesitas la respuesta para un día concreto?
        [happened-on] ¿Cuándo ocurrió?
        [told-before] ¿Nos lo habías contado antes?
        [answer-expected] ¿Quieres que te respondamos?
        [parcel-state] ¿Cómo estaba el paquete por fuera?
        [damage] ¿Qué le pasa?
        [noticed-when] ¿Cuándo te diste cuenta?
        [tracking-says] ¿Qué dice el seguimiento?
        [looked-at] ¿Dónde has mirado ya?
        [address-right] ¿Es correcta la dirección del pedido?
        [part] ¿Qué falta?
        [part-count] ¿Cuántas unidades faltan?
        [symptom] ¿Qué hace, o qué no hace?
        [since] ¿Desde cuándo?
        [serial] Número de serie
        [lot] Número de lote
       *[details] Con tus palabras
    }
case-question-hint = { $question ->
        [part] Como se llama en el manual o en la caja, por ejemplo «tapa» o «tornillo M4».
        [serial] En la etiqueta de abajo o de atrás, a menudo tras «S/N».
        [lot] Si no hay número de serie: a menudo tras «Lote» o «L».
       *[details] Basta con una frase o dos.
    }
case-choice = { $choice ->
        [yes] Sí
        [no] No
        [not-sure] No lo sé seguro
        [product] Un producto
        [delivery] La entrega
        [payment] El pago
        [returns] Las devoluciones
        [service] La atención
        [website] La página web
        [packaging] El embalaje
        [intact] Intacto
        [crushed] Aplastado
        [torn] Rasgado
        [wet] Mojado
        [opened] Abierto
        [broken] Roto
        [scratched] Rayado
        [leaked] Se ha derramado
        [with-carrier-there] Con el repartidor delante
        [on-opening] Al abrirlo
        [later] Después
        [delivered] Entregado
        [on-its-way] En camino
        [nothing-new] Nada nuevo desde hace días
        [no-tracking] No tengo seguimiento
        [neighbours] Con los vecinos
        [pick-up-point] En el punto de recogida
        [household] Con todos los de casa
        [nowhere] Todavía en ningún sitio
        [does-not-work] No funciona
        [works-badly] Funciona mal
        [worn-out] Se ha gastado demasiado pronto
       *[other] Otra cosa
    }
case-answer-missing = Responde a esto, por favor, para no tener que volver a preguntarte.
case-day-past = Elige un día que no esté en el futuro, por favor.
case-day-coming = Elige un día que no haya pasado, por favor.
case-count-invalid = Escribe un número, por favor, por ejemplo 1.
case-evidence = Fotos o un PDF en que se vea
case-evidence-none = No hace falta foto.
case-evidence-missing = Añade una foto o un PDF, por favor, para poder decidir sin volver a preguntarte.
case-comment-missing = Una frase sobre lo que le pasa nos ayuda a decidir enseguida.
case-wanted = ¿Qué prefieres?
case-wanted-missing = Elige lo que prefieres, por favor.
case-immediate = Sin esperas: se decide en cuanto lo envíes.

## Cómo se responde

case-reply-title = ¿Cómo te respondemos?
case-reply-legend = ¿Por qué vía?
case-channel = { $channel ->
        [phone] Por teléfono
        [whatsapp] Por WhatsApp
       *[email] Por correo electrónico
    }
case-name = Tu nombre
case-name-missing = Escribe tu nombre, por favor, para saber cómo dirigirnos a ti.
case-email = Tu correo electrónico
case-email-hint = Ahí llega la respuesta, y nada más.
case-email-missing = Escribe un correo electrónico, por favor, por ejemplo nombre@example.com.
case-phone = Tu número de teléfono
case-phone-hint = Con el prefijo del país, por ejemplo +34 600 000 000.
case-phone-missing = Escribe el número con cifras, por favor, para poder localizarte.
case-language = ¿En qué idioma?

## Cuarta pantalla: todo otra vez

case-summary-title = ¿Está todo bien?
case-summary-about = Se trata de
case-summary-products = Productos
case-summary-answers = Tus respuestas
case-summary-files = Archivos
case-summary-files-count = { $count ->
        [one] Un archivo
       *[other] { $count } archivos
    }
case-summary-wanted = Prefieres
case-summary-reply = Te respondemos
case-summary-reply-to = { $channel }: { $to }
case-promise = Tendrás una respuesta como muy tarde el { $day }.

## Última pantalla: el resguardo

case-receipt-title = Nos ha llegado
case-receipt-title-decided = Está resuelto
case-receipt-title-mail = Falta una pulsación
case-mail-next = Tu mensaje está escrito. Envíalo con tu programa de correo, por favor: solo entonces nos llega.
case-mail-open = Abrir el correo
case-mail-copy = Copiar el texto
case-copied = Copiado.
case-number = Número
case-number-none = La respuesta de la tienda lleva el número de tu caso.
case-agent = { $agent } se ocupa de ello.
case-agent-of = { $agent } ({ $team }) se ocupa de ello.
case-team = { $team } se ocupa de ello.
case-answer-by = Tendrás una respuesta como muy tarde el { $day }.
case-answer-soon = Te respondemos como has elegido.
case-to-page = Seguir este caso
case-link-title = Cómo volver a este caso
case-link-hint = Por tu seguridad, esta página olvida quién eres al recargarla o cerrarla. Un enlace privado vuelve a abrir tu caso: guárdalo solo para ti.
case-link-mailed = También está en los correos que te enviamos sobre este caso.
case-link-copy = Copiar el enlace privado
case-closed-title = Tu caso se abre con su enlace privado
case-closed-hint = Por tu seguridad, esta página olvida quién eres al recargarla o cerrarla. Abre el enlace que copiaste.
case-closed-mailed = Por tu seguridad, esta página olvida quién eres al recargarla o cerrarla. Abre el enlace de nuestro último correo sobre este caso, o el que copiaste.
case-outcome-title = Lo que recibes
case-outcome = { $what ->
        [refund] Te devolvemos el dinero.
        [store-credit] Recibes saldo en nuestra tienda.
        [exchange] Recibes otra versión.
        [replacement] Recibes otro igual, gratis.
        [repair] Lo reparamos, gratis.
        [keep] Te lo quedas y te devolvemos el dinero.
       *[price-reduction] Te lo quedas y te devolvemos una parte del precio.
    }
case-outcome-amount = Son { $amount }.
case-outcome-percent = Es el { $percent } % del precio.
case-outcome-nothing-to-do = No tienes que hacer nada.

## La página de un caso

case-page-title = Tu caso
case-page-number = Caso { $number }
case-opened-on = abierto el { $day }
case-state = { $state ->
        [open] Nos estamos ocupando
        [waiting] Esperamos tu respuesta
        [resolved] Resuelto
       *[closed] Cerrado
    }
case-next = { $state ->
        [open] No tienes que hacer nada; la respuesta llega aquí y como elegiste.
        [waiting] Mira abajo lo que te hemos escrito o propuesto y respóndenos ahí, por favor.
        [resolved] Lo acordado está en marcha. Si al final no está bien, reabre el caso.
       *[closed] No queda nada por hacer. Si al final algo no está bien, escríbenos.
    }
case-event = { $event ->
        [opened] Nos escribiste
        [answered] Respuesta
        [proposed] Te hicimos una propuesta
        [countered] Pediste otra cosa
        [accepted] De acuerdo
        [declined] Propuesta rechazada
        [resolved] Resuelto
        [reopened] Reabierto
        [promise-missed] Nuestra respuesta no llegó a tiempo
       *[closed] Cerrado
    }
case-details-title = Lo que nos contaste
case-message-label = Escríbenos sobre este caso
case-overdue-title = Prometimos una respuesta y no hemos cumplido
case-overdue = Tenía que llegar el { $day }. Lo sentimos. No tienes que esperar más:
case-overdue-person = Hablar ahora con una persona
case-proposal-title = Nuestra propuesta
case-proposal-yours = Tu propuesta
case-proposals-title = Propuestas
case-proposal-state = { $state ->
        [open] Abierta
        [accepted] Aceptada
        [declined] Rechazada
       *[countered] Sustituida por otra
    }
case-proposal-amount = { $what }: { $amount }
case-accept = Aceptar
case-decline = Rechazar
case-accepted = Has aceptado la propuesta.
case-declined = Has rechazado la propuesta.
case-proposal-gone = Esta propuesta ya no está abierta. Así está el caso ahora.
case-counter = Pedir otra cosa
case-counter-next = Te respondemos aquí. Hasta entonces no cambia nada.
case-counter-wanted = ¿Qué prefieres en su lugar?
case-counter-amount = ¿Qué importe, en { $currency }?
case-counter-amount-invalid = Escribe un importe, por favor, por ejemplo 12,50.
case-counter-note = Unas palabras (si quieres)
case-counter-send = Enviar
case-counter-sent = Tenemos tu propuesta.
case-coupon-title = Un cupón para ti
case-coupon-copy = Copiar el código
case-coupon-copied = El código está copiado.
case-coupon-worth = Vale { $amount }.
case-coupon-percent = { $percent } % de descuento.
case-coupon-expires = Hasta el { $day }.
case-coupon-minimum = A partir de { $amount }.
case-coupon-used = Ya se ha usado.
case-reopen = No está resuelto: reabrir
case-reopen-text = ¿Qué falta todavía?
case-reopen-missing = Cuéntanos en una frase qué falta todavía, por favor.
case-reopen-confirm = Reabrir el caso
case-reopened = El caso está abierto otra vez.
case-export-title = Para guardar
case-export-html = Todo el caso como página
case-export-json = Lo mismo como datos (JSON)
case-export-policy = Condiciones vigentes al abrirlo
case-export-saved = Guardado el { $moment } en { $page }.
case-file-save = Guardar { $name }
