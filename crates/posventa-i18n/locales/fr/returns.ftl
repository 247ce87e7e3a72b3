### Retourner : l'assistant des retours et échanges, et la page d'un retour.

## Sur la page d'une commande

return-entry = Retourner ou échanger
return-list-title = Vos retours

## Le cadre de l'assistant

return-title = Retourner ou échanger
return-step = Étape { $step } sur { $of }
return-back = Retour
return-to-order = À la commande
return-continue = Continuer
return-send = Envoyer la demande
return-send-again = Envoyer encore une fois
return-sending = Envoi…
return-discard = Abandonner et oublier sur cet appareil
return-not-kept = Ce navigateur ne conserve rien : mieux vaut finir en une fois.
return-missing = { $count ->
        [one] Il manque une chose. Elle est indiquée plus haut.
       *[other] Il manque { $count } choses. Elles sont indiquées plus haut.
    }

## Premier écran : ce qui repart

return-lines-title = Que souhaitez-vous retourner ?
return-lines-legend = Produits de cette commande
return-lines-missing = Merci de choisir au moins un produit.
return-quantity = Combien de : { $title }
return-quantity-of = { $count } sur { $of }

## Ce que disent les conditions

return-open-until = { $right ->
        [withdrawal] Rétractation possible jusqu’au { $day }
        [legal-guarantee] S’il y a un défaut : garantie légale jusqu’au { $day }
        [commercial-guarantee] S’il y a un défaut : garantie jusqu’au { $day }
       *[returns] Retour possible jusqu’au { $day }
    }
return-open = { $right ->
        [withdrawal] Rétractation possible
        [legal-guarantee] Couvert par la garantie légale
        [commercial-guarantee] Couvert par la garantie
       *[returns] Retour possible
    }
return-closed = { $right ->
        [withdrawal] La rétractation n’est plus possible
        [legal-guarantee] N’est plus couvert par la garantie légale
        [commercial-guarantee] N’est plus couvert par la garantie
       *[returns] Ne peut pas être retourné
    }
return-counted = { $start ->
        [delivery] Livré le { $on }, plus { $period } : { $ends }.
        [last-delivery] Tout livré le { $on }, plus { $period } : { $ends }.
        [shipment] Envoyé le { $on }, plus { $period } : { $ends }.
       *[purchase] Acheté le { $on }, plus { $period } : { $ends }.
    }
return-extended = { $why ->
        [working-day] Ce n’est pas un jour ouvré : le délai court donc jusqu’au { $last }.
        [season] Pour les achats de cette période, le délai court jusqu’au { $last }.
        [exception] Pour cette commande, le délai court jusqu’au { $last }, comme convenu.
       *[grace] Nous l’acceptons encore jusqu’au { $last }.
    }
return-period-days = { $days ->
        [one] un jour
       *[other] { $days } jours
    }
return-period-months = { $months ->
        [12] 1 an
        [24] 2 ans
        [36] 3 ans
        [60] 5 ans
        [one] un mois
       *[other] { $months } mois
    }
return-before-delivery = Il n’est pas encore arrivé. À partir de là, vous avez { $period }.
return-unknown-start = Vous avez { $period } à partir de l’arrivée, et nous ne connaissons pas ce jour. Demandez-nous.
return-exempt = { $why ->
        [service-performed] Le service a été entièrement fourni.
        [custom-made] Il a été fait spécialement pour vous : la loi ne prévoit pas de rétractation.
        [perishable] Il se gâte vite : la loi ne prévoit pas de rétractation.
        [sealed-hygiene] Pour des raisons d’hygiène, il ne peut pas repartir une fois descellé.
        [mixed] Il ne peut plus être séparé d’autres choses.
        [sealed-recording] Un enregistrement ou un logiciel ne peut pas repartir une fois descellé.
        [press] Pour les journaux et les magazines, il n’y a pas de rétractation.
       *[digital-begun] Le téléchargement a commencé, avec votre accord.
    }
return-not-offered = La boutique ne reprend pas ce produit.
return-nothing-left = Le retour de toutes les pièces est déjà demandé.
return-cancelled-line = Il a été annulé.
return-customer-pays = L’envoi de retour est à votre charge.
return-shop-pays = L’envoi de retour est gratuit.
return-next-wait = Vous pourrez le demander dès l’arrivée.
return-next-withdraw = Vous pouvez renoncer au contrat à la place
return-next-claim = S’il y a un défaut, vous pouvez encore le faire valoir : choisissez le motif à l’étape suivante.
return-next-ask = Nous demander une exception

## Deuxième écran : pourquoi, et quoi à la place

