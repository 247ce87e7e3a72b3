### Se connecter, et la liste des commandes d'un client.

## Se connecter

sign-in-email = Adresse e-mail
sign-in-password = Mot de passe
sign-in-password-empty = Merci d’indiquer votre mot de passe.
sign-in-submit = Se connecter
sign-in-code-instead = Recevoir plutôt un code par e-mail
sign-in-password-instead = Utiliser plutôt mon mot de passe
sign-in-send-code = Envoyer le code
sign-in-code-sent = Si { $email } a passé des commandes chez nous, un code est en route. Il est valable dix minutes.
sign-in-code = Code reçu par e-mail
sign-in-code-empty = Merci d’indiquer les six chiffres reçus par e-mail.
sign-in-code-again = Envoyer un autre code

## Les commandes d'un client

orders-title = Vos commandes
orders-search = Rechercher
orders-search-hint = Numéro ou produit
orders-filter = Afficher
orders-filter-all = Toutes les commandes
orders-none = Vous n’avez pas encore de commande.
orders-no-match = Aucune commande ne correspond à cette recherche.
orders-clear = Afficher toutes les commandes
orders-more = Afficher plus
orders-count = { $total ->
        [one] Une commande
       *[other] { $shown } commandes sur { $total }
    }
orders-further = { $count ->
        [one] et un autre produit
       *[other] et { $count } autres produits
    }
portal-sign-out = Se déconnecter

state-awaiting-payment = En attente de paiement
state-preparing = En préparation
state-on-its-way = En route
state-delivered = Livrée
state-cancelled = Annulée

## Se connecter sur une page de la plateforme, d'où le client revient

redirect-intro = Cette boutique montre les commandes à qui se connecte. Vous recevez un code par e-mail ; il n’y a pas de mot de passe à retenir.
redirect-submit = Se connecter avec un code
redirect-guest = Vous avez acheté sans compte ? Utilisez l’adresse e-mail de votre commande.
redirect-link = Le lien de l’e-mail de confirmation ouvre aussi la commande dans la boutique, sans connexion.
redirect-finishing = Un instant, la connexion se termine…
redirect-not-finished = La connexion n’est pas encore faite. Vous pouvez réessayer quand vous voulez.
