### Devolver: el asistente de devoluciones y cambios, y la página de una devolución.

## En la página de un pedido

return-entry = Devolver o cambiar
return-list-title = Tus devoluciones

## El marco del asistente

return-title = Devolver o cambiar
return-step = Paso { $step } de { $of }
return-back = Atrás
return-to-order = Al pedido
return-continue = Continuar
return-send = Enviar la solicitud
return-send-again = Enviar otra vez
return-sending = Enviando…
return-discard = Descartar y olvidar en este dispositivo
return-not-kept = Este navegador no guarda nada, así que mejor termínalo de una vez.
return-missing = { $count ->
        [one] Falta una cosa. Está marcada arriba.
       *[other] Faltan { $count } cosas. Están marcadas arriba.
    }

## Primera pantalla: qué vuelve

return-lines-title = ¿Qué quieres devolver?
return-lines-legend = Productos de este pedido
return-lines-missing = Elige al menos un producto, por favor.
return-quantity = Cuántas unidades de: { $title }
return-quantity-of = { $count } de { $of }

## Lo que dicen las condiciones

return-open-until = { $right ->
        [withdrawal] Puedes desistir hasta el { $day }
        [legal-guarantee] Si le pasa algo: garantía legal hasta el { $day }
        [commercial-guarantee] Si le pasa algo: garantía hasta el { $day }
       *[returns] Se puede devolver hasta el { $day }
    }
return-open = { $right ->
        [withdrawal] Puedes desistir
        [legal-guarantee] Cubierto por la garantía legal
        [commercial-guarantee] Cubierto por la garantía
       *[returns] Se puede devolver
    }
return-closed = { $right ->
        [withdrawal] Ya no se puede desistir
        [legal-guarantee] La garantía legal ya no lo cubre
        [commercial-guarantee] La garantía ya no lo cubre
       *[returns] No se puede devolver
    }
return-counted = { $start ->
        [delivery] Entregado el { $on }, más { $period }: { $ends }.
        [last-delivery] Todo entregado el { $on }, más { $period }: { $ends }.
        [shipment] Enviado el { $on }, más { $period }: { $ends }.
       *[purchase] Comprado el { $on }, más { $period }: { $ends }.
    }
return-extended = { $why ->
        [working-day] Ese día no es laborable, así que dura hasta el { $last }.
        [season] Para las compras de esas fechas dura hasta el { $last }.
        [exception] Para este pedido dura hasta el { $last }, como acordamos.
       *[grace] Todavía lo aceptamos hasta el { $last }.
    }
return-period-days = { $days ->
        [one] un día
       *[other] { $days } días
    }
return-period-months = { $months ->
        [12] 1 año
        [24] 2 años
        [36] 3 años
        [60] 5 años
        [one] un mes
       *[other] { $months } meses
    }
return-before-delivery = Todavía no ha llegado. Desde entonces tienes { $period }.
return-unknown-start = Tienes { $period } desde que llegó, y no sabemos qué día fue. Pregúntanos, por favor.
return-exempt = { $why ->
        [service-performed] El servicio ya se ha prestado por completo.
        [custom-made] Se hizo solo para ti, por lo que la ley no prevé el desistimiento.
        [perishable] Se estropea pronto, por lo que la ley no prevé el desistimiento.
        [sealed-hygiene] Por higiene no puede volver una vez desprecintado.
        [mixed] Ya no se puede separar de otras cosas.
        [sealed-recording] Una grabación o un programa no puede volver una vez desprecintado.
        [press] De periódicos y revistas no se puede desistir.
       *[digital-begun] La descarga ha empezado, con tu consentimiento.
    }
return-not-offered = La tienda no acepta su devolución.
return-nothing-left = Ya se ha pedido la devolución de todas las unidades.
return-cancelled-line = Se canceló.
return-customer-pays = El envío de vuelta corre por tu cuenta.
return-shop-pays = El envío de vuelta es gratis.
return-next-wait = Podrás pedirlo en cuanto haya llegado.
return-next-withdraw = En su lugar puedes desistir del contrato
return-next-claim = Si le pasa algo, todavía puedes reclamarlo: elige el motivo en el siguiente paso.
return-next-ask = Pídenos una excepción

## Segunda pantalla: por qué y qué a cambio

