### Tout ce que lit un client. Les commentaires de chaque argument sont dans le fichier anglais.
###
### Ton : proche, clair et bref, avec « vous » ; nous disons ce qui s'est passé et quoi faire, sans
### jamais accuser.
###
### Termes : order commande, shipment envoi, parcel colis, carrier transporteur, return retour,
### exchange échange, withdrawal rétractation, guarantee garantie, case dossier, request demande,
### refund remboursement, store credit avoir, coupon bon, pick-up point point de retrait, policy
### conditions.

## Le portail

portal-label = Commandes et aide
portal-loading = Un instant…
portal-failed = Cette partie de la page n’a pas pu s’ouvrir. Vous pouvez nous joindre directement :
portal-retry = Réessayer
portal-close = Fermer
portal-guides = Guides et réponses
portal-policies = Conditions
portal-policy-says = Ce qu’en disent nos conditions
portal-print = Imprimer
portal-about = { $words } : { $what }
portal-back-to-orders = Toutes les commandes
portal-languages = Langues
portal-withdraw = Renoncer au contrat ici

## Trouver une commande

look-up-title = Où est ma commande ?
look-up-intro = Deux éléments de votre confirmation, et vous voyez où elle en est.
look-up-intro-and-email = Trois éléments de votre confirmation, et vous voyez où elle en est.
look-up-number = Numéro de commande
look-up-number-hint = Dans l’e-mail de confirmation, dans l’objet ou en haut. Par exemple 1042.
look-up-factor-email = Adresse e-mail
look-up-factor-email-hint = Celle de la commande.
look-up-factor-postcode = Code postal
look-up-factor-postcode-hint = De l’adresse de livraison ou de facturation.
look-up-factor-last-name = Nom de famille
look-up-factor-last-name-hint = Comme sur la commande.
look-up-instead = { $factor ->
        [email] Utiliser plutôt l’adresse e-mail
        [postcode] Utiliser plutôt le code postal
       *[last-name] Utiliser plutôt le nom de famille
    }
look-up-submit = Voir ma commande
look-up-searching = Recherche de votre commande…
look-up-link = Lien de votre e-mail
look-up-link-hint = Cette boutique ouvre les commandes par le lien de l’e-mail de confirmation. Ouvrez-le, ou collez-le ici.
look-up-link-and-email = Cette boutique ouvre les commandes par le lien de la confirmation et l’adresse e-mail de la commande. Collez le lien ici.
look-up-number-alone = Avec son numéro, une commande s’ouvre pendant un temps après l’achat. Plus tard, vous la retrouvez en vous connectant.
look-up-number-empty = Merci d’indiquer le numéro de commande.
look-up-email-empty = Merci d’indiquer l’adresse e-mail.
look-up-email-invalid = Cela ne ressemble pas à une adresse e-mail. Il lui faut un @ et une fin comme .com.
look-up-postcode-empty = Merci d’indiquer le code postal.
look-up-last-name-empty = Merci d’indiquer le nom de famille.
look-up-link-invalid = Nous ne trouvons pas de commande dans ce texte. Merci de coller le lien entier de l’e-mail.
look-up-not-found-title = Nous n’avons trouvé aucune commande qui réunit ces éléments
look-up-not-found-number = Le numéro est dans l’objet de la confirmation ; un chiffre s’est peut-être perdu.
look-up-not-found-email = La commande a peut-être été passée avec une autre adresse e-mail.
look-up-not-found-factor = Essayez un autre élément, comme le code postal ou le nom de famille.
look-up-not-found-exact = Écrivez chacun comme dans la confirmation, avec ses majuscules, ses accents et ses espaces.
look-up-not-found-person = Ou demandez-nous : nous la trouvons pour vous.

## Se connecter

sign-in-title = Se connecter
sign-in-intro = Toutes vos commandes au même endroit.

## Une commande : où elle en est

order-title = Commande { $number }
order-title-greeting = { $name }, votre commande { $number }
order-loading = Recherche de votre commande…
order-placed = Commandé le { $date }

now-cancelled = Annulée
now-cancelled-next = Cette commande a été annulée. Rien ne sera envoyé.
now-awaiting-payment = En attente de votre paiement
now-awaiting-payment-next = Dès qu’il arrive, nous préparons votre commande.
now-preparing = Nous préparons votre commande
now-preparing-next = Ensuite, nous l’emballons et la remettons au transporteur.
now-packed = Emballée
now-packed-next = Ensuite, le transporteur vient la chercher.
now-partly-shipped = Une partie est en route
now-partly-shipped-next = Déjà partis : { $shipped } articles sur { $of } ; le reste suit.
now-on-its-way = En route vers vous
now-on-its-way-next = { $parcels ->
        [one] Le transporteur a votre colis.
       *[other] Le transporteur a vos { $parcels } colis.
    }
