### Lo que viene después de una compra: personas, garantías, sugerencias y una pregunta.

people-hours = Cuándo estamos
people-days = De { $first } a { $last }
people-span = { $from } – { $to }
people-holidays = Cerrado por festivo: { $days }.
people-installation = Instalación
people-installation-words = Si prefieres no hacerlo tú, enviamos a alguien que lo hace a diario.
people-installation-link = Pedir la instalación
people-social = También aquí

guarantee-entry = Mis garantías
guarantee-title = Tus garantías
guarantee-back = Volver al pedido
guarantee-lead = Lo que vale hoy para cada producto. Si algo falla, dínoslo: con este pedido basta, no hace falta otro comprobante de compra.
guarantee-legal = Por ley
guarantee-commercial = Nuestra, además de la ley
guarantee-legal-covers = Todo lo que no estaba bien cuando te llegó, aunque se note más tarde. Lo reparamos o lo cambiamos sin coste para ti; si ninguna de las dos cosas es posible, te devolvemos dinero.
guarantee-until = Hasta el { $day }
guarantee-open = Hoy está en vigor
guarantee-not-yet = Empieza cuando llegue el paquete
guarantee-closed = Terminó el { $day }
guarantee-used = Ya no te queda nada de esto
guarantee-counted = { $length } desde la entrega, el { $day }
guarantee-counted-assumed = { $length } desde la entrega, hacia el { $day }
guarantee-from-delivery = { $length } desde la entrega
guarantee-years = { $years ->
        [one] Un año
       *[other] { $years } años
    }
guarantee-months = { $months ->
        [one] Un mes
       *[other] { $months } meses
    }
guarantee-days = { $days ->
        [one] Un día
       *[other] { $days } días
    }
guarantee-none = Esto no tiene garantía.
guarantee-use = Usar mi garantía
guarantee-ask = Pregúntanos de todos modos

aftercare-guides = Para lo que acaba de llegar

feedback-delivery = ¿Qué tal la entrega?
feedback-return = ¿Qué tal ha ido la devolución?
feedback-case = ¿Qué tal lo hemos hecho?
feedback-score-1 = 1 · Mal
feedback-score = { $score }
feedback-score-of = { $score } de 5
feedback-score-5 = 5 · Muy bien
feedback-wrong = Algo va mal
feedback-suggest = Tengo una sugerencia
feedback-thanks = Gracias. Tu respuesta nos ayuda, y a quien venga después de ti.

feedback-comment = ¿Qué deberíamos saber? (opcional)
feedback-marketing = Escribidme con novedades y ofertas. No tiene que ver con la pregunta y puedo dejarlo cuando quiera.
feedback-send = Enviar
feedback-later = Ahora no
feedback-coupon = Esto es para ti, como agradecimiento:

coupons-title = Cupones de este pedido
coupons-none = Este pedido no tiene cupones.
coupon-amount = { $amount } menos en tu próximo pedido
coupon-percent = { $percent } % menos en tu próximo pedido
coupon-other = Para tu próximo pedido
coupon-minimum = A partir de { $amount }
coupon-until = Válido hasta el { $day }
coupon-expired = Fue válido hasta el { $day }
coupon-used = Ya usado
coupon-copy = Copiar { $code }
coupon-copied = El código está copiado.

register-entry = Registrar este producto
register-serial = Número de serie
register-serial-hint = Está debajo del producto o en su caja.
register-lot = Número de lote
register-missing = Hace falta uno de los dos números.
register-send = Registrar
register-done = Tu producto está registrado.
register-on = Registrado el { $day }
register-has-serial = Número de serie { $serial }
register-has-lot = Número de lote { $lot }