return-reasons-title = ¿Por qué vuelve y qué prefieres a cambio?
return-reason = ¿Cuál es el motivo?
return-reason-missing = Elige un motivo, por favor.
return-sub-reason = ¿Qué exactamente?
return-sub-reason-missing = Elige lo que mejor encaje, por favor.
return-comment = Cuéntanos qué le pasa
return-comment-missing = Una frase sobre lo que le pasa nos ayuda a decidir enseguida.
return-photos = Una foto de lo que le pasa
return-photos-hint = Hasta { $most } fotos de { $megabytes } MB como máximo cada una. Se reducen en tu dispositivo y se borra el lugar donde se hicieron.
return-photo-missing = Añade una foto, por favor, para poder decidir sin volver a preguntarte.
return-photo-wait = Un momento: todavía se está enviando una foto.
return-photo-preparing = Reduciendo…
return-photo-sending = Enviando…
return-photo-stored = Recibida
return-photo-not-a-picture = Este archivo no es una imagen que este navegador pueda abrir. Elige un JPEG o PNG, por favor.
return-photo-too-large = Esta foto ocupa más de { $megabytes } MB.
return-photo-not-sent = No nos ha llegado.
return-photo-remove = Quitar { $name }
return-photo-alt = Tu foto { $name }
return-photos-count = { $count ->
        [one] Una foto
       *[other] { $count } fotos
    }
return-resolution-legend = ¿Qué prefieres?
return-resolution-missing = Elige lo que prefieres, por favor.
return-resolution = { $what ->
        [refund] El dinero de vuelta
        [store-credit] Saldo en la tienda
        [exchange] Cambio por otra versión
        [replacement] Lo mismo otra vez
        [repair] Reparación
        [keep] Te lo quedas y te devolvemos el dinero
       *[price-reduction] Te lo quedas por menos precio
    }
return-resolution-hint = { $what ->
        [refund] Por el mismo medio con el que pagaste.
        [store-credit] Para gastar en nuestra tienda.
        [exchange] Otra talla u otro color.
        [replacement] Una pieza nueva, gratis.
        [repair] Lo arreglamos, gratis.
        [keep] No tienes que enviar nada.
       *[price-reduction] Te devolvemos una parte y no se envía nada.
    }
return-reduction-hint = Te devolvemos al menos el { $percent } % del precio y no se envía nada.
return-keep-hint = Puedes quedarte lo que tienes.
return-variant = ¿Qué versión prefieres?
return-variant-missing = Elige una versión que quede, por favor.
return-variants-none = Ahora mismo no se puede elegir otra versión aquí. Elige otra cosa arriba o pregúntanos.
return-variant-there = Hay existencias
return-variant-last = { $pieces ->
        [one] Última unidad
       *[other] Solo quedan { $pieces }
    }
return-variant-too-few = { $pieces ->
        [one] Solo queda una unidad
       *[other] Solo quedan { $pieces } unidades
    }
return-variant-gone = Agotado
return-variant-dearer = { $amount } más
return-variant-cheaper = { $amount } menos

## Tercera pantalla: cómo vuelve

return-method-title = ¿Cómo vuelve?
return-method-legend = Modo de envío
return-method-missing = Elige cómo vuelve, por favor.
return-method-kind = { $kind ->
        [prepaid-label] Etiqueta para imprimir
        [qr-code] Código QR, sin imprimir nada
        [drop-off] Lo llevas a un punto
        [pick-up] Lo recogemos
       *[own-label] Con un transportista tuyo
    }
return-method-free = gratis
return-method-cost = cuesta { $amount }

## Cuarta pantalla: todo una vez más

return-summary-title = ¿Está todo bien?
return-summary-what = Qué
return-units-of = { $units } × { $title }
return-summary-why = Por qué
return-summary-instead = Recibes
return-summary-how = Vuelta
return-summary-nothing-back = No hay que enviar nada.
return-change = Cambiar
return-express = No hay que enviar nada: te lo quedas.
return-sum-title = Lo que te devolvemos
return-sum-owed-title = Lo que cuesta
return-sum-items = Productos
return-sum-discounts = Descuento del pedido
return-sum-tax = Impuestos
return-sum-delivery = Envío
return-sum-fees = Gastos de devolución
return-sum-method = Envío de vuelta
return-sum-total = Total
return-sum-how = Por el mismo medio con el que pagaste, en un máximo de { $days } días.
return-sum-credit = Como saldo en nuestra tienda.
return-exchange-dearer = { $amount } más de lo que pagaste. Antes de enviarlo te decimos cómo pagarlo.
return-exchange-cheaper = { $amount } menos de lo que pagaste. Te devolvemos la diferencia.

## Por qué se muestra otra vez una pantalla

return-news-too-many = Puede volver menos de lo que elegiste
return-news-too-many-next = Entretanto ya se ha pedido la devolución de una parte. Estas son las cantidades de ahora; lo demás que escribiste sigue aquí.
return-news-refused = La tienda no puede aceptar esta devolución
return-news-refused-next = Las condiciones han cambiado entretanto. Esto es lo que se puede ahora.
return-news-out-of-stock = La versión que elegiste se acaba de agotar
return-news-kept = Elige otra, por favor, u otra cosa a cambio. Lo demás que escribiste sigue aquí.
return-news-policy = Las condiciones han cambiado entretanto
return-news-policy-next = Échale otro vistazo antes de enviarlo, por favor. Lo que escribiste sigue aquí.
return-news-sum = El importe ha cambiado
return-news-sum-next = Era { $before } y ahora es { $now }. Échale otro vistazo antes de enviarlo, por favor.
return-news-unsure = No sabemos si ha llegado tu solicitud
return-news-unsure-next = Envíala otra vez, por favor: cuenta una sola vez, aunque ya haya llegado.
return-ask-person = O habla con nosotros
return-news-resumed = Hemos guardado lo que habías escrito
return-news-resumed-next = Solo en este dispositivo, durante 14 días.

