### Dossiers : questions, réclamations, suggestions, colis abîmés ou perdus, garanties.

## Le chemin

case-entry = Quelque chose ne va pas, ou une question ? Dites-le-nous
case-list-title = Vos dossiers

## Le cadre

case-title = Comment pouvons-nous vous aider ?
case-back-to-start = Au début
case-find-order = Il s’agit d’une commande
case-find-order-next = Nous savons ainsi ce que vous avez acheté, et vous avez moins à écrire.
case-send = Envoyer à la boutique
case-files-hint = Jusqu’à { $count } fichiers : photos de { $picture } Mo ou PDF de { $document } Mo au plus chacun. Les photos sont réduites sur votre appareil, et le lieu de prise de vue est effacé.
case-file-unsupported = Nous ne pouvons ouvrir que des photos et des PDF. Merci de choisir un autre fichier.
case-file-too-large = Ce fichier est trop lourd : une photo peut faire { $picture } Mo, un PDF { $document } Mo.
case-files = Photos ou PDF, si vous le souhaitez

## Pourquoi un écran revient

case-news-unsure = Nous ne savons pas si c’est arrivé
case-news-unsure-next = Merci de l’envoyer encore une fois : cela ne compte qu’une fois, même si c’est déjà arrivé.
case-news-refused = Il reste quelque chose à modifier
case-news-refused-next = La boutique n’a pas pu l’accepter ainsi. Merci d’y jeter un œil ; tout ce que vous avez saisi est conservé.
case-news-policy = Les conditions ont changé entre-temps
case-news-policy-next = Merci d’y jeter un œil avant l’envoi. Tout ce que vous avez saisi est conservé.

## Premier écran : de quoi il s'agit

case-topic-title = De quoi s’agit-il ?
case-topic-legend = Choisissez ce qui convient le mieux
case-topic-missing = Merci de choisir ce qui convient le mieux.
case-topic = { $topic ->
        [question] Une question
        [complaint] Une réclamation
        [suggestion] Une suggestion
        [damaged-parcel] Quelque chose est arrivé abîmé
        [missing-parcel] Un colis n’est pas arrivé
        [missing-part] Il manque quelque chose dans le colis
       *[guarantee] Un produit acheté ne fonctionne pas
    }
case-topic-hint = { $topic ->
        [question] Sur un produit, un paiement, ou autre chose.
        [complaint] Quelque chose n’était pas comme il faut, et nous voulons le savoir.
        [suggestion] Ce que nous pourrions faire mieux.
        [damaged-parcel] Le colis, ou ce qu’il contenait.
        [missing-parcel] Il tarde, ou il est indiqué comme livré.
        [missing-part] Une pièce, un accessoire, un produit entier.
       *[guarantee] Cassé, usé ou différent de la description : utilisez votre garantie.
    }

## Deuxième écran : quels produits

case-lines-title = De quels produits s’agit-il ?
case-lines-missing = Merci de choisir au moins un produit.

## Troisième écran : les questions

case-questions-title = Quelques questions, pour ne pas avoir à revenir vers vous
case-lead = Plus c’est précis, plus vite c’est réglé.
case-optional = { $label } (si vous le souhaitez)
case-question = { $question ->
        [subject] Sur quoi porte votre question ?
        [concern] Qu’est-ce qui n’allait pas ?
        [about] Sur quoi porte votre idée ?
        [needed-by] Avez-vous besoin de la réponse pour un jour précis ?
        [happened-on] Quand est-ce arrivé ?
        [told-before] Nous l’aviez-vous déjà signalé ?
        [answer-expected] Souhaitez-vous une réponse ?
        [parcel-state] Comment était le colis à l’extérieur ?
        [damage] Qu’est-ce qui ne va pas ?
        [noticed-when] Quand l’avez-vous remarqué ?
        [tracking-says] Que dit le suivi ?
        [looked-at] Où avez-vous déjà regardé ?
        [address-right] L’adresse de la commande est-elle exacte ?
        [part] Que manque-t-il ?
        [part-count] Combien en manque-t-il ?
        [symptom] Que fait-il, ou que ne fait-il pas ?
        [since] Depuis quand ?
        [serial] Numéro de série
        [lot] Numéro de lot
       *[details] Avec vos mots
    }
case-question-hint = { $question ->
        [part] Comme dans la notice ou sur la boîte, par exemple « couvercle » ou « vis M4 ».
        [serial] Sur l’étiquette dessous ou au dos, souvent après « S/N ».
        [lot] S’il n’y a pas de numéro de série : souvent après « Lot » ou « L ».
       *[details] Une phrase ou deux suffisent.
    }
