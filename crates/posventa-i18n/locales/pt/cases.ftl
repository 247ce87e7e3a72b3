### Casos: perguntas, reclamações, sugestões, pacotes danificados ou perdidos, garantias.

## Como se chega aqui

case-entry = Há um problema, ou uma pergunta? Conte-nos
case-list-title = Os seus casos

## A moldura

case-title = Como podemos ajudar?
case-back-to-start = Ao início
case-find-order = É sobre uma encomenda
case-find-order-next = Assim sabemos o que comprou, e há menos para escrever.
case-send = Enviar à loja
case-files-hint = Até { $count } ficheiros: fotografias de { $picture } MB ou PDF de { $document } MB no máximo, cada um. As fotografias são reduzidas no dispositivo, e o local onde foram tiradas é apagado.
case-file-unsupported = Só podemos abrir fotografias e PDF. Escolha outro ficheiro, por favor.
case-file-too-large = Este ficheiro é demasiado grande: uma fotografia pode ter { $picture } MB, um PDF { $document } MB.
case-files = Fotografias ou PDF, se quiser

## Porque um ecrã volta a ser mostrado

case-news-unsure = Não sabemos se chegou
case-news-unsure-next = Envie mais uma vez, por favor: só conta uma vez, mesmo que já tenha chegado.
case-news-refused = Ainda é preciso mudar alguma coisa
case-news-refused-next = A loja não pôde aceitar assim. Veja outra vez, por favor; tudo o que escreveu está guardado.
case-news-policy = Entretanto as condições mudaram
case-news-policy-next = Veja outra vez antes de enviar, por favor. Tudo o que escreveu está guardado.

## Primeiro ecrã: de que se trata

case-topic-title = De que se trata?
case-topic-legend = Escolha o que se adequa melhor
case-topic-missing = Escolha o que se adequa melhor, por favor.
case-topic = { $topic ->
        [question] Uma pergunta
        [complaint] Uma reclamação
        [suggestion] Uma sugestão
        [damaged-parcel] Algo chegou danificado
        [missing-parcel] Um pacote não chegou
        [missing-part] Falta algo no pacote
       *[guarantee] Um produto que comprei não funciona
    }
case-topic-hint = { $topic ->
        [question] Sobre um produto, um pagamento ou outra coisa.
        [complaint] Algo não correu como devia, e queremos saber.
        [suggestion] O que podemos fazer melhor.
        [damaged-parcel] O pacote, ou o que vinha dentro.
        [missing-parcel] Está atrasado, ou aparece como entregue.
        [missing-part] Uma peça, um acessório, um produto inteiro.
       *[guarantee] Partido, gasto ou diferente da descrição: use a sua garantia.
    }

## Segundo ecrã: que produtos

case-lines-title = De que produtos se trata?
case-lines-missing = Escolha pelo menos um produto, por favor.

## Terceiro ecrã: as perguntas

case-questions-title = Algumas perguntas, para não termos de perguntar de novo
case-lead = Quanto mais preciso, mais depressa se resolve.
case-optional = { $label } (se quiser)
case-question = { $question ->
        [subject] Sobre o que é a pergunta?
        [concern] O que não correu como devia?
        [about] Sobre o que é a ideia?
        [needed-by] Precisa da resposta até um certo dia?
        [happened-on] Quando aconteceu?
        [told-before] Já nos tinha contado?
        [answer-expected] Quer uma resposta?
        [parcel-state] Como estava o pacote por fora?
        [damage] O que se passa?
        [noticed-when] Quando reparou?
        [tracking-says] O que diz o seguimento?
        [looked-at] Onde já procurou?
        [address-right] A morada da encomenda está certa?
        [part] O que falta?
        [part-count] Quantos faltam?
        [symptom] O que faz, ou não faz?
        [since] Desde quando?
        [serial] Número de série
        [lot] Número de lote
       *[details] Por palavras suas
    }
case-question-hint = { $question ->
        [part] Como se chama no manual ou na caixa, por exemplo «tampa» ou «parafuso M4».
        [serial] Na etiqueta por baixo ou atrás, muitas vezes depois de «S/N».
        [lot] Se não houver número de série: muitas vezes depois de «Lote» ou «L».
       *[details] Basta uma frase ou duas.
    }
