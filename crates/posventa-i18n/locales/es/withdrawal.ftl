### Desistir de un contrato. Los rótulos de los dos botones son las palabras del artículo 11 bis de
### la Directiva 2011/83/UE; la declaración sigue su anexo I(B). Aquí no se pide ningún motivo, no
### se ofrece otra cosa y no se hace dudar a nadie.

## Declarar

withdrawal-title = Desistir de un contrato
withdrawal-intro = No hace falta ningún motivo ni tener cuenta. Dinos de qué contrato se trata; en el paso siguiente lo revisas todo y lo confirmas.
withdrawal-your-order = Tu pedido
withdrawal-order = Pedido { $number }
withdrawal-another-order = Otro pedido o contrato
withdrawal-name = Tu nombre
withdrawal-contract = Pedido o contrato
withdrawal-contract-hint = El número de pedido, por ejemplo 1042, o qué compraste y cuándo.
withdrawal-email = Correo electrónico
withdrawal-email-hint = Ahí te confirma la tienda que ha recibido tu desistimiento.
withdrawal-name-empty = Escribe tu nombre, por favor.
withdrawal-contract-empty = Escribe el número de pedido o qué compraste, por favor.
withdrawal-extent = ¿De qué desistes?
withdrawal-whole = De todo el pedido
withdrawal-some = De una parte
withdrawal-units = Piezas de { $title }
withdrawal-none-chosen = Elige de qué desistes, por favor.
withdrawal-lines-missing = Ahora no podemos mostrar los productos de este pedido. Aun así puedes desistir de todo el pedido.

## Cómo está el derecho, por línea

withdrawal-open-until = Puedes desistir hasta el { $date }.
withdrawal-open = Puedes desistir de esto.
withdrawal-open-before-delivery = { $count ->
        [one] Puedes desistir ya, y hasta un día después de que haya llegado todo.
       *[other] Puedes desistir ya, y hasta { $count } días después de que haya llegado todo.
    }
withdrawal-closed = Según nuestras fechas, el plazo terminó el { $date }. Puedes declararlo igualmente; la tienda te responderá.
withdrawal-nothing-left = Ya se ha pedido la devolución de todas las unidades, o se cancelaron. Puedes declararlo igualmente; la tienda te responderá.
withdrawal-absent = Según nuestros datos, aquí no existe este derecho. Puedes declararlo igualmente; la tienda te responderá.
withdrawal-unless-unsealed = Mientras el precinto esté intacto.
withdrawal-unless-mixed = Mientras no se haya mezclado con otras cosas.
withdrawal-exempt-service-performed = La ley exceptúa los servicios ya prestados por completo.
withdrawal-exempt-custom-made = La ley exceptúa los productos hechos o personalizados para ti.
withdrawal-exempt-perishable = La ley exceptúa los productos que se estropean pronto.
withdrawal-exempt-sealed-hygiene = La ley exceptúa los productos precintados que, por higiene, no pueden devolverse una vez abiertos.
withdrawal-exempt-mixed = La ley exceptúa los productos que se han mezclado con otros sin remedio.
withdrawal-exempt-sealed-recording = La ley exceptúa las grabaciones y los programas precintados una vez abiertos.
withdrawal-exempt-press = La ley exceptúa los periódicos y las revistas.
withdrawal-exempt-digital-begun = La ley exceptúa las descargas que empezaron con tu consentimiento.
withdrawal-exempt-still = Si lo ves de otro modo, puedes declararlo igualmente.

## Revisar y confirmar

withdrawal-review-title = Revisa y confirma
withdrawal-review-intro = Esto es lo que declaras. La tienda recibe exactamente esto.
withdrawal-declaration = Declaración
withdrawal-text-order = Por la presente comunico que desisto del contrato de mi pedido { $contract }.
withdrawal-text-order-lines = Por la presente comunico que desisto del contrato de mi pedido { $contract } respecto de los siguientes bienes:
withdrawal-text-contract = Por la presente comunico que desisto del siguiente contrato: { $contract }
withdrawal-confirm = Confirmar desistimiento
withdrawal-change = Cambiar algo