case-choice = { $choice ->
        [yes] Oui
        [no] Non
        [not-sure] Je ne sais pas
        [product] Un produit
        [delivery] La livraison
        [payment] Le paiement
        [returns] Les retours
        [service] Le service
        [website] Le site
        [packaging] L’emballage
        [intact] Intact
        [crushed] Écrasé
        [torn] Déchiré
        [wet] Mouillé
        [opened] Ouvert
        [broken] Cassé
        [scratched] Rayé
        [leaked] A coulé
        [with-carrier-there] En présence du livreur
        [on-opening] En l’ouvrant
        [later] Plus tard
        [delivered] Livré
        [on-its-way] En route
        [nothing-new] Rien de nouveau depuis des jours
        [no-tracking] Je n’ai pas de suivi
        [neighbours] Chez les voisins
        [pick-up-point] Au point de retrait
        [household] Auprès de tout le foyer
        [nowhere] Nulle part encore
        [does-not-work] Il ne fonctionne pas
        [works-badly] Il fonctionne mal
        [worn-out] Il s’est usé trop tôt
       *[other] Autre chose
    }
case-answer-missing = Merci de répondre ici, pour ne pas avoir à revenir vers vous.
case-day-past = Merci de choisir un jour qui n’est pas dans le futur.
case-day-coming = Merci de choisir un jour qui n’est pas passé.
case-count-invalid = Merci d’indiquer un nombre, par exemple 1.
case-evidence = Photos ou PDF qui le montrent
case-evidence-none = Pas besoin de photo.
case-evidence-missing = Merci d’ajouter une photo ou un PDF, pour que nous puissions décider sans revenir vers vous.
case-comment-missing = Une phrase sur ce qui ne va pas nous aide à décider tout de suite.
case-wanted = Que souhaitez-vous ?
case-wanted-missing = Merci de choisir ce que vous souhaitez.
case-immediate = Sans attente : c’est décidé dès l’envoi.

## Comment répondre au client

case-reply-title = Comment vous répondre ?
case-reply-legend = Par quel moyen ?
case-channel = { $channel ->
        [phone] Par téléphone
        [whatsapp] Par WhatsApp
       *[email] Par e-mail
    }
case-name = Votre nom
case-name-missing = Merci d’indiquer votre nom, pour que nous sachions comment nous adresser à vous.
case-email = Votre adresse e-mail
case-email-hint = La réponse y arrive, et rien d’autre.
case-email-missing = Merci d’indiquer une adresse e-mail, par exemple nom@example.com.
case-phone = Votre numéro de téléphone
case-phone-hint = Avec l’indicatif du pays, par exemple +33 6 00 00 00 00.
case-phone-missing = Merci d’indiquer le numéro en chiffres, pour que nous puissions vous joindre.
case-language = Dans quelle langue ?

## Quatrième écran : tout, encore une fois

case-summary-title = Tout est exact ?
case-summary-about = Il s’agit de
case-summary-products = Produits
case-summary-answers = Vos réponses
case-summary-files = Fichiers
case-summary-files-count = { $count ->
        [one] Un fichier
       *[other] { $count } fichiers
    }
case-summary-wanted = Vous souhaitez
case-summary-reply = Nous répondons
case-summary-reply-to = { $channel } : { $to }
case-promise = Vous aurez une réponse au plus tard le { $day }.

## Dernier écran : le reçu

case-receipt-title = C’est bien arrivé
case-receipt-title-decided = C’est réglé
case-receipt-title-mail = Encore une pression
case-mail-next = Votre message est prêt. Merci de l’envoyer avec votre messagerie : c’est seulement ainsi qu’il nous parvient.
case-mail-open = Ouvrir l’e-mail
case-mail-copy = Copier le texte
case-copied = Copié.
case-number = Numéro
case-number-none = La réponse de la boutique indique le numéro de votre dossier.
case-agent = { $agent } s’en occupe.
case-agent-of = { $agent } ({ $team }) s’en occupe.
case-team = { $team } s’en occupe.
case-answer-by = Vous aurez une réponse au plus tard le { $day }.
case-answer-soon = Nous répondons par le moyen que vous avez choisi.
case-to-page = Suivre ce dossier
case-link-title = Pour revenir à ce dossier
case-link-hint = Pour votre sécurité, cette page oublie qui vous êtes quand elle est rechargée ou fermée. Un lien privé rouvre votre dossier : gardez-le pour vous.
case-link-mailed = Il figure aussi dans nos e-mails sur ce dossier.
case-link-copy = Copier le lien privé
case-closed-title = Votre dossier s’ouvre avec son lien privé
case-closed-hint = Pour votre sécurité, cette page oublie qui vous êtes quand elle est rechargée ou fermée. Merci d’ouvrir le lien que vous avez copié.
case-closed-mailed = Pour votre sécurité, cette page oublie qui vous êtes quand elle est rechargée ou fermée. Merci d’ouvrir le lien de notre dernier e-mail sur ce dossier, ou celui que vous avez copié.
case-outcome-title = Ce que vous recevez
case-outcome = { $what ->
        [refund] L’argent vous est rendu.
        [store-credit] Vous recevez un avoir dans notre boutique.
        [exchange] Vous recevez une autre version.
        [replacement] Vous recevez le même une seconde fois, gratuitement.
        [repair] Nous le réparons gratuitement.
        [keep] Vous le gardez et l’argent vous est rendu.
       *[price-reduction] Vous le gardez et une partie du prix vous est rendue.
    }