now-out-for-delivery = Arrive aujourd’hui
now-out-for-delivery-next = Le livreur l’a avec lui.
now-attempt-failed = La livraison n’a pas pu se faire
now-attempt-failed-next = Il n’y avait personne, ou la porte n’a pas été trouvée. La suite est indiquée plus bas.
now-ready-for-pick-up = Prêt à être retiré
now-ready-for-pick-up-next = Votre colis vous attend au point de retrait.
now-ready-for-pick-up-until = Votre colis vous attend au point de retrait jusqu’au { $date }.
now-partly-delivered = Une partie est arrivée
now-partly-delivered-next = Déjà chez vous : { $delivered } articles sur { $of } ; le reste est à venir.
now-delivered = Livrée
now-delivered-next = Tout est arrivé. Profitez-en bien.
now-delivered-on = Tout est arrivé le { $date }. Profitez-en bien.
now-returned-to-sender = De retour vers nous
now-returned-to-sender-next = Le transporteur n’a pas pu la remettre. Dites-nous comment vous souhaitez la recevoir.
now-lost = Le transporteur a perdu votre colis
now-lost-next = Nous en sommes désolés. Dites-nous si vous préférez un nouvel envoi ou un remboursement.
now-downloads-ready = Prêt à télécharger
now-downloads-ready-next = Vos téléchargements sont plus bas.
now-downloads-preparing = Vos téléchargements se préparent
now-downloads-preparing-next = Vous les trouverez ici dans un instant.

arrival-by = { $days ->
        [0] Arrivée prévue au plus tard le { $date }.
        [one] Arrivée prévue au plus tard le { $date }, dans un jour ouvré.
       *[other] Arrivée prévue au plus tard le { $date }, dans { $days } jours ouvrés.
    }
arrival-between = { $days ->
        [0] Arrivée prévue entre le { $first } et le { $last }.
        [one] Arrivée prévue entre le { $first } et le { $last }, dans un jour ouvré au plus.
       *[other] Arrivée prévue entre le { $first } et le { $last }, dans { $days } jours ouvrés au plus.
    }

delay-title = Plus tard que promis
delay-expected = { $days ->
        [0] Nous l’avions promise pour le { $promised }. Elle est maintenant attendue le { $expected }. Nous en sommes désolés.
        [one] Nous l’avions promise pour le { $promised }. Elle est maintenant attendue le { $expected }, un jour ouvré plus tard. Nous en sommes désolés.
       *[other] Nous l’avions promise pour le { $promised }. Elle est maintenant attendue le { $expected }, { $days } jours ouvrés plus tard. Nous en sommes désolés.
    }
delay-unknown = { $days ->
        [0] Nous l’avions promise pour le { $promised }, et elle n’est pas encore arrivée. Nous en sommes désolés.
        [one] Nous l’avions promise pour le { $promised } : il y a un jour ouvré. Nous en sommes désolés.
       *[other] Nous l’avions promise pour le { $promised } : il y a { $days } jours ouvrés. Nous en sommes désolés.
    }

stage-label = Où elle en est
stage-placed = Commandée
stage-preparing = Préparée
stage-on-its-way = En route
stage-delivered = Livrée
stage-done = fait
stage-current = maintenant
stage-to-come = à venir

refresh-updated = Mis à jour à { $time }
refresh-now = Actualiser
refresh-failed = Cette page n’a pas pu être actualisée. Ce que vous voyez date de { $time }.
refresh-news = Du nouveau pour votre commande : { $event }

## Colis

shipments-title = Colis
shipment-title-of = Colis { $index } sur { $count }
shipment-title = Votre colis
shipment-carrier = Avec { $carrier }
shipment-number = Numéro de suivi
shipment-follow = Suivre { $number } chez le transporteur
shipment-no-number = La boutique ne donne pas de numéro de suivi pour ce colis.
shipment-contents = Dans ce colis
shipment-contents-unknown = La boutique ne dit pas quels produits sont dans quel colis.
shipment-expected = Attendu le { $date }
shipment-timeline = Ce qui s’est passé
shipment-earlier = { $count ->
        [one] Une étape précédente
       *[other] { $count } étapes précédentes
    }
pick-up-title = Point de retrait
pick-up-hours = Ouvert : { $hours }
pick-up-until = Y attend jusqu’au { $date }
to-ship-title = Pas encore envoyé
to-ship-intro = Ceux-ci suivent dans un autre colis.
to-ship-intro-first = Ceux-ci sont encore chez nous.

shipment-packed = Emballé
shipment-in-transit = En route
shipment-out-for-delivery = Arrive aujourd’hui
shipment-attempt-failed = Livraison à retenter
shipment-ready-for-pick-up = Prêt à être retiré
shipment-delivered = Livré
shipment-returned-to-sender = De retour vers la boutique
shipment-lost = Perdu
shipment-cancelled = Annulé

