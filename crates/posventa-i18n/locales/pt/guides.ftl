### Guias e condições: listas, procura e a página de cada um.

guides-title = Guias e respostas
guides-search = O que procura?
guides-search-hint = Um produto, um problema, uma peça. Uma letra trocada não faz mal.
guides-kinds = Mostrar
guides-kind-all = Tudo
guides-kind-install = Instalação
guides-kind-use = Utilização
guides-kind-care = Cuidados
guides-kind-manual = Manuais
guides-kind-faq = Perguntas
guides-bought = Para o que comprou
guides-others = Todos os outros
guides-count = { $count ->
        [one] Um guia
       *[other] { $count } guias
    }
guides-none = Não temos nenhum guia sobre isto. Experimente outra palavra ou pergunte-nos: mais abaixo está quem sabe.
guides-empty = Ainda não há guias. Mais abaixo está quem conhece todos os nossos produtos.
guides-clear = Mostrar todos os guias
guides-more = Mostrar mais
guides-section = Lá dentro: { $title }
guides-back = Todos os guias
guides-updated = Atualizado a { $day }
guides-contents = Nesta página
guides-helped = Foi útil?
guides-helped-yes = Sim
guides-helped-no = Não
guides-helped-thanks = Obrigado. Ajuda quem vier depois.
guides-helped-sorry = Obrigado por dizer. Vamos resolver:
guides-helped-contact = Falar connosco
guides-kept = Pode ler esta página neste dispositivo também sem ligação.
guides-offline = De momento não há ligação à loja. Esta é a cópia do seu dispositivo.
guides-gone = Esta página já não existe. Talvez tenha mudado de nome.
guides-reading = A abrir a página…

policies-title = Condições
policies-intro = O que vale quando nos compra algo, na versão de hoje.
policies-none = Ainda não há nada aqui. Pergunte-nos: dizemos o que vale.
policies-back = Todas as condições
policies-read-all = Ler tudo
policies-version-since = Versão { $version }, em vigor desde { $day }
policies-version = Versão { $version }
