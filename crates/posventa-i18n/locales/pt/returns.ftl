### Devolver: o assistente de devoluções e trocas, e a página de uma devolução.

## Na página de uma encomenda

return-entry = Devolver ou trocar
return-list-title = As suas devoluções

## A moldura do assistente

return-title = Devolver ou trocar
return-step = Passo { $step } de { $of }
return-back = Voltar
return-to-order = À encomenda
return-continue = Continuar
return-send = Enviar o pedido
return-send-again = Enviar mais uma vez
return-sending = A enviar…
return-discard = Descartar e esquecer neste dispositivo
return-not-kept = Este navegador não guarda nada, por isso é melhor terminar de uma vez.
return-missing = { $count ->
        [one] Falta uma coisa. Está assinalada acima.
       *[other] Faltam { $count } coisas. Estão assinaladas acima.
    }

## Primeiro ecrã: o que volta

return-lines-title = O que quer devolver?
return-lines-legend = Produtos desta encomenda
return-lines-missing = Escolha pelo menos um produto, por favor.
return-quantity = Quantas unidades de: { $title }
return-quantity-of = { $count } de { $of }

## O que dizem as condições

return-open-until = { $right ->
        [withdrawal] Pode resolver o contrato até { $day }
        [legal-guarantee] Se algo não estiver bem: garantia legal até { $day }
        [commercial-guarantee] Se algo não estiver bem: garantia até { $day }
       *[returns] Pode ser devolvido até { $day }
    }
return-open = { $right ->
        [withdrawal] Pode resolver o contrato
        [legal-guarantee] Coberto pela garantia legal
        [commercial-guarantee] Coberto pela garantia
       *[returns] Pode ser devolvido
    }
return-closed = { $right ->
        [withdrawal] Já não se pode resolver o contrato
        [legal-guarantee] A garantia legal já não cobre isto
        [commercial-guarantee] A garantia já não cobre isto
       *[returns] Não pode ser devolvido
    }
return-counted = { $start ->
        [delivery] Entregue a { $on }, mais { $period }: { $ends }.
        [last-delivery] Tudo entregue a { $on }, mais { $period }: { $ends }.
        [shipment] Enviado a { $on }, mais { $period }: { $ends }.
       *[purchase] Comprado a { $on }, mais { $period }: { $ends }.
    }
return-extended = { $why ->
        [working-day] Esse dia não é útil, por isso dura até { $last }.
        [season] Para as compras dessa época dura até { $last }.
        [exception] Para esta encomenda dura até { $last }, como combinado.
       *[grace] Ainda aceitamos até { $last }.
    }
return-period-days = { $days ->
        [one] um dia
       *[other] { $days } dias
    }
return-period-months = { $months ->
        [12] 1 ano
        [24] 2 anos
        [36] 3 anos
        [60] 5 anos
        [one] um mês
       *[other] { $months } meses
    }
return-before-delivery = Ainda não chegou. A partir daí tem { $period }.
return-unknown-start = Tem { $period } desde que chegou, e não sabemos em que dia foi. Pergunte-nos, por favor.
return-exempt = { $why ->
        [service-performed] O serviço já foi prestado por completo.
        [custom-made] Foi feito só para si, por isso a lei não prevê a livre resolução.
        [perishable] Estraga-se depressa, por isso a lei não prevê a livre resolução.
        [sealed-hygiene] Por higiene não pode voltar depois de aberto o selo.
        [mixed] Já não se pode separar de outras coisas.
        [sealed-recording] Uma gravação ou um programa não pode voltar depois de aberto o selo.
        [press] Para jornais e revistas não há livre resolução.
       *[digital-begun] A transferência começou, com o seu consentimento.
    }
return-not-offered = A loja não aceita esta devolução.
return-nothing-left = Já foi pedida a devolução de todas as unidades.
return-cancelled-line = Foi cancelado.
return-customer-pays = O envio de volta é por sua conta.
return-shop-pays = O envio de volta é grátis.
return-next-wait = Pode pedir assim que tiver chegado.
return-next-withdraw = Em vez disso pode resolver o contrato
return-next-claim = Se algo não estiver bem, ainda pode reclamar: escolha o motivo no passo seguinte.
return-next-ask = Pedir-nos uma exceção

## Segundo ecrã: porquê, e o que em troca