event-packed = Emballé
event-handed-over = Remis au transporteur
event-in-transit = En route
event-customs = En douane
event-delayed = Retardé
event-out-for-delivery = En cours de livraison
event-attempt-failed = Livraison à retenter
event-ready-for-pick-up = Prêt à être retiré
event-delivered = Livré
event-returned-to-sender = De retour vers la boutique
event-lost = Perdu par le transporteur
event-other = Nouvelle du transporteur

## Ce qui a été acheté, et son prix

lines-title = Ce que vous avez commandé
line-units = { $count ->
        [one] { $count } pièce
       *[other] { $count } pièces
    }
line-each = { $price } pièce
line-sku = Réf. { $sku }
line-download = Télécharger
line-download-waiting = Le téléchargement apparaîtra ici.
line-cancelled = { $count ->
        [one] Une pièce annulée
       *[other] { $count } pièces annulées
    }
line-returned = { $count ->
        [one] Une pièce retournée
       *[other] { $count } pièces retournées
    }
lines-show-all = Voir les { $count } produits

totals-title = Ce que cela a coûté
totals-items = Produits
totals-discount = Remise
totals-delivery = Livraison
totals-delivery-free = Gratuite
totals-fee = Frais
totals-tax = Taxes
totals-tax-included = dont { $label }
totals-rounding = Arrondi
totals-total = Total
totals-refund = Remboursé
totals-refund-on = Remboursé le { $date }
totals-paid-with = Payé avec
payment-pending = Pas encore payé
payment-authorized = Réservé ; débité à l’envoi
payment-paid = Payé
payment-partly-refunded = Payé, remboursé en partie
payment-refunded = Remboursé

## Ce que peut faire un client

actions-title = Ce que vous pouvez faire
action-invoice = Facture { $number }
action-invoice-format = PDF
action-updates-title = Nouvelles par e-mail
action-updates-on = Activées : nous vous écrivons à chaque étape.
action-updates-off = Désactivées : les nouvelles sont ici.
action-updates-switch-on = Recevoir les nouvelles
action-updates-switch-off = Ne plus les recevoir
action-cancel = Annuler cette commande
action-cancel-question = Annuler toute la commande ?
action-cancel-consequence = Rien ne sera envoyé, et ce que vous avez payé repart par le même chemin.
action-cancel-confirm = Oui, l’annuler
action-cancel-keep = Garder la commande
action-cancel-mailed = Votre commande n’est pas encore annulée. Nous vous avons envoyé un e-mail : ouvrez le lien qu’il contient pour confirmer.
action-cancelled = Votre commande est annulée.

## Personnes

contact-title = Nous parler
contact-case = Nous écrire ici
contact-phone = Téléphone
contact-whatsapp = WhatsApp
contact-chat = Chat
contact-email = E-mail
contact-form = Formulaire de contact
contact-store = Notre boutique
contact-social = Réseau social
contact-toll-free = gratuit
contact-agent = { $name } vous répond
contact-open-until = Ouvert, jusqu’à { $time }
contact-opens-today = Fermé, ouvre aujourd’hui à { $time }
contact-opens = Fermé, ouvre { $day } à { $time }
contact-answers-by = Écrivez maintenant et vous avez notre réponse au plus tard le { $moment }.
contact-closed = fermé
contact-zone = heure de { $zone }

## Ce qui n'a pas marché : ce qui s'est passé, puis quoi faire. Sans accuser, sans codes.

failure-offline = La boutique est injoignable pour le moment. Merci de vérifier la connexion et de réessayer.
failure-too-slow = La boutique met trop de temps à répondre. Merci de réessayer.
failure-order-not-found = Nous n’avons pas trouvé cette commande.
failure-another-detail = Cette boutique demande ici un autre élément. Vous pouvez en changer plus bas.
failure-too-many-attempts = Cela fait beaucoup d’essais. Merci d’attendre une minute et de réessayer.
failure-too-many-attempts-for = { $seconds ->
        [one] Cela fait beaucoup d’essais. Merci d’attendre une seconde et de réessayer.
       *[other] Cela fait beaucoup d’essais. Merci d’attendre { $seconds } secondes et de réessayer.
    }
failure-access-expired = Cet accès a expiré. Merci de rechercher à nouveau votre commande.
failure-wrong-password = L’adresse e-mail et le mot de passe ne vont pas ensemble. Merci de vérifier les deux.
failure-wrong-code = Ce code n’est pas le bon, ou il est trop ancien. Merci de le vérifier ou d’en demander un autre.
failure-no-longer-possible = Ce n’est plus possible : la commande a avancé entre-temps.
failure-shop-broken = Quelque chose ne va pas de notre côté. Merci de réessayer plus tard, ou de nous demander directement.
failure-retry = Réessayer
