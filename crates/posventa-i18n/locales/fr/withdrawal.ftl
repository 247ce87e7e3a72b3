### Renoncer à un contrat. Les libellés des deux boutons sont les mots de l'article 11 bis de la
### directive 2011/83/UE, voir docs/withdrawal.md ; la déclaration suit son annexe I(B). Rien ici ne
### demande un motif, n'offre autre chose ni ne fait douter.

## Déclarer

withdrawal-title = Renoncer à un contrat
withdrawal-intro = Il ne faut ni motif ni compte. Dites-nous de quel contrat il s’agit ; à l’étape suivante, vous vérifiez tout et confirmez.
withdrawal-your-order = Votre commande
withdrawal-order = Commande { $number }
withdrawal-another-order = Autre commande ou contrat
withdrawal-name = Votre nom
withdrawal-contract = Commande ou contrat
withdrawal-contract-hint = Le numéro de commande, par exemple 1042, ou ce que vous avez acheté et quand.
withdrawal-email = Adresse e-mail
withdrawal-email-hint = La boutique y confirme qu’elle a reçu votre rétractation.
withdrawal-name-empty = Merci d’indiquer votre nom.
withdrawal-contract-empty = Merci d’indiquer le numéro de commande, ou ce que vous avez acheté.
withdrawal-extent = À quoi renoncez-vous ?
withdrawal-whole = À toute la commande
withdrawal-some = À une partie
withdrawal-units = Pièces de { $title }
withdrawal-none-chosen = Merci de choisir à quoi vous renoncez.
withdrawal-lines-missing = Les produits de cette commande ne peuvent pas être affichés pour le moment. Vous pouvez tout de même renoncer à toute la commande.

## Où en est le droit, par ligne

withdrawal-open-until = Rétractation possible jusqu’au { $date }.
withdrawal-open = Rétractation possible.
withdrawal-open-before-delivery = { $count ->
        [one] Rétractation possible dès maintenant, et jusqu’à un jour après que tout est arrivé.
       *[other] Rétractation possible dès maintenant, et jusqu’à { $count } jours après que tout est arrivé.
    }
withdrawal-closed = Selon nos dates, le délai a pris fin le { $date }. Vous pouvez tout de même déclarer une rétractation ; la boutique vous répondra.
withdrawal-nothing-left = Le retour de toutes les pièces est déjà demandé, ou elles ont été annulées. Vous pouvez tout de même déclarer une rétractation ; la boutique vous répondra.
withdrawal-absent = Selon nos données, ce droit n’existe pas ici. Vous pouvez tout de même déclarer une rétractation ; la boutique vous répondra.
withdrawal-unless-unsealed = Tant que le scellé est intact.
withdrawal-unless-mixed = Tant qu’il n’a pas été mélangé à autre chose.
withdrawal-exempt-service-performed = La loi excepte les services entièrement fournis.
withdrawal-exempt-custom-made = La loi excepte les biens faits ou personnalisés pour vous.
withdrawal-exempt-perishable = La loi excepte les biens qui se gâtent vite.
withdrawal-exempt-sealed-hygiene = La loi excepte les biens scellés qui, par hygiène, ne peuvent pas repartir une fois ouverts.
withdrawal-exempt-mixed = La loi excepte les biens mélangés à d’autres pour de bon.
withdrawal-exempt-sealed-recording = La loi excepte les enregistrements et logiciels scellés, une fois ouverts.
withdrawal-exempt-press = La loi excepte les journaux et les magazines.
withdrawal-exempt-digital-begun = La loi excepte les téléchargements commencés avec votre accord.
withdrawal-exempt-still = Si vous voyez les choses autrement, vous pouvez tout de même déclarer une rétractation.

## Vérifier et confirmer

withdrawal-review-title = Vérifier et confirmer
withdrawal-review-intro = Voici ce que vous déclarez. La boutique reçoit exactement ceci.
withdrawal-declaration = Déclaration
withdrawal-text-order = Je notifie par la présente ma rétractation du contrat portant sur ma commande { $contract }.
withdrawal-text-order-lines = Je notifie par la présente ma rétractation du contrat portant sur ma commande { $contract } pour les biens ci-dessous :
withdrawal-text-contract = Je notifie par la présente ma rétractation du contrat suivant : { $contract }
withdrawal-confirm = Confirmer la rétractation
withdrawal-change = Modifier quelque chose

