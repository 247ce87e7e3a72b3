### Todo lo que lee un cliente. Los comentarios de cada argumento están en el archivo inglés.
###
### Tono: cercano, claro y breve, de tú; decimos qué ha pasado y qué hacer ahora, y nunca culpamos.

## El portal

portal-label = Pedidos y ayuda
portal-loading = Un momento…
portal-failed = Esta parte de la página no se ha podido abrir. Puedes hablar con nosotros directamente:
portal-retry = Volver a intentarlo
portal-close = Cerrar
portal-guides = Guías y respuestas
portal-policies = Condiciones
portal-policy-says = Qué dicen nuestras condiciones
portal-print = Imprimir
portal-about = { $words }: { $what }
portal-back-to-orders = Todos los pedidos
portal-languages = Idiomas
portal-withdraw = Desistir del contrato aquí

## Encontrar un pedido

look-up-title = ¿Dónde está mi pedido?
look-up-intro = Dos datos de tu confirmación y verás cómo va.
look-up-intro-and-email = Tres datos de tu confirmación y verás cómo va.
look-up-number = Número de pedido
look-up-number-hint = Está en el correo de confirmación, en el asunto o al principio. Por ejemplo, 1042.
look-up-factor-email = Correo electrónico
look-up-factor-email-hint = El que usaste al comprar.
look-up-factor-postcode = Código postal
look-up-factor-postcode-hint = El de la dirección de entrega o de facturación.
look-up-factor-last-name = Apellido
look-up-factor-last-name-hint = Tal como figura en el pedido.
look-up-instead = { $factor ->
        [email] Usar el correo electrónico en su lugar
        [postcode] Usar el código postal en su lugar
       *[last-name] Usar el apellido en su lugar
    }
look-up-submit = Ver mi pedido
look-up-searching = Buscando tu pedido…
look-up-link = Enlace de tu correo
look-up-link-hint = En esta tienda los pedidos se abren con el enlace del correo de confirmación. Ábrelo o pégalo aquí.
look-up-link-and-email = Esta tienda abre los pedidos con el enlace de su confirmación y el correo con el que compraste. Pega aquí el enlace.
look-up-number-alone = Con su número puedes abrir un pedido durante un tiempo después de la compra. Más tarde lo encontrarás al iniciar sesión.
look-up-number-empty = Escribe el número de pedido, por favor.
look-up-email-empty = Escribe el correo electrónico, por favor.
look-up-email-invalid = Esto no parece un correo electrónico. Le hace falta una @ y una terminación como .com.
look-up-postcode-empty = Escribe el código postal, por favor.
look-up-last-name-empty = Escribe el apellido, por favor.
look-up-link-invalid = No encontramos ningún pedido en este texto. Pega el enlace completo del correo, por favor.
look-up-not-found-title = No encontramos ningún pedido que reúna estos datos
look-up-not-found-number = El número está en el asunto de la confirmación; quizá se ha perdido una cifra.
look-up-not-found-email = Quizá compraste con otro correo electrónico.
look-up-not-found-factor = Prueba con otro dato, como el código postal o el apellido.
look-up-not-found-exact = Escribe cada dato tal como figura en la confirmación, con sus mayúsculas, acentos y espacios.
look-up-not-found-person = O pregúntanos: lo buscamos por ti.

## Iniciar sesión

sign-in-title = Inicia sesión
sign-in-intro = Todos tus pedidos en un solo lugar.

## Un pedido: qué pasa ahora

order-title = Pedido { $number }
order-title-greeting = { $name }, tu pedido { $number }
order-loading = Buscando tu pedido…
order-placed = Pedido el { $date }

now-cancelled = Cancelado
now-cancelled-next = Este pedido está cancelado. No se enviará nada.
now-awaiting-payment = A la espera de tu pago
now-awaiting-payment-next = En cuanto llegue, preparamos tu pedido.
now-preparing = Estamos preparando tu pedido
now-preparing-next = Después lo embalamos y lo entregamos al transportista.
now-packed = Embalado
now-packed-next = Ahora lo recoge el transportista.
now-partly-shipped = Una parte está en camino
now-partly-shipped-next = Han salido { $shipped } de { $of } piezas; el resto las sigue.
now-on-its-way = En camino
now-on-its-way-next = { $parcels ->
        [one] El transportista tiene tu paquete.
       *[other] El transportista tiene tus { $parcels } paquetes.
    }