return-reasons-title = Porque volta, e o que prefere em troca?
return-reason = Qual é o motivo?
return-reason-missing = Escolha um motivo, por favor.
return-sub-reason = O que exatamente?
return-sub-reason-missing = Escolha o que se adequa melhor, por favor.
return-comment = Conte-nos o que se passa
return-comment-missing = Uma frase sobre o que se passa ajuda-nos a decidir logo.
return-photos = Uma fotografia do que se passa
return-photos-hint = Até { $most } fotografias de { $megabytes } MB no máximo, cada uma. São reduzidas no dispositivo, e o local onde foram tiradas é apagado.
return-photo-missing = Junte uma fotografia, por favor, para podermos decidir sem perguntar de novo.
return-photo-wait = Um momento: uma fotografia ainda está a caminho.
return-photo-preparing = A reduzir…
return-photo-sending = A enviar…
return-photo-stored = Chegou
return-photo-not-a-picture = Este ficheiro não é uma imagem que este navegador possa abrir. Escolha um JPEG ou PNG, por favor.
return-photo-too-large = Esta fotografia tem mais de { $megabytes } MB.
return-photo-not-sent = Não chegou até nós.
return-photo-remove = Retirar { $name }
return-photo-alt = A sua fotografia { $name }
return-photos-count = { $count ->
        [one] Uma fotografia
       *[other] { $count } fotografias
    }
return-resolution-legend = O que prefere?
return-resolution-missing = Escolha o que prefere, por favor.
return-resolution = { $what ->
        [refund] O dinheiro de volta
        [store-credit] Crédito na loja
        [exchange] Troca por outra versão
        [replacement] O mesmo outra vez
        [repair] Reparação
        [keep] Ficar com o produto e receber o dinheiro
       *[price-reduction] Ficar com o produto por menos
    }
return-resolution-hint = { $what ->
        [refund] Pelo meio com que pagou.
        [store-credit] Para gastar na nossa loja.
        [exchange] Outro tamanho ou outra cor.
        [replacement] Uma peça nova, grátis.
        [repair] Reparamos, grátis.
        [keep] Não é preciso enviar nada.
       *[price-reduction] Devolvemos uma parte, e nada é enviado.
    }
return-reduction-hint = Devolvemos pelo menos { $percent } % do preço, e nada é enviado.
return-keep-hint = Pode ficar com o que tem.
return-variant = Que versão prefere?
return-variant-missing = Escolha uma versão disponível, por favor.
return-variants-none = De momento não se pode escolher outra versão aqui. Escolha outra coisa acima, ou pergunte-nos.
return-variant-there = Disponível
return-variant-last = { $pieces ->
        [one] Última unidade
       *[other] Só restam { $pieces }
    }
return-variant-too-few = { $pieces ->
        [one] Só resta uma unidade
       *[other] Só restam { $pieces } unidades
    }
return-variant-gone = Esgotado
return-variant-dearer = mais { $amount }
return-variant-cheaper = menos { $amount }

## Terceiro ecrã: como volta

return-method-title = Como volta?
return-method-legend = Forma de envio
return-method-missing = Escolha como volta, por favor.
return-method-kind = { $kind ->
        [prepaid-label] Etiqueta para imprimir
        [qr-code] Código QR, sem imprimir nada
        [drop-off] Levar a um ponto
        [pick-up] Vamos buscar
       *[own-label] Com uma transportadora à escolha
    }
return-method-free = grátis
return-method-cost = custa { $amount }

## Quarto ecrã: tudo mais uma vez

return-summary-title = Está tudo certo?
return-summary-what = O quê
return-units-of = { $units } × { $title }
return-summary-why = Porquê
return-summary-instead = Recebe
return-summary-how = Volta
return-summary-nothing-back = Não é preciso enviar nada.
return-change = Mudar
return-express = Não é preciso enviar nada: fica consigo.
return-sum-title = O que devolvemos
return-sum-owed-title = O que custa
return-sum-items = Produtos
return-sum-discounts = Desconto da encomenda
return-sum-tax = Impostos
return-sum-delivery = Envio
return-sum-fees = Custo da devolução
return-sum-method = Envio de volta
return-sum-total = Total
return-sum-how = Pelo meio com que pagou, no prazo de { $days } dias.
return-sum-credit = Como crédito na nossa loja.
return-exchange-dearer = Mais { $amount } do que pagou. Antes de enviar dizemos como pagar.
return-exchange-cheaper = Menos { $amount } do que pagou. Devolvemos a diferença.

## Porque um ecrã volta a ser mostrado