## Le reçu

withdrawal-receipt-title = Vous avez renoncé au contrat
withdrawal-receipt-title-waiting = Votre rétractation est déclarée
withdrawal-receipt-title-by-hand = Votre déclaration est prête à être envoyée
withdrawal-receipt-file-title = Reçu d’une rétractation
withdrawal-declared = Déclarée
withdrawal-moment = { $date }, { $time }
withdrawal-moment-in = { $date }, { $time } (heure de { $place })
withdrawal-shop = Boutique
withdrawal-received = Reçue par la boutique
withdrawal-received-as = Numéro dans la boutique
withdrawal-key = Clé de cette déclaration
withdrawal-save = Télécharger le reçu
withdrawal-save-json = La même chose en données (JSON)
withdrawal-by-mail = L’envoyer par e-mail
withdrawal-by-form = Utiliser le formulaire simple
withdrawal-plain = Si cette page vous pose problème, utilisez le formulaire simple.
withdrawal-mail-subject = Rétractation : { $subject }

withdrawal-waiting-sending = Déclarée et conservée sur cet appareil. Envoi en cours…
withdrawal-waiting = Déclarée et conservée sur cet appareil. La boutique est injoignable pour le moment ; cette page l’envoie d’elle-même dès qu’elle le peut, aussi quand vous revenez plus tard. Si votre délai prend fin aujourd’hui, envoyez-la aussi par e-mail.
withdrawal-waiting-not-kept = Déclarée, mais ce navigateur ne nous laisse rien conserver. Merci de laisser cette page ouverte jusqu’à l’envoi, ou de l’envoyer par e-mail.
withdrawal-sent = Envoyée, et reçue par la boutique le { $moment }. Elle le confirme aussi par e-mail.
withdrawal-sent-sometime = Envoyée, et reçue par la boutique. Elle le confirme aussi par e-mail.
withdrawal-refused = Déclarée. Le serveur de la boutique ne l’a pas acceptée : merci de l’envoyer par e-mail ou avec le formulaire simple. Ce qui compte, c’est le moment de l’envoi.
withdrawal-by-hand = Il reste une étape : envoyez cette déclaration par e-mail ; tout est déjà rempli. Ce qui compte, c’est le moment de l’envoi.
withdrawal-by-hand-no-mail = Il reste une étape : envoyez cette déclaration à la boutique par l’un des moyens ci-dessous. Ce qui compte, c’est le moment de l’envoi.
withdrawal-keep-it = Conservez ce reçu : il montre ce que vous avez déclaré et quand.
withdrawal-send-now = L’envoyer maintenant

withdrawal-next-title = Ce qui se passe maintenant
withdrawal-next-refund = La boutique vous rembourse sous 14 jours, par votre moyen de paiement. Elle peut attendre le retour des biens, ou que vous montriez leur envoi.
withdrawal-next-goods = Si vous avez déjà les biens, renvoyez-les sous 14 jours.

## Ce qui est conservé sur l'appareil

withdrawal-kept-title = Vos rétractations sur cet appareil
withdrawal-show = Voir le reçu
withdrawal-state-waiting = Pas encore envoyée
withdrawal-state-received = Reçue par la boutique
withdrawal-state-by-hand = À envoyer par vous
withdrawal-new = Déclarer une autre rétractation
withdrawal-forget = M’oublier sur cet appareil
withdrawal-forget-question = Oublier une rétractation qui n’est pas envoyée ?
withdrawal-forget-consequence = La boutique ne l’a pas encore reçue. Oubliée ici, elle ne sera pas envoyée.
withdrawal-forget-confirm = Oui, l’oublier
withdrawal-forget-keep = La conserver
withdrawal-forgotten = Tout est oublié sur cet appareil.

withdrawal-strip-waiting = Votre rétractation ({ $contract }) est conservée sur cet appareil et sera envoyée dès que la boutique sera joignable.
withdrawal-strip-sent = La boutique a reçu votre rétractation ({ $contract }).
