### Resolver um contrato: o direito de livre resolução. As palavras dos dois botões estão em
### docs/withdrawal.md, com o que se pôde confirmar; a declaração segue o anexo I(B) da Diretiva
### 2011/83/UE. Aqui nada pede um motivo, oferece outra coisa ou faz duvidar.

## Declarar

withdrawal-title = Resolver um contrato
withdrawal-intro = Não é preciso motivo nem conta. Diga-nos de que contrato se trata; no passo seguinte vê tudo e confirma.
withdrawal-your-order = A sua encomenda
withdrawal-order = Encomenda { $number }
withdrawal-another-order = Outra encomenda ou contrato
withdrawal-name = O seu nome
withdrawal-contract = Encomenda ou contrato
withdrawal-contract-hint = O número da encomenda, por exemplo 1042, ou o que comprou e quando.
withdrawal-email = Endereço de e-mail
withdrawal-email-hint = A loja confirma aí que recebeu a sua resolução.
withdrawal-name-empty = Indique o seu nome, por favor.
withdrawal-contract-empty = Indique o número da encomenda ou o que comprou, por favor.
withdrawal-extent = A que parte do contrato se refere?
withdrawal-whole = A encomenda inteira
withdrawal-some = Uma parte
withdrawal-units = Peças de { $title }
withdrawal-none-chosen = Escolha a que parte do contrato se refere, por favor.
withdrawal-lines-missing = De momento não podemos mostrar os produtos desta encomenda. Mesmo assim pode resolver o contrato da encomenda inteira.

## Como está o direito, por linha

withdrawal-open-until = Pode resolver o contrato até { $date }.
withdrawal-open = Pode resolver o contrato.
withdrawal-open-before-delivery = { $count ->
        [one] Pode resolver o contrato já, e até um dia depois de tudo ter chegado.
       *[other] Pode resolver o contrato já, e até { $count } dias depois de tudo ter chegado.
    }
withdrawal-closed = Pelas nossas datas, o prazo terminou a { $date }. Pode declarar a resolução na mesma; a loja responde.
withdrawal-nothing-left = Já foi pedida a devolução de todas as unidades, ou foram canceladas. Pode declarar a resolução na mesma; a loja responde.
withdrawal-absent = Pelos nossos dados, este direito não existe aqui. Pode declarar a resolução na mesma; a loja responde.
withdrawal-unless-unsealed = Enquanto o selo estiver intacto.
withdrawal-unless-mixed = Enquanto não tiver sido misturado com outras coisas.
withdrawal-exempt-service-performed = A lei excetua os serviços já prestados por completo.
withdrawal-exempt-custom-made = A lei excetua os bens feitos ou personalizados para si.
withdrawal-exempt-perishable = A lei excetua os bens que se estragam depressa.
withdrawal-exempt-sealed-hygiene = A lei excetua os bens selados que, por higiene, não podem voltar depois de abertos.
withdrawal-exempt-mixed = A lei excetua os bens misturados com outros de forma definitiva.
withdrawal-exempt-sealed-recording = A lei excetua as gravações e os programas selados, depois de abertos.
withdrawal-exempt-press = A lei excetua os jornais e as revistas.
withdrawal-exempt-digital-begun = A lei excetua as transferências que começaram com o seu consentimento.
withdrawal-exempt-still = Se vê isto de outra forma, pode declarar a resolução na mesma.

## Verificar e confirmar

withdrawal-review-title = Verificar e confirmar
withdrawal-review-intro = É isto que declara. A loja recebe exatamente isto.
withdrawal-declaration = Declaração
withdrawal-text-order = Pela presente comunico que resolvo o contrato da minha encomenda { $contract }.
withdrawal-text-order-lines = Pela presente comunico que resolvo o contrato da minha encomenda { $contract } relativamente aos seguintes bens:
withdrawal-text-contract = Pela presente comunico que resolvo o seguinte contrato: { $contract }
withdrawal-confirm = Confirmar retratação
withdrawal-change = Mudar alguma coisa

## O recibo

withdrawal-receipt-title = O contrato está resolvido
withdrawal-receipt-title-waiting = A sua resolução está declarada
withdrawal-receipt-title-by-hand = A sua declaração está pronta para enviar
withdrawal-receipt-file-title = Recibo de uma resolução
withdrawal-declared = Declarada
withdrawal-moment = { $date }, { $time }
withdrawal-moment-in = { $date }, { $time } (hora de { $place })
withdrawal-shop = Loja
withdrawal-received = Recebida pela loja
withdrawal-received-as = Número na loja
withdrawal-key = Chave desta declaração
withdrawal-save = Transferir o recibo
withdrawal-save-json = O mesmo como dados (JSON)
withdrawal-by-mail = Enviar por e-mail
withdrawal-by-form = Usar o formulário simples
withdrawal-plain = Se esta página der problemas, use o formulário simples.
withdrawal-mail-subject = Livre resolução: { $subject }

withdrawal-waiting-sending = Declarada e guardada neste dispositivo. Está a ser enviada…
withdrawal-waiting = Declarada e guardada neste dispositivo. De momento não chegamos à loja; esta página envia-a sozinha assim que puder, também se voltar mais tarde. Se o seu prazo termina hoje, envie-a também por e-mail.
withdrawal-waiting-not-kept = Declarada, mas este navegador não nos deixa guardar nada. Deixe esta página aberta até ser enviada, por favor, ou envie-a por e-mail.
withdrawal-sent = Enviada, e recebida pela loja a { $moment }. A loja confirma-o também por e-mail.
withdrawal-sent-sometime = Enviada, e recebida pela loja. A loja confirma-o também por e-mail.
withdrawal-refused = Declarada. O servidor da loja não a aceitou, por isso envie-a por e-mail ou com o formulário simples, por favor. Conta o momento em que a enviar.
withdrawal-by-hand = Falta um passo: envie esta declaração por e-mail; já está tudo escrito. Conta o momento em que a enviar.
withdrawal-by-hand-no-mail = Falta um passo: envie esta declaração à loja por uma das vias abaixo. Conta o momento em que a enviar.
withdrawal-keep-it = Guarde este recibo: mostra o que declarou e quando.
withdrawal-send-now = Enviar agora

withdrawal-next-title = O que acontece agora
withdrawal-next-refund = A loja devolve o que pagou no prazo de 14 dias, pelo mesmo meio de pagamento. Pode esperar até receber os bens, ou até haver prova de que foram enviados.
withdrawal-next-goods = Se já tem os bens, envie-os de volta no prazo de 14 dias.

## O que fica guardado no dispositivo

withdrawal-kept-title = As suas declarações de resolução neste dispositivo
withdrawal-show = Mostrar o recibo
withdrawal-state-waiting = Ainda por enviar
withdrawal-state-received = Recebida pela loja
withdrawal-state-by-hand = À espera do seu envio
withdrawal-new = Declarar outra resolução
withdrawal-forget = Esquecer-me neste dispositivo
withdrawal-forget-question = Esquecer uma resolução por enviar?
withdrawal-forget-consequence = A loja ainda não a recebeu. Se for esquecida aqui, não será enviada.
withdrawal-forget-confirm = Sim, esquecer
withdrawal-forget-keep = Conservar
withdrawal-forgotten = Tudo está esquecido neste dispositivo.

withdrawal-strip-waiting = A sua resolução ({ $contract }) está guardada neste dispositivo e será enviada assim que chegarmos à loja.
withdrawal-strip-sent = A loja recebeu a sua resolução ({ $contract }).