case-choice = { $choice ->
        [yes] Sim
        [no] Não
        [not-sure] Não tenho a certeza
        [product] Um produto
        [delivery] A entrega
        [payment] O pagamento
        [returns] As devoluções
        [service] O atendimento
        [website] O site
        [packaging] A embalagem
        [intact] Intacto
        [crushed] Esmagado
        [torn] Rasgado
        [wet] Molhado
        [opened] Aberto
        [broken] Partido
        [scratched] Riscado
        [leaked] Derramou-se
        [with-carrier-there] Com o estafeta presente
        [on-opening] Ao abrir
        [later] Mais tarde
        [delivered] Entregue
        [on-its-way] A caminho
        [nothing-new] Nada de novo há dias
        [no-tracking] Não tenho seguimento
        [neighbours] Com os vizinhos
        [pick-up-point] No ponto de recolha
        [household] Com todos em casa
        [nowhere] Ainda em lado nenhum
        [does-not-work] Não funciona
        [works-badly] Funciona mal
        [worn-out] Gastou-se cedo demais
       *[other] Outra coisa
    }
case-answer-missing = Responda aqui, por favor, para não termos de perguntar de novo.
case-day-past = Escolha um dia que não esteja no futuro, por favor.
case-day-coming = Escolha um dia que não tenha passado, por favor.
case-count-invalid = Indique um número, por favor, por exemplo 1.
case-evidence = Fotografias ou um PDF que o mostrem
case-evidence-none = Não é preciso fotografia.
case-evidence-missing = Junte uma fotografia ou um PDF, por favor, para podermos decidir sem perguntar de novo.
case-comment-missing = Uma frase sobre o que se passa ajuda-nos a decidir logo.
case-wanted = O que prefere?
case-wanted-missing = Escolha o que prefere, por favor.
case-immediate = Sem espera: fica decidido assim que enviar.

## Como se responde ao cliente

case-reply-title = Como devemos responder?
case-reply-legend = Por que via?
case-channel = { $channel ->
        [phone] Por telefone
        [whatsapp] Por WhatsApp
       *[email] Por e-mail
    }
case-name = O seu nome
case-name-missing = Indique o seu nome, por favor, para sabermos a quem nos dirigimos.
case-email = O seu endereço de e-mail
case-email-hint = É para lá que vai a resposta, e nada mais.
case-email-missing = Indique um endereço de e-mail, por favor, por exemplo nome@example.com.
case-phone = O seu número de telefone
case-phone-hint = Com o indicativo do país, por exemplo +351 900 000 000.
case-phone-missing = Indique o número em algarismos, por favor, para podermos ligar.
case-language = Em que língua?

## Quarto ecrã: tudo mais uma vez

case-summary-title = Está tudo certo?
case-summary-about = Trata-se de
case-summary-products = Produtos
case-summary-answers = As suas respostas
case-summary-files = Ficheiros
case-summary-files-count = { $count ->
        [one] Um ficheiro
       *[other] { $count } ficheiros
    }
case-summary-wanted = Prefere
case-summary-reply = Respondemos
case-summary-reply-to = { $channel }: { $to }
case-promise = Tem uma resposta até { $day }.

## Último ecrã: o recibo

case-receipt-title = Chegou até nós
case-receipt-title-decided = Está resolvido
case-receipt-title-mail = Falta um toque
case-mail-next = A mensagem está escrita. Envie-a com o seu programa de e-mail, por favor: só então chega até nós.
case-mail-open = Abrir o e-mail
case-mail-copy = Copiar o texto
case-copied = Copiado.
case-number = Número
case-number-none = A resposta da loja traz o número do caso.
case-agent = { $agent } trata disso.
case-agent-of = { $agent } ({ $team }) trata disso.
case-team = { $team } trata disso.
case-answer-by = Tem uma resposta até { $day }.
case-answer-soon = Respondemos pela via que escolheu.
case-to-page = Acompanhar este caso
case-link-title = Como voltar a este caso
case-link-hint = Para a sua segurança, esta página esquece quem é quando é recarregada ou fechada. Um link privado volta a abrir o seu caso: guarde-o só para si.
case-link-mailed = Também está nos nossos e-mails sobre este caso.
case-link-copy = Copiar o link privado
case-closed-title = O seu caso abre com o link privado
case-closed-hint = Para a sua segurança, esta página esquece quem é quando é recarregada ou fechada. Abra o link que copiou.
case-closed-mailed = Para a sua segurança, esta página esquece quem é quando é recarregada ou fechada. Abra o link do nosso último e-mail sobre este caso, ou o que copiou.
case-outcome-title = O que recebe
case-outcome = { $what ->
        [refund] Devolvemos o dinheiro.
        [store-credit] Recebe crédito na nossa loja.
        [exchange] Recebe outra versão.
        [replacement] Recebe outro igual, grátis.
        [repair] Reparamos, grátis.
        [keep] Fica com o produto e devolvemos o dinheiro.
       *[price-reduction] Fica com o produto e devolvemos uma parte do preço.
    }
