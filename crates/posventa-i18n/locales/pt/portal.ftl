### Tudo o que um cliente lê. Os comentários de cada argumento estão no ficheiro inglês.
###
### Tom: próximo, claro e breve, na terceira pessoa sem «você», em português europeu com palavras
### que também se entendem no Brasil; dizemos o que aconteceu e o que fazer, sem culpar ninguém.
###
### Termos: order encomenda, shipment envio, parcel pacote, carrier transportadora, tracking
### seguimento, return devolução, exchange troca, withdrawal livre resolução, guarantee garantia, case
### caso, request pedido, refund reembolso, store credit crédito na loja, coupon vale, pick-up point
### ponto de recolha, policy condições.

## O portal

portal-label = Encomendas e ajuda
portal-loading = Um momento…
portal-failed = Não foi possível abrir esta parte da página. Pode falar connosco diretamente:
portal-retry = Tentar de novo
portal-close = Fechar
portal-guides = Guias e respostas
portal-policies = Condições
portal-policy-says = O que dizem as nossas condições
portal-print = Imprimir
portal-about = { $words }: { $what }
portal-back-to-orders = Todas as encomendas
portal-languages = Línguas
portal-withdraw = Retrate-se do contrato aqui

## Encontrar uma encomenda

look-up-title = Onde está a minha encomenda?
look-up-intro = Dois dados da confirmação, e já se vê como está.
look-up-intro-and-email = Três dados da confirmação, e já se vê como está.
look-up-number = Número da encomenda
look-up-number-hint = No e-mail de confirmação, no assunto ou no início. Por exemplo, 1042.
look-up-factor-email = Endereço de e-mail
look-up-factor-email-hint = O que usou na encomenda.
look-up-factor-postcode = Código postal
look-up-factor-postcode-hint = Da morada de entrega ou de faturação.
look-up-factor-last-name = Apelido
look-up-factor-last-name-hint = Tal como está na encomenda.
look-up-instead = { $factor ->
        [email] Usar antes o endereço de e-mail
        [postcode] Usar antes o código postal
       *[last-name] Usar antes o apelido
    }
look-up-submit = Mostrar a minha encomenda
look-up-searching = À procura da sua encomenda…
look-up-link = Ligação do seu e-mail
look-up-link-hint = Esta loja abre as encomendas com a ligação do e-mail de confirmação. Abra-a, ou cole-a aqui.
look-up-link-and-email = Esta loja abre as encomendas com a ligação da confirmação e o endereço de e-mail da encomenda. Cole a ligação aqui.
look-up-number-alone = Com o número, uma encomenda abre-se durante algum tempo depois da compra. Mais tarde encontra-se ao iniciar sessão.
look-up-number-empty = Indique o número da encomenda, por favor.
look-up-email-empty = Indique o endereço de e-mail, por favor.
look-up-email-invalid = Isto não parece um endereço de e-mail. Precisa de um @ e de um final como .com.
look-up-postcode-empty = Indique o código postal, por favor.
look-up-last-name-empty = Indique o apelido, por favor.
look-up-link-invalid = Não encontramos nenhuma encomenda neste texto. Cole a ligação completa do e-mail, por favor.
look-up-not-found-title = Não encontrámos nenhuma encomenda com estes dados juntos
look-up-not-found-number = O número está no assunto da confirmação; talvez se tenha perdido um algarismo.
look-up-not-found-email = Talvez tenha comprado com outro endereço de e-mail.
look-up-not-found-factor = Experimente outro dado, como o código postal ou o apelido.
look-up-not-found-exact = Escreva cada dado tal como está na confirmação, com maiúsculas, acentos e espaços.
look-up-not-found-person = Ou pergunte-nos: encontramo-la nós.

## Iniciar sessão

sign-in-title = Iniciar sessão
sign-in-intro = Todas as suas encomendas num só lugar.

## Uma encomenda: o que se passa agora

order-title = Encomenda { $number }
order-title-greeting = { $name }, a sua encomenda { $number }
order-loading = À procura da sua encomenda…
order-placed = Encomendado a { $date }

now-cancelled = Cancelada
now-cancelled-next = Esta encomenda foi cancelada. Nada será enviado.
now-awaiting-payment = À espera do seu pagamento
now-awaiting-payment-next = Assim que chegar, preparamos a sua encomenda.
now-preparing = Estamos a preparar a sua encomenda
now-preparing-next = Depois embalamo-la e entregamo-la à transportadora.
now-packed = Embalada
now-packed-next = A seguir, a transportadora recolhe-a.
now-partly-shipped = Uma parte está a caminho
now-partly-shipped-next = Já saíram { $shipped } de { $of } peças; o resto segue.
now-on-its-way = A caminho
now-on-its-way-next = { $parcels ->
        [one] A transportadora tem o seu pacote.
       *[other] A transportadora tem os seus { $parcels } pacotes.
    }
