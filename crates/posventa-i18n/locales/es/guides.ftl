### Guías y condiciones: listas, búsqueda y la página de una.

guides-title = Guías y respuestas
guides-search = ¿Qué buscas?
guides-search-hint = Un producto, un problema, una pieza. Si te equivocas en una letra, no pasa nada.
guides-kinds = Mostrar
guides-kind-all = Todo
guides-kind-install = Instalación
guides-kind-use = Uso
guides-kind-care = Cuidado
guides-kind-manual = Manuales
guides-kind-faq = Preguntas
guides-bought = Para lo que has comprado
guides-others = Todas las demás
guides-count = { $count ->
        [one] Una guía
       *[other] { $count } guías
    }
guides-none = No tenemos ninguna guía sobre esto. Prueba con otra palabra o pregúntanos: más abajo tienes a quien sabe.
guides-empty = Todavía no hay guías. Más abajo tienes a quien lo sabe todo de nuestros productos.
guides-clear = Ver todas las guías
guides-more = Ver más
guides-section = Dentro: { $title }
guides-back = Todas las guías
guides-updated = Actualizada el { $day }
guides-contents = En esta página
guides-helped = ¿Te ha servido?
guides-helped-yes = Sí
guides-helped-no = No
guides-helped-thanks = Gracias. Ayudas a quien venga después.
guides-helped-sorry = Gracias por decirlo. Vamos a resolverlo:
guides-helped-contact = Habla con nosotros
guides-kept = Puedes leer esta página en este dispositivo también sin conexión.
guides-offline = Ahora no hay conexión con la tienda. Esta es la copia de tu dispositivo.
guides-gone = Esta página ya no está. Puede que haya cambiado de nombre.
guides-reading = Abriendo la página…

policies-title = Condiciones
policies-intro = Lo que vale cuando nos compras, en la versión de hoy.
policies-none = Aquí todavía no hay nada. Pregúntanos y te diremos qué vale.
policies-back = Todas las condiciones
policies-read-all = Leerlo entero
policies-version-since = Versión { $version }, en vigor desde el { $day }
policies-version = Versión { $version }
