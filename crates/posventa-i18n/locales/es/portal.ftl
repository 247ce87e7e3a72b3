### Todo lo que puede leer un cliente. Los argumentos se explican en el archivo inglés.

## Términos: una palabra para cada cosa, en todos los textos.

-return = devolución
-shop = la tienda

## Devolver artículos

return-units = Artículos que quiere devolver
return-offer =
    { $units ->
        [one] Puede devolver un artículo hasta el { $until }.
       *[other] Puede devolver hasta { $units } artículos, como tarde el { $until }.
    }
return-confirmed = Su { -return } del pedido { $order } ha quedado registrada.

## Fallos: qué ha pasado y qué hacer ahora.

failure-offline =
    Ahora mismo no podemos conectar con { -shop }. Compruebe su conexión e inténtelo de nuevo.
failure-order-not-found =
    No encontramos ningún pedido con este número y este correo electrónico. Ambos figuran en la
    confirmación del pedido.