now-out-for-delivery = Chega hoje
now-out-for-delivery-next = O estafeta já a leva.
now-attempt-failed = Não foi possível entregar
now-attempt-failed-next = Não estava ninguém, ou a porta não foi encontrada. Abaixo vê-se como continua.
now-ready-for-pick-up = Pronta para recolher
now-ready-for-pick-up-next = O seu pacote espera no ponto de recolha.
now-ready-for-pick-up-until = O seu pacote espera no ponto de recolha até { $date }.
now-partly-delivered = Uma parte chegou
now-partly-delivered-next = Já chegaram { $delivered } de { $of } peças; o resto está para chegar.
now-delivered = Entregue
now-delivered-next = Chegou tudo. Que goste muito.
now-delivered-on = Chegou tudo: { $date }. Que goste muito.
now-returned-to-sender = De volta à loja
now-returned-to-sender-next = A transportadora não a conseguiu entregar. Diga-nos como prefere recebê-la.
now-lost = A transportadora perdeu o seu pacote
now-lost-next = Lamentamos. Diga-nos se prefere um novo envio ou o dinheiro de volta.
now-downloads-ready = Pronta para transferir
now-downloads-ready-next = As suas transferências estão abaixo.
now-downloads-preparing = As suas transferências estão a ser preparadas
now-downloads-preparing-next = Dentro de um momento estarão aqui.

arrival-by = { $days ->
        [0] Deve chegar até { $date }.
        [one] Deve chegar até { $date }, dentro de um dia útil.
       *[other] Deve chegar até { $date }, dentro de { $days } dias úteis.
    }
arrival-between = { $days ->
        [0] Deve chegar entre { $first } e { $last }.
        [one] Deve chegar entre { $first } e { $last }, dentro de um dia útil, no máximo.
       *[other] Deve chegar entre { $first } e { $last }, dentro de { $days } dias úteis, no máximo.
    }

delay-title = Mais tarde do que prometemos
delay-expected = { $days ->
        [0] Prometemos para { $promised }. Agora espera-se para { $expected }. Lamentamos.
        [one] Prometemos para { $promised }. Agora espera-se para { $expected }, um dia útil depois. Lamentamos.
       *[other] Prometemos para { $promised }. Agora espera-se para { $expected }, { $days } dias úteis depois. Lamentamos.
    }
delay-unknown = { $days ->
        [0] Prometemos para { $promised }, e ainda não chegou. Lamentamos.
        [one] Prometemos para { $promised }: há um dia útil. Lamentamos.
       *[other] Prometemos para { $promised }: há { $days } dias úteis. Lamentamos.
    }

stage-label = Como está
stage-placed = Encomendada
stage-preparing = Preparada
stage-on-its-way = A caminho
stage-delivered = Entregue
stage-done = feito
stage-current = agora
stage-to-come = por vir

refresh-updated = Atualizado às { $time }
refresh-now = Atualizar
refresh-failed = Não foi possível atualizar esta página. O que se vê é das { $time }.
refresh-news = Novidades da sua encomenda: { $event }

## Pacotes

shipments-title = Pacotes
shipment-title-of = Pacote { $index } de { $count }
shipment-title = O seu pacote
shipment-carrier = Com { $carrier }
shipment-number = Número de seguimento
shipment-follow = Seguir { $number } no site da transportadora
shipment-no-number = A loja não dá número de seguimento para este pacote.
shipment-contents = Neste pacote
shipment-contents-unknown = A loja não diz que produtos vão em cada pacote.
shipment-expected = Previsto para { $date }
shipment-timeline = O que aconteceu
shipment-earlier = { $count ->
        [one] Um passo anterior
       *[other] { $count } passos anteriores
    }
pick-up-title = Ponto de recolha
pick-up-hours = Aberto: { $hours }
pick-up-until = Espera lá até { $date }
to-ship-title = Ainda por enviar
to-ship-intro = Seguem noutro pacote.
to-ship-intro-first = Ainda estão connosco.

shipment-packed = Embalado
shipment-in-transit = A caminho
shipment-out-for-delivery = Chega hoje
shipment-attempt-failed = Entrega não conseguida
shipment-ready-for-pick-up = Pronto para recolher
shipment-delivered = Entregue
shipment-returned-to-sender = De volta à loja
shipment-lost = Perdido
shipment-cancelled = Cancelado

