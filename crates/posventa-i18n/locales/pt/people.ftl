### O que vem depois de uma compra: pessoas, garantias, sugestões, uma pergunta.

people-hours = Quando estamos cá
people-days = De { $first } a { $last }
people-span = { $from } – { $to }
people-holidays = Fechado por feriado: { $days }.
people-installation = Instalação
people-installation-words = Se preferir não o fazer, enviamos alguém que o faz todos os dias.
people-installation-link = Pedir a instalação
people-social = Também aqui

guarantee-entry = As minhas garantias
guarantee-title = As suas garantias
guarantee-back = Voltar à encomenda
guarantee-lead = O que vale hoje para cada produto. Se algo não está bem, diga-nos: basta esta encomenda como prova de compra.
guarantee-legal = Por lei
guarantee-commercial = Nossa, além da lei
guarantee-legal-covers = Tudo o que não estava bem quando chegou, mesmo que só se note mais tarde. Reparamos ou substituímos sem custos; se nenhuma das duas coisas for possível, devolvemos dinheiro.
guarantee-until = Até { $day }
guarantee-open = Hoje está em vigor
guarantee-not-yet = Começa quando o pacote chegar
guarantee-closed = Terminou a { $day }
guarantee-used = Já não lhe resta nada disto
guarantee-counted = { $length } desde a entrega, a { $day }
guarantee-counted-assumed = { $length } desde a entrega, por volta de { $day }
guarantee-from-delivery = { $length } desde a entrega
guarantee-years = { $years ->
        [one] Um ano
       *[other] { $years } anos
    }
guarantee-months = { $months ->
        [one] Um mês
       *[other] { $months } meses
    }
guarantee-days = { $days ->
        [one] Um dia
       *[other] { $days } dias
    }
guarantee-none = Isto não tem garantia.
guarantee-use = Usar a minha garantia
guarantee-ask = Pergunte-nos mesmo assim

aftercare-guides = Para o que acabou de chegar

feedback-delivery = Como correu a entrega?
feedback-return = Como correu a devolução?
feedback-case = Como nos saímos?
feedback-score-1 = 1 · Mal
feedback-score = { $score }
feedback-score-of = { $score } de 5
feedback-score-5 = 5 · Muito bem
feedback-wrong = Algo não está bem
feedback-suggest = Tenho uma sugestão
feedback-thanks = Obrigado. A sua resposta ajuda-nos, e ajuda quem vier depois.

feedback-comment = O que devemos saber? (opcional)
feedback-marketing = Escrevam-me com novidades e ofertas. Não tem nada a ver com a pergunta, e posso parar quando quiser.
feedback-send = Enviar
feedback-later = Agora não
feedback-coupon = Isto é para si, como agradecimento:

coupons-title = Vales desta encomenda
coupons-none = Esta encomenda não tem vales.
coupon-amount = Menos { $amount } na próxima encomenda
coupon-percent = Menos { $percent } % na próxima encomenda
coupon-other = Para a próxima encomenda
coupon-minimum = A partir de { $amount }
coupon-until = Válido até { $day }
coupon-expired = Foi válido até { $day }
coupon-used = Já usado
coupon-copy = Copiar { $code }
coupon-copied = O código está copiado.

register-entry = Registar este produto
register-serial = Número de série
register-serial-hint = Está por baixo do produto ou na caixa.
register-lot = Número de lote
register-missing = É preciso um dos dois números.
register-send = Registar
register-done = O produto está registado.
register-on = Registado a { $day }
register-has-serial = Número de série { $serial }
register-has-lot = Número de lote { $lot }