return-reasons-title = Pourquoi ce retour, et que souhaitez-vous à la place ?
return-reason = Quel est le motif ?
return-reason-missing = Merci de choisir un motif.
return-sub-reason = Quoi exactement ?
return-sub-reason-missing = Merci de choisir ce qui convient le mieux.
return-comment = Décrivez ce qui ne va pas
return-comment-missing = Une phrase sur ce qui ne va pas nous aide à décider tout de suite.
return-photos = Une photo de ce qui ne va pas
return-photos-hint = Jusqu’à { $most } photos de { $megabytes } Mo au plus chacune. Elles sont réduites sur votre appareil, et le lieu de prise de vue est effacé.
return-photo-missing = Merci d’ajouter une photo, pour que nous puissions décider sans revenir vers vous.
return-photo-wait = Un instant : une photo est encore en route.
return-photo-preparing = Réduction…
return-photo-sending = Envoi…
return-photo-stored = Bien arrivée
return-photo-not-a-picture = Ce navigateur ne peut pas ouvrir ce fichier comme image. Merci de choisir un JPEG ou un PNG.
return-photo-too-large = Cette photo fait plus de { $megabytes } Mo.
return-photo-not-sent = Elle ne nous est pas parvenue.
return-photo-remove = Retirer { $name }
return-photo-alt = Votre photo { $name }
return-photos-count = { $count ->
        [one] Une photo
       *[other] { $count } photos
    }
return-resolution-legend = Que souhaitez-vous ?
return-resolution-missing = Merci de choisir ce que vous souhaitez.
return-resolution = { $what ->
        [refund] Un remboursement
        [store-credit] Un avoir dans la boutique
        [exchange] Un échange contre une autre version
        [replacement] Le même une seconde fois
        [repair] Une réparation
        [keep] Le garder et récupérer l’argent
       *[price-reduction] Le garder à un prix réduit
    }
return-resolution-hint = { $what ->
        [refund] Par votre moyen de paiement.
        [store-credit] À dépenser dans notre boutique.
        [exchange] Une autre taille ou couleur.
        [replacement] Une pièce neuve, gratuitement.
        [repair] Nous le réparons gratuitement.
        [keep] Vous n’avez rien à renvoyer.
       *[price-reduction] Une partie du prix vous est rendue, et rien n’est envoyé.
    }
return-reduction-hint = Au moins { $percent } % du prix vous sont rendus, et rien n’est envoyé.
return-keep-hint = Vous pouvez garder ce que vous avez.
return-variant = Quelle version souhaitez-vous ?
return-variant-missing = Merci de choisir une version disponible.
return-variants-none = Aucune autre version n’est proposée ici pour le moment. Choisissez autre chose plus haut, ou demandez-nous.
return-variant-there = En stock
return-variant-last = { $pieces ->
        [one] Dernière pièce
       *[other] Plus que { $pieces }
    }
return-variant-too-few = { $pieces ->
        [one] Plus qu’une pièce
       *[other] Plus que { $pieces } pièces
    }
return-variant-gone = Épuisé
return-variant-dearer = { $amount } de plus
return-variant-cheaper = { $amount } de moins

## Troisième écran : comment cela repart

return-method-title = Comment cela repart-il ?
return-method-legend = Mode de retour
return-method-missing = Merci de choisir comment cela repart.
return-method-kind = { $kind ->
        [prepaid-label] Étiquette à imprimer
        [qr-code] Code QR, rien à imprimer
        [drop-off] À déposer dans un point
        [pick-up] Nous venons le chercher
       *[own-label] Avec un transporteur de votre choix
    }
return-method-free = gratuit
return-method-cost = coûte { $amount }

## Quatrième écran : tout, encore une fois

return-summary-title = Tout est exact ?
return-summary-what = Quoi
return-units-of = { $units } × { $title }
return-summary-why = Pourquoi
return-summary-instead = Vous recevez
return-summary-how = Retour
return-summary-nothing-back = Rien n’est à renvoyer.
return-change = Modifier
return-express = Rien n’est à renvoyer : gardez-le.
return-sum-title = Ce qui vous est rendu
return-sum-owed-title = Ce que cela coûte
return-sum-items = Produits
return-sum-discounts = Remise sur la commande
return-sum-tax = Taxes
return-sum-delivery = Livraison
return-sum-fees = Frais de retour
return-sum-method = Envoi de retour
return-sum-total = Total
return-sum-how = Par votre moyen de paiement, sous { $days } jours.
return-sum-credit = Sous forme d’avoir dans notre boutique.
return-exchange-dearer = { $amount } de plus que ce que vous avez payé. Nous vous disons comment payer avant l’envoi.
return-exchange-cheaper = { $amount } de moins que ce que vous avez payé. La différence vous est rendue.

## Pourquoi un écran revient

