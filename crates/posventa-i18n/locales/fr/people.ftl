### Après l'achat : personnes, garanties, suggestions, une question.

people-hours = Quand nous sommes là
people-days = De { $first } à { $last }
people-span = { $from } – { $to }
people-holidays = Fermé pour jour férié : { $days }.
people-installation = Installation
people-installation-words = Si vous préférez ne pas le faire vous-même, nous envoyons quelqu’un qui le fait tous les jours.
people-installation-link = Demander l’installation
people-social = Ici aussi

guarantee-entry = Mes garanties
guarantee-title = Vos garanties
guarantee-back = Retour à la commande
guarantee-lead = Ce qui vaut aujourd’hui pour chaque produit. Si quelque chose ne va pas, dites-le-nous : cette commande suffit comme preuve d’achat.
guarantee-legal = Garantie légale
guarantee-commercial = De notre part, en plus de la loi
guarantee-legal-covers = Tout ce qui n’était pas conforme à l’arrivée, même si cela se voit plus tard. Nous réparons ou remplaçons sans frais pour vous ; si ni l’un ni l’autre n’est possible, de l’argent vous est rendu.
guarantee-until = Jusqu’au { $day }
guarantee-open = Elle vaut aujourd’hui
guarantee-not-yet = Elle commence à l’arrivée du colis
guarantee-closed = Elle a pris fin le { $day }
guarantee-used = Il ne vous en reste rien
guarantee-counted = { $length } à compter de la livraison, le { $day }
guarantee-counted-assumed = { $length } à compter de la livraison, vers le { $day }
guarantee-from-delivery = { $length } à compter de la livraison
guarantee-years = { $years ->
        [one] Un an
       *[other] { $years } ans
    }
guarantee-months = { $months ->
        [one] Un mois
       *[other] { $months } mois
    }
guarantee-days = { $days ->
        [one] Un jour
       *[other] { $days } jours
    }
guarantee-none = Il n’y a pas de garantie sur ceci.
guarantee-use = Utiliser ma garantie
guarantee-ask = Nous demander quand même

aftercare-guides = Pour ce qui vient d’arriver

feedback-delivery = Comment s’est passée la livraison ?
feedback-return = Comment s’est passé le retour ?
feedback-case = Comment avons-nous fait ?
feedback-score-1 = 1 · Mal
feedback-score = { $score }
feedback-score-of = { $score } sur 5
feedback-score-5 = 5 · Très bien
feedback-wrong = Quelque chose ne va pas
feedback-suggest = J’ai une suggestion
feedback-thanks = Merci. Votre réponse nous aide, et aide ceux qui viendront après vous.

feedback-comment = Que devrions-nous savoir ? (facultatif)
feedback-marketing = Écrivez-moi pour les nouveautés et les offres. Cela n’a rien à voir avec la question, et je peux arrêter à tout moment.
feedback-send = Envoyer
feedback-later = Pas maintenant
feedback-coupon = Ceci est pour vous, en remerciement :

coupons-title = Bons de cette commande
coupons-none = Il n’y a pas de bon avec cette commande.
coupon-amount = { $amount } de moins sur votre prochaine commande
coupon-percent = { $percent } % de moins sur votre prochaine commande
coupon-other = Pour votre prochaine commande
coupon-minimum = À partir de { $amount }
coupon-until = Valable jusqu’au { $day }
coupon-expired = Était valable jusqu’au { $day }
coupon-used = Déjà utilisé
coupon-copy = Copier { $code }
coupon-copied = Le code est copié.

register-entry = Enregistrer ce produit
register-serial = Numéro de série
register-serial-hint = Il est sous le produit ou sur sa boîte.
register-lot = Numéro de lot
register-missing = Il faut l’un des deux numéros.
register-send = Enregistrer
register-done = Votre produit est enregistré.
register-on = Enregistré le { $day }
register-has-serial = Numéro de série { $serial }
register-has-lot = Numéro de lot { $lot }
