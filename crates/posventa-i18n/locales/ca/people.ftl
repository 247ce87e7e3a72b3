### El que ve després d'una compra: persones, garanties, suggeriments i una pregunta.

people-hours = Quan hi som
people-days = De { $first } a { $last }
people-span = { $from } – { $to }
people-holidays = Tancat per festa: { $days }.
people-installation = Instal·lació
people-installation-words = Si prefereixes no fer-ho tu, enviem algú que ho fa cada dia.
people-installation-link = Demana la instal·lació
people-social = També aquí

guarantee-entry = Les meves garanties
guarantee-title = Les teves garanties
guarantee-back = Torna a la comanda
guarantee-lead = El que val avui per a cada producte. Si alguna cosa falla, digue’ns-ho: amb aquesta comanda n’hi ha prou, no cal cap altre comprovant de compra.
guarantee-legal = Per llei
guarantee-commercial = Nostra, a més de la llei
guarantee-legal-covers = Tot el que no estava bé quan et va arribar, encara que es noti més tard. Ho reparem o ho canviem sense cost per a tu; si cap de les dues coses no és possible, et tornem diners.
guarantee-until = Fins al dia { $day }
guarantee-open = Avui és vigent
guarantee-not-yet = Comença quan arribi el paquet
guarantee-closed = Es va acabar el dia { $day }
guarantee-used = Ja no te’n queda res
guarantee-counted = { $length } des del lliurament, el dia { $day }
guarantee-counted-assumed = { $length } des del lliurament, cap al dia { $day }
guarantee-from-delivery = { $length } des del lliurament
guarantee-years = { $years ->
        [one] Un any
       *[other] { $years } anys
    }
guarantee-months = { $months ->
        [one] Un mes
       *[other] { $months } mesos
    }
guarantee-days = { $days ->
        [one] Un dia
       *[other] { $days } dies
    }
guarantee-none = Això no té garantia.
guarantee-use = Fes servir la meva garantia
guarantee-ask = Pregunta’ns de totes maneres

aftercare-guides = Per al que acaba d’arribar

feedback-delivery = Què tal el lliurament?
feedback-return = Què tal ha anat la devolució?
feedback-case = Què tal ho hem fet?
feedback-score-1 = 1 · Malament
feedback-score = { $score }
feedback-score-of = { $score } de 5
feedback-score-5 = 5 · Molt bé
feedback-wrong = Alguna cosa no va bé
feedback-suggest = Tinc un suggeriment
feedback-thanks = Gràcies. La teva resposta ens ajuda, i ajuda qui vingui després de tu.

feedback-comment = Què hauríem de saber? (opcional)
feedback-marketing = Escriviu-me amb novetats i ofertes. No té res a veure amb la pregunta i ho puc deixar quan vulgui.
feedback-send = Envia
feedback-later = Ara no
feedback-coupon = Això és per a tu, com a agraïment:

coupons-title = Cupons d’aquesta comanda
coupons-none = Aquesta comanda no té cupons.
coupon-amount = { $amount } menys en la teva pròxima comanda
coupon-percent = { $percent } % menys en la teva pròxima comanda
coupon-other = Per a la teva pròxima comanda
coupon-minimum = A partir de { $amount }
coupon-until = Vàlid fins al dia { $day }
coupon-expired = Va ser vàlid fins al dia { $day }
coupon-used = Ja s’ha fet servir
coupon-copy = Copia { $code }
coupon-copied = El codi està copiat.

register-entry = Registra aquest producte
register-serial = Número de sèrie
register-serial-hint = És a sota del producte o a la caixa.
register-lot = Número de lot
register-missing = Cal un dels dos números.
register-send = Registra
register-done = El teu producte està registrat.
register-on = Registrat el dia { $day }
register-has-serial = Número de sèrie { $serial }
register-has-lot = Número de lot { $lot }