## Última pantalla: el recibo

return-receipt-title = Tu solicitud ha llegado
return-number = Número
return-to-page = Seguir esta devolución
return-document = { $what ->
        [label] Etiqueta de envío
        [packing-slip] Hoja para el paquete
       *[receipt] Recibo
    }

## Cómo va una devolución

return-state = { $state ->
        [unconfirmed] Falta confirmarla
        [requested] La estamos mirando
        [approved] Aprobada
        [in-transit] De camino a la tienda
        [received] Ha llegado a la tienda
        [inspected] Revisada
        [refunded] Reembolsada
        [exchanged] Cambiada
        [refused] Rechazada
        [cancelled] Cancelada
       *[closed] Terminada
    }
return-next-unconfirmed = Te hemos enviado un correo. Abre el enlace que contiene y miraremos tu solicitud.
return-next-requested = Alguien está mirando tu solicitud y te responde aquí y por correo.
return-next-send-by = { $method ->
        [prepaid-label] Imprime la etiqueta, pégala en el paquete y entrégalo a más tardar el { $day }.
        [qr-code] Enseña el código en el punto del transportista a más tardar el { $day }; allí imprimen la etiqueta.
        [drop-off] Tráelo a más tardar el { $day }.
        [pick-up] Lo recogemos a más tardar el { $day }; tenlo embalado, por favor.
       *[own-label] Envíalo a más tardar el { $day } y dinos aquí el número de seguimiento.
    }
return-next-send = { $method ->
        [prepaid-label] Imprime la etiqueta, pégala en el paquete y entrégalo.
        [qr-code] Enseña el código en el punto del transportista; allí imprimen la etiqueta.
        [drop-off] Tráenoslo.
        [pick-up] Lo recogemos; tenlo embalado, por favor.
       *[own-label] Envíalo y dinos aquí el número de seguimiento.
    }
return-next-nothing-to-send = No tienes que enviar nada.
return-next-in-transit = En cuanto llegue, lo revisamos.
return-next-received = Ahora lo revisamos.
return-next-inspected = Ya lo hemos revisado. Recibirás lo acordado.
return-next-refunded = El dinero está en camino.
return-next-exchanged = Lo que pediste está en camino.
return-next-refused = Mira lo que te hemos escrito abajo, por favor. Allí puedes responder.
return-next-cancelled = No hay que enviar nada. Puedes volver a pedirlo mientras lo permitan las condiciones.
return-next-closed = No queda nada por hacer.
return-next-money-by = Tendrás tu dinero a más tardar el { $day }.
return-next-goods = Después te enviamos lo que pediste.

## La página de una devolución

return-page-title = Devolución
return-page-number = Devolución { $number }
return-requested-on = pedida el { $day }
return-page-lines = Lo que vuelve
return-page-events = Lo que ha pasado
return-shipment-title = Paquete
return-event = { $what ->
        [requested] Pedida
        [approved] Aprobada
        [label-ready] La etiqueta está lista
        [tracking-added] Número de seguimiento añadido
        [in-transit] Entregado al transportista
        [received] Ha llegado a la tienda
        [inspected] Revisado
        [refunded] Dinero devuelto
        [exchange-shipped] Te hemos enviado la otra pieza
        [refused] Rechazada
        [cancelled] Cancelada
       *[message] Mensaje
    }
return-messages-title = Mensajes
return-message-from-shop = La tienda
return-message-from-you = Tú
return-message-label = Escríbenos sobre esta devolución
return-message-empty = Escribe antes un mensaje, por favor.
return-message-send = Enviar mensaje
return-message-sent = Tu mensaje ha llegado.
return-tracking-add = Añadir un número de seguimiento
return-tracking-carrier = Transportista
return-tracking-number = Número de seguimiento
return-tracking-empty = Escribe el número, por favor.
return-tracking-send = Guardar el número
return-tracking-added = Hemos anotado el número de seguimiento.
return-cancel = Cancelar esta devolución
return-cancel-question = ¿Cancelar esta devolución?
return-cancel-consequence = Te quedas los productos. Si tienes una etiqueta, deja de valer.
return-cancel-confirm = Sí, cancelarla
return-cancel-keep = No, mantenerla
return-cancelled = La devolución está cancelada.
