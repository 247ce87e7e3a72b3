### Iniciar sesión y la lista de los pedidos de un cliente.

## Iniciar sesión

sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-password-empty = Escribe tu contraseña, por favor.
sign-in-submit = Entrar
sign-in-code-instead = Mejor enviadme un código por correo
sign-in-password-instead = Mejor con mi contraseña
sign-in-send-code = Enviar el código
sign-in-code-sent = Si { $email } tiene pedidos con nosotros, hay un código en camino. Vale durante diez minutos.
sign-in-code = Código del correo
sign-in-code-empty = Escribe las seis cifras del correo, por favor.
sign-in-code-again = Enviar otro código

## Los pedidos de un cliente

orders-title = Tus pedidos
orders-search = Buscar
orders-search-hint = Número o producto
orders-filter = Mostrar
orders-filter-all = Todos los pedidos
orders-none = Todavía no tienes pedidos.
orders-no-match = Ningún pedido coincide con la búsqueda.
orders-clear = Mostrar todos los pedidos
orders-more = Mostrar más
orders-count = { $total ->
        [one] Un pedido
       *[other] { $shown } de { $total } pedidos
    }
orders-further = { $count ->
        [one] y un producto más
       *[other] y { $count } productos más
    }
portal-sign-out = Cerrar sesión

state-awaiting-payment = Pendiente de pago
state-preparing = En preparación
state-on-its-way = En camino
state-delivered = Entregado
state-cancelled = Cancelado

## Signing in on a page of the platform's own, from which the customer comes back

redirect-intro = Esta tienda muestra los pedidos a quien inicia sesión. Recibirás un código por correo; no hay contraseña que recordar.
redirect-submit = Iniciar sesión con un código
redirect-guest = ¿Compraste sin cuenta? Usa la dirección de correo con la que hiciste el pedido.
redirect-link = El enlace del correo de confirmación también abre el pedido en la tienda, sin iniciar sesión.
redirect-finishing = Un momento, estamos iniciando tu sesión…
redirect-not-finished = Todavía no has iniciado sesión. Puedes volver a intentarlo cuando quieras.