now-out-for-delivery = Llega hoy
now-out-for-delivery-next = El repartidor ya lo lleva.
now-attempt-failed = No se pudo entregar
now-attempt-failed-next = No había nadie o no se encontró la puerta. Abajo ves cómo sigue.
now-ready-for-pick-up = Listo para recoger
now-ready-for-pick-up-next = Tu paquete te espera en el punto de recogida.
now-ready-for-pick-up-until = Tu paquete te espera en el punto de recogida hasta el { $date }.
now-partly-delivered = Una parte ha llegado
now-partly-delivered-next = Ya tienes { $delivered } de { $of } piezas; el resto está por llegar.
now-delivered = Entregado
now-delivered-next = Ya ha llegado todo. Que lo disfrutes.
now-delivered-on = Todo llegó el { $date }. Que lo disfrutes.
now-returned-to-sender = De vuelta a la tienda
now-returned-to-sender-next = El transportista no pudo entregarlo. Dinos cómo quieres recibirlo.
now-lost = El transportista ha perdido tu paquete
now-lost-next = Lo sentimos. Dinos si prefieres que te lo enviemos otra vez o que te devolvamos el dinero.
now-downloads-ready = Listo para descargar
now-downloads-ready-next = Abajo encontrarás tus descargas.
now-downloads-preparing = Estamos preparando tus descargas
now-downloads-preparing-next = En un momento las encontrarás aquí.

arrival-by = { $days ->
        [0] Debería llegar a más tardar el { $date }.
        [one] Debería llegar a más tardar el { $date }, en un día laborable.
       *[other] Debería llegar a más tardar el { $date }, en { $days } días laborables.
    }
arrival-between = { $days ->
        [0] Debería llegar entre el { $first } y el { $last }.
        [one] Debería llegar entre el { $first } y el { $last }, en un día laborable como mucho.
       *[other] Debería llegar entre el { $first } y el { $last }, en { $days } días laborables como mucho.
    }

delay-title = Más tarde de lo prometido
delay-expected = { $days ->
        [0] Lo prometimos para el { $promised }. Ahora se espera el { $expected }. Lo sentimos.
        [one] Lo prometimos para el { $promised }. Ahora se espera el { $expected }, un día laborable después. Lo sentimos.
       *[other] Lo prometimos para el { $promised }. Ahora se espera el { $expected }, { $days } días laborables después. Lo sentimos.
    }
delay-unknown = { $days ->
        [0] Lo prometimos para el { $promised } y todavía no ha llegado. Lo sentimos.
        [one] Lo prometimos para el { $promised }: hace un día laborable. Lo sentimos.
       *[other] Lo prometimos para el { $promised }: hace { $days } días laborables. Lo sentimos.
    }

stage-label = Cómo va
stage-placed = Pedido
stage-preparing = Preparado
stage-on-its-way = En camino
stage-delivered = Entregado
stage-done = hecho
stage-current = ahora
stage-to-come = por venir

refresh-updated = Actualizado a las { $time }
refresh-now = Actualizar
refresh-failed = No hemos podido actualizar esta página. Lo que ves es de las { $time }.
refresh-news = Novedades de tu pedido: { $event }

## Paquetes

shipments-title = Paquetes
shipment-title-of = Paquete { $index } de { $count }
shipment-title = Tu paquete
shipment-carrier = Con { $carrier }
shipment-number = Número de seguimiento
shipment-follow = Seguir { $number } en la web del transportista
shipment-no-number = La tienda no da número de seguimiento para este paquete.
shipment-contents = En este paquete
shipment-contents-unknown = La tienda no dice qué productos van en cada paquete.
shipment-expected = Previsto para el { $date }
shipment-timeline = Qué ha pasado
shipment-earlier = { $count ->
        [one] Un paso anterior
       *[other] { $count } pasos anteriores
    }
pick-up-title = Punto de recogida
pick-up-hours = Abierto: { $hours }
pick-up-until = Te espera allí hasta el { $date }
to-ship-title = Todavía sin enviar
to-ship-intro = Van en otro paquete.
to-ship-intro-first = Aún están con nosotros.

shipment-packed = Embalado
shipment-in-transit = En camino
shipment-out-for-delivery = Llega hoy
shipment-attempt-failed = Entrega fallida
shipment-ready-for-pick-up = Listo para recoger
shipment-delivered = Entregado
shipment-returned-to-sender = De vuelta a la tienda
shipment-lost = Perdido
shipment-cancelled = Cancelado

