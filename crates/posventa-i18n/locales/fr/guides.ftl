### Guides et conditions : listes, recherche, et la page de chacun.

guides-title = Guides et réponses
guides-search = Que cherchez-vous ?
guides-search-hint = Un produit, un problème, une pièce. Une lettre de travers n’est pas grave.
guides-kinds = Afficher
guides-kind-all = Tout
guides-kind-install = Installation
guides-kind-use = Utilisation
guides-kind-care = Entretien
guides-kind-manual = Notices
guides-kind-faq = Questions
guides-bought = Pour ce que vous avez acheté
guides-others = Tous les autres
guides-count = { $count ->
        [one] Un guide
       *[other] { $count } guides
    }
guides-none = Nous n’avons pas de guide à ce sujet. Essayez un autre mot ou demandez-nous : plus bas se trouve quelqu’un qui sait.
guides-empty = Il n’y a pas encore de guides. Plus bas se trouve quelqu’un qui connaît tous nos produits.
guides-clear = Afficher tous les guides
guides-more = Afficher plus
guides-section = Dedans : { $title }
guides-back = Tous les guides
guides-updated = Mis à jour le { $day }
guides-contents = Sur cette page
guides-helped = Cela vous a-t-il aidé ?
guides-helped-yes = Oui
guides-helped-no = Non
guides-helped-thanks = Merci. Vous aidez les suivants.
guides-helped-sorry = Merci de le dire. Trouvons une solution :
guides-helped-contact = Nous parler
guides-kept = Vous pouvez lire cette page sur cet appareil, même sans connexion.
guides-offline = La boutique est injoignable pour le moment. Voici la copie de votre appareil.
guides-gone = Cette page n’existe plus. Elle a peut-être changé de nom.
guides-reading = Ouverture de la page…

policies-title = Conditions
policies-intro = Ce qui vaut quand vous achetez chez nous, dans la version d’aujourd’hui.
policies-none = Il n’y a encore rien ici. Demandez-nous : nous vous dirons ce qui vaut.
policies-back = Toutes les conditions
policies-read-all = Tout lire
policies-version-since = Version { $version }, en vigueur depuis le { $day }
policies-version = Version { $version }