return-news-too-many = Moins de pièces peuvent repartir que choisi
return-news-too-many-next = Une partie a déjà été demandée entre-temps. Voici les nombres actuels ; tout le reste est conservé.
return-news-refused = La boutique ne peut pas reprendre ceci
return-news-refused-next = Les conditions ont changé entre-temps. Voici ce qui est possible maintenant.
return-news-out-of-stock = La version choisie vient d’être épuisée
return-news-kept = Merci d’en choisir une autre, ou autre chose à la place. Tout le reste est conservé.
return-news-policy = Les conditions ont changé entre-temps
return-news-policy-next = Merci d’y jeter un œil avant l’envoi. Tout ce que vous avez saisi est conservé.
return-news-sum = Le montant a changé
return-news-sum-next = Il était de { $before } et il est maintenant de { $now }. Merci d’y jeter un œil avant l’envoi.
return-news-unsure = Nous ne savons pas si votre demande est arrivée
return-news-unsure-next = Merci de l’envoyer encore une fois : elle ne compte qu’une fois, même si elle est déjà arrivée.
return-ask-person = Ou nous parler
return-news-resumed = Nous avons conservé ce que vous aviez saisi
return-news-resumed-next = Sur cet appareil seulement, pendant 14 jours.

## Dernier écran : le reçu

return-receipt-title = Votre demande est arrivée
return-number = Numéro
return-to-page = Suivre ce retour
return-document = { $what ->
        [label] Étiquette de retour
        [packing-slip] Bordereau pour le colis
       *[receipt] Reçu
    }

## Où en est un retour

return-state = { $state ->
        [unconfirmed] À confirmer
        [requested] Nous l’examinons
        [approved] Accepté
        [in-transit] En route vers nous
        [received] Arrivé chez nous
        [inspected] Vérifié
        [refunded] Remboursé
        [exchanged] Échangé
        [refused] Refusé
        [cancelled] Annulé
       *[closed] Terminé
    }
return-next-unconfirmed = Nous vous avons envoyé un e-mail. Ouvrez le lien qu’il contient, et nous examinerons votre demande.
return-next-requested = Quelqu’un examine votre demande et vous répond ici et par e-mail.
return-next-send-by = { $method ->
        [prepaid-label] Imprimez l’étiquette, collez-la sur le colis et remettez-le au plus tard le { $day }.
        [qr-code] Montrez le code au transporteur au plus tard le { $day } ; l’étiquette y est imprimée.
        [drop-off] Apportez-le au plus tard le { $day }.
        [pick-up] Nous venons le chercher au plus tard le { $day } ; merci de l’avoir emballé.
       *[own-label] Envoyez-le au plus tard le { $day } et indiquez-nous ici le numéro de suivi.
    }
return-next-send = { $method ->
        [prepaid-label] Imprimez l’étiquette, collez-la sur le colis et remettez-le.
        [qr-code] Montrez le code au transporteur ; l’étiquette y est imprimée.
        [drop-off] Apportez-le-nous.
        [pick-up] Nous venons le chercher ; merci de l’avoir emballé.
       *[own-label] Envoyez-le et indiquez-nous ici le numéro de suivi.
    }
return-next-nothing-to-send = Vous n’avez rien à envoyer.
return-next-in-transit = Dès son arrivée, nous le vérifions.
return-next-received = Maintenant, nous le vérifions.
return-next-inspected = Nous l’avons vérifié. Vous recevrez ce qui a été convenu.
return-next-refunded = L’argent est en route vers vous.
return-next-exchanged = Ce que vous avez demandé est en route vers vous.
return-next-refused = Merci de lire ci-dessous ce que nous avons écrit. Vous pouvez y répondre.
return-next-cancelled = Rien n’est à envoyer. Vous pouvez le redemander tant que les conditions le permettent.
return-next-closed = Il ne reste rien à faire.
return-next-money-by = Vous recevez votre argent au plus tard le { $day }.
return-next-goods = Nous vous envoyons ensuite ce que vous avez demandé.

## La page d'un retour

return-page-title = Retour
return-page-number = Retour { $number }
return-requested-on = demandé le { $day }
return-page-lines = Ce qui repart
return-page-events = Ce qui s’est passé
return-shipment-title = Colis
return-event = { $what ->
        [requested] Demandé
        [approved] Accepté
        [label-ready] L’étiquette est prête
        [tracking-added] Numéro de suivi ajouté
        [in-transit] Remis au transporteur
        [received] Arrivé chez nous
        [inspected] Vérifié
        [refunded] Argent rendu
        [exchange-shipped] L’autre pièce vous a été envoyée
        [refused] Refusé
        [cancelled] Annulé
       *[message] Message
    }
return-messages-title = Messages
return-message-from-shop = La boutique
return-message-from-you = Vous
return-message-label = Nous écrire à propos de ce retour
return-message-empty = Merci d’écrire d’abord un message.
return-message-send = Envoyer le message
return-message-sent = Votre message est arrivé.
return-tracking-add = Ajouter un numéro de suivi
return-tracking-carrier = Transporteur
return-tracking-number = Numéro de suivi
return-tracking-empty = Merci d’indiquer le numéro.
return-tracking-send = Enregistrer le numéro
return-tracking-added = Nous avons noté le numéro de suivi.
return-cancel = Annuler ce retour
return-cancel-question = Annuler ce retour ?
return-cancel-consequence = Vous gardez les produits. Une étiquette déjà reçue ne vaut plus.
return-cancel-confirm = Oui, l’annuler
return-cancel-keep = Non, le garder
return-cancelled = Le retour est annulé.