case-outcome-amount = Montant : { $amount }.
case-outcome-percent = Cela fait { $percent } % du prix.
case-outcome-nothing-to-do = Vous n’avez rien à faire.

## La page d'un dossier

case-page-title = Votre dossier
case-page-number = Dossier { $number }
case-opened-on = ouvert le { $day }
case-state = { $state ->
        [open] Nous nous en occupons
        [waiting] Nous attendons un mot de vous
        [resolved] Réglé
       *[closed] Clos
    }
case-next = { $state ->
        [open] Vous n’avez rien à faire ; la réponse arrive ici et par le moyen choisi.
        [waiting] Merci de lire ci-dessous ce que nous avons écrit ou proposé, et d’y répondre.
        [resolved] Ce qui a été convenu est en route. Si quelque chose ne va pas, rouvrez le dossier.
       *[closed] Il ne reste rien à faire. Si quelque chose ne va pas, écrivez-nous.
    }
case-event = { $event ->
        [opened] Vous nous avez écrit
        [answered] Réponse
        [proposed] Nous avons fait une proposition
        [countered] Vous avez demandé autre chose
        [accepted] Accord trouvé
        [declined] Proposition refusée
        [resolved] Réglé
        [reopened] Rouvert
        [promise-missed] Notre réponse n’est pas arrivée à temps
       *[closed] Clos
    }
case-details-title = Ce que vous nous avez dit
case-message-label = Nous écrire à propos de ce dossier
case-overdue-title = Nous avions promis une réponse, et nous n’avons pas tenu parole
case-overdue = Elle était due pour le { $day }. Nous en sommes désolés. Inutile d’attendre plus longtemps :
case-overdue-person = Parler à une personne maintenant
case-proposal-title = Notre proposition
case-proposal-yours = Votre proposition
case-proposals-title = Propositions
case-proposal-state = { $state ->
        [open] Ouverte
        [accepted] Acceptée
        [declined] Refusée
       *[countered] Remplacée par une autre
    }
case-proposal-amount = { $what } : { $amount }
case-accept = Accepter
case-decline = Refuser
case-accepted = Vous avez accepté la proposition.
case-declined = Vous avez refusé la proposition.
case-proposal-gone = Cette proposition n’est plus ouverte. Voici où en est le dossier.
case-counter = Demander autre chose
case-counter-next = Nous vous répondons ici. D’ici là, rien ne change.
case-counter-wanted = Que souhaitez-vous à la place ?
case-counter-amount = Quel montant, en { $currency } ?
case-counter-amount-invalid = Merci d’indiquer un montant, par exemple 12,50.
case-counter-note = Un mot à ce sujet (si vous le souhaitez)
case-counter-send = Envoyer
case-counter-sent = Nous avons votre proposition.
case-coupon-title = Un bon pour vous
case-coupon-copy = Copier le code
case-coupon-copied = Le code est copié.
case-coupon-worth = Valeur : { $amount }.
case-coupon-percent = { $percent } % de réduction.
case-coupon-expires = Jusqu’au { $day }.
case-coupon-minimum = À partir de { $amount }.
case-coupon-used = Déjà utilisé.
case-reopen = Ce n’est pas réglé : rouvrir
case-reopen-text = Que manque-t-il encore ?
case-reopen-missing = Merci de nous dire en une phrase ce qui manque encore.
case-reopen-confirm = Rouvrir le dossier
case-reopened = Le dossier est rouvert.
case-export-title = À conserver
case-export-html = Tout le dossier sur une page
case-export-json = La même chose en données (JSON)
case-export-policy = Conditions en vigueur à l’ouverture
case-export-saved = Enregistré le { $moment } depuis { $page }.
case-file-save = Enregistrer { $name }