return-news-too-many = Pode voltar menos do que escolheu
return-news-too-many-next = Entretanto já foi pedida a devolução de uma parte. Estes são os números de agora; o resto que escreveu está guardado.
return-news-refused = A loja não pode aceitar esta devolução
return-news-refused-next = Entretanto as condições mudaram. Isto é o que é possível agora.
return-news-out-of-stock = A versão que escolheu acabou de esgotar
return-news-kept = Escolha outra, por favor, ou outra coisa em troca. O resto que escreveu está guardado.
return-news-policy = Entretanto as condições mudaram
return-news-policy-next = Veja outra vez antes de enviar, por favor. O que escreveu está guardado.
return-news-sum = O valor mudou
return-news-sum-next = Era { $before } e agora é { $now }. Veja outra vez antes de enviar, por favor.
return-news-unsure = Não sabemos se o seu pedido chegou
return-news-unsure-next = Envie mais uma vez, por favor: só conta uma vez, mesmo que já tenha chegado.
return-ask-person = Ou falar connosco
return-news-resumed = Guardámos o que tinha escrito
return-news-resumed-next = Só neste dispositivo, durante 14 dias.

## Último ecrã: o recibo

return-receipt-title = O seu pedido chegou
return-number = Número
return-to-page = Acompanhar esta devolução
return-document = { $what ->
        [label] Etiqueta de envio
        [packing-slip] Folha para o pacote
       *[receipt] Recibo
    }

## Como está uma devolução

return-state = { $state ->
        [unconfirmed] Por confirmar
        [requested] Estamos a ver
        [approved] Aprovada
        [in-transit] A caminho da loja
        [received] Chegou à loja
        [inspected] Verificada
        [refunded] Reembolsada
        [exchanged] Trocada
        [refused] Recusada
        [cancelled] Cancelada
       *[closed] Terminada
    }
return-next-unconfirmed = Enviámos um e-mail. Abra a ligação que contém e veremos o seu pedido.
return-next-requested = Alguém vê o seu pedido e responde aqui e por e-mail.
return-next-send-by = { $method ->
        [prepaid-label] Imprima a etiqueta, cole-a no pacote e entregue-o até { $day }.
        [qr-code] Mostre o código no ponto da transportadora até { $day }; a etiqueta é impressa lá.
        [drop-off] Traga-o até { $day }.
        [pick-up] Vamos buscá-lo até { $day }; tenha-o embalado, por favor.
       *[own-label] Envie-o até { $day } e diga-nos aqui o número de seguimento.
    }
return-next-send = { $method ->
        [prepaid-label] Imprima a etiqueta, cole-a no pacote e entregue-o.
        [qr-code] Mostre o código no ponto da transportadora; a etiqueta é impressa lá.
        [drop-off] Traga-o até nós.
        [pick-up] Vamos buscá-lo; tenha-o embalado, por favor.
       *[own-label] Envie-o e diga-nos aqui o número de seguimento.
    }
return-next-nothing-to-send = Não é preciso enviar nada.
return-next-in-transit = Assim que chegar, verificamos.
return-next-received = Agora verificamos.
return-next-inspected = Já verificámos. Segue o que foi combinado.
return-next-refunded = O dinheiro está a caminho.
return-next-exchanged = O que pediu está a caminho.
return-next-refused = Veja abaixo o que escrevemos, por favor. Pode responder aí.
return-next-cancelled = Não é preciso enviar nada. Pode pedir de novo enquanto as condições o permitirem.
return-next-closed = Não falta fazer nada.
return-next-money-by = Tem o seu dinheiro até { $day }.
return-next-goods = Depois enviamos o que pediu.

## A página de uma devolução

return-page-title = Devolução
return-page-number = Devolução { $number }
return-requested-on = pedida a { $day }
return-page-lines = O que volta
return-page-events = O que aconteceu
return-shipment-title = Pacote
return-event = { $what ->
        [requested] Pedida
        [approved] Aprovada
        [label-ready] A etiqueta está pronta
        [tracking-added] Número de seguimento acrescentado
        [in-transit] Entregue à transportadora
        [received] Chegou à loja
        [inspected] Verificada
        [refunded] Dinheiro devolvido
        [exchange-shipped] A outra peça foi enviada
        [refused] Recusada
        [cancelled] Cancelada
       *[message] Mensagem
    }
return-messages-title = Mensagens
return-message-from-shop = A loja
return-message-from-you = Da sua parte
return-message-label = Escreva-nos sobre esta devolução
return-message-empty = Escreva primeiro uma mensagem, por favor.
return-message-send = Enviar mensagem
return-message-sent = A sua mensagem chegou.
return-tracking-add = Acrescentar um número de seguimento
return-tracking-carrier = Transportadora
return-tracking-number = Número de seguimento
return-tracking-empty = Indique o número, por favor.
return-tracking-send = Guardar o número
return-tracking-added = Anotámos o número de seguimento.
return-cancel = Cancelar esta devolução
return-cancel-question = Cancelar esta devolução?
return-cancel-consequence = Fica com os produtos. Se tem uma etiqueta, deixa de valer.
return-cancel-confirm = Sim, cancelar
return-cancel-keep = Não, manter
return-cancelled = A devolução está cancelada.
