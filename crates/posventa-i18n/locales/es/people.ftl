### Lo que viene después de una compra: personas, garantías, sugerencias y una pregunta.

people-hours = Cuándo estamos
people-days = De { $first } a { $last }
people-span = { $from } – { $to }
people-holidays = Cerrado por festivo: { $days }.
people-installation = Instalación
people-installation-words = Si prefieres no hacerlo tú, enviamos a alguien que lo hace a diario.
people-installation-link = Pedir la instalación
people-social = También aquí
people-talk = Hablar ahora con una persona · { $channel }: { $name }
people-talk-anyhow = Hablar ahora con una persona

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
feedback-score-5 = 5 · Muy bien
feedback-wrong = Algo va mal
feedback-suggest = Tengo una sugerencia
feedback-thanks = Gracias. Tu respuesta nos ayuda, y a quien venga después de ti.
