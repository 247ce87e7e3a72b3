### Iniciar sessão e a lista das encomendas de um cliente.

## Iniciar sessão

sign-in-email = Endereço de e-mail
sign-in-password = Palavra-passe
sign-in-password-empty = Indique a palavra-passe, por favor.
sign-in-submit = Entrar
sign-in-code-instead = Prefiro receber um código por e-mail
sign-in-password-instead = Prefiro usar a palavra-passe
sign-in-send-code = Enviar o código
sign-in-code-sent = Se { $email } tem encomendas connosco, há um código a caminho. É válido durante dez minutos.
sign-in-code = Código do e-mail
sign-in-code-empty = Indique os seis algarismos do e-mail, por favor.
sign-in-code-again = Enviar outro código

## As encomendas de um cliente

orders-title = As suas encomendas
orders-search = Procurar
orders-search-hint = Número ou produto
orders-filter = Mostrar
orders-filter-all = Todas as encomendas
orders-none = Ainda não há encomendas.
orders-no-match = Nenhuma encomenda corresponde à procura.
orders-clear = Mostrar todas as encomendas
orders-more = Mostrar mais
orders-count = { $total ->
        [one] Uma encomenda
       *[other] { $shown } de { $total } encomendas
    }
orders-further = { $count ->
        [one] e mais um produto
       *[other] e mais { $count } produtos
    }
portal-sign-out = Terminar sessão

state-awaiting-payment = À espera de pagamento
state-preparing = Em preparação
state-on-its-way = A caminho
state-delivered = Entregue
state-cancelled = Cancelada

## Iniciar sessão numa página da plataforma, de onde o cliente regressa

redirect-intro = Esta loja mostra as encomendas a quem inicia sessão. Chega um código por e-mail; não há palavra-passe para decorar.
redirect-submit = Iniciar sessão com um código
redirect-guest = Comprou sem conta? Basta o endereço de e-mail da encomenda.
redirect-link = A ligação do e-mail de confirmação também abre a encomenda na loja, sem iniciar sessão.
redirect-finishing = Um momento, a sessão está a ser iniciada…
redirect-not-finished = A sessão ainda não está iniciada. Pode tentar de novo quando quiser.
