### Che cosa viene dopo un acquisto: persone, garanzie, suggerimenti, una domanda.

people-hours = Quando ci siamo
people-days = Da { $first } a { $last }
people-span = { $from } – { $to }
people-holidays = Chiuso per festa: { $days }.
people-installation = Installazione
people-installation-words = Se si preferisce non farlo da sé, mandiamo chi lo fa ogni giorno.
people-installation-link = Chiedi l’installazione
people-social = Anche qui

guarantee-entry = Le mie garanzie
guarantee-title = Le sue garanzie
guarantee-back = Torna all’ordine
guarantee-lead = Che cosa vale oggi per ogni prodotto. Se qualcosa non va, basta dircelo: questo ordine è la prova d’acquisto, non ne servono altre.
guarantee-legal = Per legge
guarantee-commercial = Da noi, oltre alla legge
guarantee-legal-covers = Tutto ciò che non andava già all’arrivo, anche se si nota più tardi. Ripariamo o sostituiamo senza costi; se nessuna delle due cose è possibile, restituiamo del denaro.
guarantee-until = Ultimo giorno: { $day }
guarantee-open = Oggi vale
guarantee-not-yet = Comincia quando arriva il pacco
guarantee-closed = Terminata in data { $day }
guarantee-used = Non ne resta niente
guarantee-counted = { $length } dalla consegna, in data { $day }
guarantee-counted-assumed = { $length } dalla consegna, all’incirca in data { $day }
guarantee-from-delivery = { $length } dalla consegna
guarantee-years = { $years ->
        [one] Un anno
       *[other] { $years } anni
    }
guarantee-months = { $months ->
        [one] Un mese
       *[other] { $months } mesi
    }
guarantee-days = { $days ->
        [one] Un giorno
       *[other] { $days } giorni
    }
guarantee-none = Su questo non c’è garanzia.
guarantee-use = Usa la mia garanzia
guarantee-ask = Chiedi comunque a noi

aftercare-guides = Per ciò che è appena arrivato

feedback-delivery = Com’è andata la consegna?
feedback-return = Com’è andato il reso?
feedback-case = Come siamo andati?
feedback-score-1 = 1 · Male
feedback-score = { $score }
feedback-score-of = { $score } su 5
feedback-score-5 = 5 · Molto bene
feedback-wrong = Qualcosa non va
feedback-suggest = Ho un suggerimento
feedback-thanks = Grazie. La risposta aiuta noi e chi viene dopo.

feedback-comment = Che cosa dovremmo sapere? (facoltativo)
feedback-marketing = Scrivetemi per novità e offerte. Non ha niente a che fare con la domanda, e posso smettere in qualsiasi momento.
feedback-send = Invia
feedback-later = Non ora
feedback-coupon = Questo è per lei, come ringraziamento:

coupons-title = Buoni di questo ordine
coupons-none = Con questo ordine non c’è un buono.
coupon-amount = { $amount } in meno sul prossimo ordine
coupon-percent = { $percent } % in meno sul prossimo ordine
coupon-other = Per il prossimo ordine
coupon-minimum = A partire da { $amount }
coupon-until = Ultimo giorno: { $day }
coupon-expired = Scaduto in data { $day }
coupon-used = Già usato
coupon-copy = Copia { $code }
coupon-copied = Il codice è copiato.

register-entry = Registra questo prodotto
register-serial = Numero di serie
register-serial-hint = Si trova sotto il prodotto o sulla scatola.
register-lot = Numero di lotto
register-missing = Serve uno dei due numeri.
register-send = Registra
register-done = Il prodotto è registrato.
register-on = Registrato in data { $day }
register-has-serial = Numero di serie { $serial }
register-has-lot = Numero di lotto { $lot }