event-packed = Embalado
event-handed-over = Entregado al transportista
event-in-transit = En camino
event-customs = En la aduana
event-delayed = Con retraso
event-out-for-delivery = En reparto
event-attempt-failed = Intento de entrega fallido
event-ready-for-pick-up = Listo para recoger
event-delivered = Entregado
event-returned-to-sender = De vuelta a la tienda
event-lost = Perdido por el transportista
event-other = Aviso del transportista

## Qué se compró y cuánto costó

lines-title = Lo que pediste
line-units = { $count ->
        [one] { $count } pieza
       *[other] { $count } piezas
    }
line-each = { $price } por pieza
line-sku = Ref. { $sku }
line-download = Descargar
line-download-waiting = La descarga aparecerá aquí.
line-cancelled = { $count ->
        [one] Una pieza cancelada
       *[other] { $count } piezas canceladas
    }
line-returned = { $count ->
        [one] Una pieza devuelta
       *[other] { $count } piezas devueltas
    }
lines-show-all = Ver los { $count } productos

totals-title = Cuánto costó
totals-items = Productos
totals-discount = Descuento
totals-delivery = Envío
totals-delivery-free = Gratis
totals-fee = Suplemento
totals-tax = Impuestos
totals-tax-included = de los cuales { $label }
totals-rounding = Redondeo
totals-total = Total
totals-refund = Reembolsado
totals-refund-on = Reembolsado el { $date }
totals-paid-with = Pagado con
payment-pending = Aún sin pagar
payment-authorized = Reservado; se cobra al enviarlo
payment-paid = Pagado
payment-partly-refunded = Pagado, reembolsado en parte
payment-refunded = Reembolsado

## Qué puede hacer el cliente

actions-title = Qué puedes hacer
action-invoice = Factura { $number }
action-invoice-format = PDF
action-updates-title = Avisos por correo
action-updates-on = Activados: te escribimos en cada paso.
action-updates-off = Desactivados: las novedades están aquí.
action-updates-switch-on = Enviadme avisos
action-updates-switch-off = No más avisos
action-cancel = Cancelar este pedido
action-cancel-question = ¿Cancelar el pedido entero?
action-cancel-consequence = No se enviará nada, y lo que pagaste vuelve por el mismo camino.
action-cancel-confirm = Sí, cancelarlo
action-cancel-keep = Mantener el pedido
action-cancel-mailed = Tu pedido aún no está cancelado. Te hemos enviado un correo: abre el enlace que contiene para confirmarlo.
action-cancelled = Tu pedido está cancelado.

## Personas

contact-title = Habla con nosotros
contact-case = Escríbenos aquí
contact-phone = Teléfono
contact-whatsapp = WhatsApp
contact-chat = Chat
contact-email = Correo
contact-form = Formulario de contacto
contact-store = Nuestra tienda
contact-social = Red social
contact-toll-free = gratis
contact-agent = Te atiende { $name }
contact-open-until = Abierto ahora, hasta las { $time }
contact-opens-today = Cerrado ahora, abre hoy a las { $time }
contact-opens = Cerrado ahora, abre el { $day } a las { $time }
contact-answers-by = Escribe ahora y tendrás nuestra respuesta a más tardar el { $moment }.
contact-closed = cerrado
contact-zone = hora de { $zone }

## Fallos: qué ha pasado y qué hacer ahora. Sin culpar, sin disculparse dos veces, sin códigos.

failure-offline = Ahora mismo no llegamos a la tienda. Comprueba tu conexión y vuelve a intentarlo.
failure-too-slow = La tienda tarda demasiado en responder. Vuelve a intentarlo, por favor.
failure-order-not-found = No encontramos ese pedido.
failure-another-detail = Esta tienda pide aquí otro dato. Puedes cambiar a él más abajo.
failure-too-many-attempts = Han sido muchos intentos. Espera un minuto y vuelve a probar.
failure-too-many-attempts-for = { $seconds ->
        [one] Han sido muchos intentos. Espera un segundo y vuelve a probar.
       *[other] Han sido muchos intentos. Espera { $seconds } segundos y vuelve a probar.
    }
failure-access-expired = Este acceso ha caducado. Vuelve a buscar tu pedido, por favor.
failure-wrong-password = El correo y la contraseña no coinciden. Revisa los dos, por favor.
failure-wrong-code = Este código no es correcto o es demasiado antiguo. Revísalo o pide otro.
failure-no-longer-possible = Ya no es posible: el pedido ha avanzado mientras tanto.
failure-shop-broken = Algo falla por nuestra parte. Vuelve a intentarlo más tarde o pregúntanos directamente.
failure-retry = Volver a intentarlo