case-outcome-amount = São { $amount }.
case-outcome-percent = São { $percent } % do preço.
case-outcome-nothing-to-do = Não é preciso fazer nada.

## A página de um caso

case-page-title = O seu caso
case-page-number = Caso { $number }
case-opened-on = aberto a { $day }
case-state = { $state ->
        [open] Estamos a tratar disso
        [waiting] Esperamos uma palavra sua
        [resolved] Resolvido
       *[closed] Fechado
    }
case-next = { $state ->
        [open] Não é preciso fazer nada; a resposta chega aqui e pela via que escolheu.
        [waiting] Veja abaixo o que escrevemos ou propusemos e responda aí, por favor.
        [resolved] O combinado está a caminho. Se afinal não estiver bem, reabra o caso.
       *[closed] Não falta fazer nada. Se afinal algo não estiver bem, escreva-nos.
    }
case-event = { $event ->
        [opened] Escreveu-nos
        [answered] Resposta
        [proposed] Fizemos uma proposta
        [countered] Pediu outra coisa
        [accepted] De acordo
        [declined] Proposta recusada
        [resolved] Resolvido
        [reopened] Reaberto
        [promise-missed] A nossa resposta não chegou a tempo
       *[closed] Fechado
    }
case-details-title = O que nos contou
case-message-label = Escreva-nos sobre este caso
case-overdue-title = Prometemos uma resposta e não cumprimos
case-overdue = Devia chegar até { $day }. Lamentamos. Não é preciso esperar mais:
case-overdue-person = Falar agora com uma pessoa
case-proposal-title = A nossa proposta
case-proposal-yours = A sua proposta
case-proposals-title = Propostas
case-proposal-state = { $state ->
        [open] Aberta
        [accepted] Aceite
        [declined] Recusada
       *[countered] Substituída por outra
    }
case-proposal-amount = { $what }: { $amount }
case-accept = Aceitar
case-decline = Recusar
case-accepted = A proposta está aceite.
case-declined = A proposta está recusada.
case-proposal-gone = Esta proposta já não está aberta. É assim que o caso está agora.
case-counter = Pedir outra coisa
case-counter-next = Respondemos aqui. Até lá nada muda.
case-counter-wanted = O que prefere em vez disso?
case-counter-amount = Que valor, em { $currency }?
case-counter-amount-invalid = Indique um valor, por favor, por exemplo 12,50.
case-counter-note = Umas palavras (se quiser)
case-counter-send = Enviar
case-counter-sent = Temos a sua proposta.
case-coupon-title = Um vale para si
case-coupon-copy = Copiar o código
case-coupon-copied = O código está copiado.
case-coupon-worth = Vale { $amount }.
case-coupon-percent = { $percent } % de desconto.
case-coupon-expires = Até { $day }.
case-coupon-minimum = A partir de { $amount }.
case-coupon-used = Já foi usado.
case-reopen = Não está resolvido: reabrir
case-reopen-text = O que falta ainda?
case-reopen-missing = Conte-nos numa frase o que falta ainda, por favor.
case-reopen-confirm = Reabrir o caso
case-reopened = O caso está aberto de novo.
case-export-title = Para guardar
case-export-html = Todo o caso como página
case-export-json = O mesmo como dados (JSON)
case-export-policy = Condições em vigor na abertura
case-export-saved = Guardado em { $moment } a partir de { $page }.
case-file-save = Guardar { $name }