event-packed = Embalado
event-handed-over = Entregue à transportadora
event-in-transit = A caminho
event-customs = Na alfândega
event-delayed = Atrasado
event-out-for-delivery = Em distribuição
event-attempt-failed = Tentativa de entrega não conseguida
event-ready-for-pick-up = Pronto para recolher
event-delivered = Entregue
event-returned-to-sender = De volta à loja
event-lost = Perdido pela transportadora
event-other = Aviso da transportadora

## O que foi comprado, e quanto custou

lines-title = O que encomendou
line-units = { $count ->
        [one] { $count } peça
       *[other] { $count } peças
    }
line-each = { $price } por peça
line-sku = Ref. { $sku }
line-download = Transferir
line-download-waiting = A transferência aparecerá aqui.
line-cancelled = { $count ->
        [one] Uma peça cancelada
       *[other] { $count } peças canceladas
    }
line-returned = { $count ->
        [one] Uma peça devolvida
       *[other] { $count } peças devolvidas
    }
lines-show-all = Ver os { $count } produtos

totals-title = Quanto custou
totals-items = Produtos
totals-discount = Desconto
totals-delivery = Envio
totals-delivery-free = Grátis
totals-fee = Suplemento
totals-tax = Impostos
totals-tax-included = dos quais { $label }
totals-rounding = Arredondamento
totals-total = Total
totals-refund = Reembolsado
totals-refund-on = Reembolsado a { $date }
totals-paid-with = Pago com
payment-pending = Ainda por pagar
payment-authorized = Reservado; cobra-se ao enviar
payment-paid = Pago
payment-partly-refunded = Pago, reembolsado em parte
payment-refunded = Reembolsado

## O que um cliente pode fazer

actions-title = O que pode fazer
action-invoice = Fatura { $number }
action-invoice-format = PDF
action-updates-title = Avisos por e-mail
action-updates-on = Ativados: escrevemos a cada passo.
action-updates-off = Desativados: as novidades estão aqui.
action-updates-switch-on = Receber avisos
action-updates-switch-off = Parar os avisos
action-cancel = Cancelar esta encomenda
action-cancel-question = Cancelar a encomenda inteira?
action-cancel-consequence = Nada será enviado, e o que pagou volta pelo mesmo caminho.
action-cancel-confirm = Sim, cancelar
action-cancel-keep = Manter a encomenda
action-cancel-mailed = A sua encomenda ainda não está cancelada. Enviámos um e-mail: abra a ligação que contém para confirmar.
action-cancelled = A sua encomenda está cancelada.

## Pessoas

contact-title = Falar connosco
contact-case = Escreva-nos aqui
contact-phone = Telefone
contact-whatsapp = WhatsApp
contact-chat = Chat
contact-email = E-mail
contact-form = Formulário de contacto
contact-store = A nossa loja
contact-social = Rede social
contact-toll-free = grátis
contact-agent = Atende { $name }
contact-open-until = Aberto agora, até às { $time }
contact-opens-today = Fechado agora, abre hoje às { $time }
contact-opens = Fechado agora, abre { $day } às { $time }
contact-answers-by = Escreva agora e tem a nossa resposta até { $moment }.
contact-closed = fechado
contact-zone = hora de { $zone }

## Falhas: o que aconteceu e o que fazer agora. Sem culpar, sem códigos.

failure-offline = De momento não chegamos à loja. Verifique a ligação e tente de novo, por favor.
failure-too-slow = A loja está a demorar muito a responder. Tente de novo, por favor.
failure-order-not-found = Não encontrámos essa encomenda.
failure-another-detail = Esta loja pede aqui outro dado. Pode mudar mais abaixo.
failure-too-many-attempts = Foram muitas tentativas. Espere um minuto e tente de novo, por favor.
failure-too-many-attempts-for = { $seconds ->
        [one] Foram muitas tentativas. Espere um segundo e tente de novo, por favor.
       *[other] Foram muitas tentativas. Espere { $seconds } segundos e tente de novo, por favor.
    }
failure-access-expired = Este acesso expirou. Procure de novo a sua encomenda, por favor.
failure-wrong-password = O e-mail e a palavra-passe não coincidem. Verifique os dois, por favor.
failure-wrong-code = Este código não é o certo, ou é demasiado antigo. Verifique-o ou peça outro, por favor.
failure-no-longer-possible = Já não é possível: entretanto a encomenda avançou.
failure-shop-broken = Algo não está bem do nosso lado. Tente mais tarde, ou pergunte-nos diretamente.
failure-retry = Tentar de novo