## El justificante

withdrawal-receipt-title = Has desistido del contrato
withdrawal-receipt-title-waiting = Tu desistimiento está declarado
withdrawal-receipt-title-by-hand = Tu declaración está lista para enviarla
withdrawal-receipt-file-title = Justificante de desistimiento
withdrawal-declared = Declarado
withdrawal-moment = { $date }, { $time }
withdrawal-moment-in = { $date }, { $time } (hora de { $place })
withdrawal-shop = Tienda
withdrawal-received = Recibido por la tienda
withdrawal-received-as = Número en la tienda
withdrawal-key = Clave de esta declaración
withdrawal-save = Descargar el justificante
withdrawal-save-json = Lo mismo como datos (JSON)
withdrawal-by-mail = Enviarlo por correo
withdrawal-by-form = Usar el formulario sencillo
withdrawal-plain = Si esta página te da problemas, usa el formulario sencillo.
withdrawal-mail-subject = Desistimiento: { $subject }

withdrawal-waiting-sending = Declarado y guardado en este dispositivo. Se está enviando…
withdrawal-waiting = Declarado y guardado en este dispositivo. Ahora mismo no llegamos a la tienda; esta página lo envía sola en cuanto pueda, también si vuelves más tarde. Si tu plazo termina hoy, envíalo además por correo.
withdrawal-waiting-not-kept = Declarado, pero este navegador no nos deja guardar nada. Deja abierta esta página hasta que se envíe, por favor, o envíalo por correo.
withdrawal-sent = Enviado, y recibido por la tienda el { $moment }. También te lo confirma por correo.
withdrawal-sent-sometime = Enviado, y recibido por la tienda. También te lo confirma por correo.
withdrawal-refused = Declarado. El servidor de la tienda no lo ha aceptado, así que envíalo por correo o con el formulario sencillo, por favor. Cuenta el momento en que lo envíes.
withdrawal-by-hand = Falta un paso: envía esta declaración por correo; ya está todo escrito. Cuenta el momento en que la envíes.
withdrawal-by-hand-no-mail = Falta un paso: envía esta declaración a la tienda por una de las vías de abajo. Cuenta el momento en que la envíes.
withdrawal-keep-it = Guarda este justificante: muestra qué declaraste y cuándo.
withdrawal-send-now = Enviarlo ahora

withdrawal-next-title = Qué pasa ahora
withdrawal-next-refund = La tienda te devuelve lo pagado en un plazo de 14 días, por el mismo medio de pago. Puede esperar a recibir los productos o a que demuestres que los has enviado.
withdrawal-next-goods = Si ya tienes los productos, envíalos de vuelta en un plazo de 14 días.

## Lo que se guarda en el dispositivo

withdrawal-kept-title = Tus desistimientos en este dispositivo
withdrawal-show = Ver el justificante
withdrawal-state-waiting = Aún sin enviar
withdrawal-state-received = Recibido por la tienda
withdrawal-state-by-hand = Pendiente de que lo envíes
withdrawal-new = Declarar otro desistimiento
withdrawal-forget = Olvidarme en este dispositivo
withdrawal-forget-question = ¿Olvidar un desistimiento sin enviar?
withdrawal-forget-consequence = La tienda aún no lo ha recibido. Si lo olvidas aquí, no se enviará.
withdrawal-forget-confirm = Sí, olvidarlo
withdrawal-forget-keep = Conservarlo
withdrawal-forgotten = Todo lo de este dispositivo está olvidado.

withdrawal-strip-waiting = Tu desistimiento ({ $contract }) está guardado en este dispositivo y se enviará en cuanto lleguemos a la tienda.
withdrawal-strip-sent = La tienda ha recibido tu desistimiento ({ $contract }).
