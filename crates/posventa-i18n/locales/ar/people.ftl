### ما يأتي بعد الشراء: أشخاص وضمانات واقتراحات وسؤال واحد.

people-hours = أوقات وجودنا
people-days = من { $first } إلى { $last }
people-span = { $from } – { $to }
people-holidays = مغلق بسبب العطلة: { $days }.
people-installation = التركيب
people-installation-words = لمن يفضّل ألا يقوم بذلك بنفسه، نرسل من يقوم به كل يوم.
people-installation-link = طلب التركيب
people-social = نحن هنا أيضًا

guarantee-entry = ضماناتي
guarantee-title = ضماناتك
guarantee-back = العودة إلى الطلب
guarantee-lead = ما يسري اليوم لكل منتج. إذا كان هناك خلل فيُرجى إخبارنا: هذا الطلب يكفي إثباتًا للشراء.
guarantee-legal = بحكم القانون
guarantee-commercial = منّا، زيادةً على القانون
guarantee-legal-covers = كل ما لم يكن سليمًا عند وصوله إليك، وإن لم يظهر إلا لاحقًا. نصلحه أو نستبدله دون أي تكلفة عليك؛ وإذا تعذّر الأمران نردّ لك مبلغًا.
guarantee-until = حتى { $day }
guarantee-open = يسري اليوم
guarantee-not-yet = يبدأ عند وصول الطرد
guarantee-closed = انتهى يوم { $day }
guarantee-used = لم يبقَ لديك شيء من هذا
guarantee-counted = { $length } من التسليم يوم { $day }
guarantee-counted-assumed = { $length } من التسليم، حوالي { $day }
guarantee-from-delivery = { $length } من التسليم
guarantee-years = { $years ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }
guarantee-months = { $months ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }
guarantee-days = { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
guarantee-none = لا ضمان على هذا.
guarantee-use = استخدام ضماني
guarantee-ask = سؤالنا مع ذلك

aftercare-guides = لما وصل للتو

feedback-delivery = كيف كان التسليم؟
feedback-return = كيف كان الإرجاع؟
feedback-case = كيف كانت خدمتنا؟
feedback-score-1 = 1 · سيّئ
feedback-score = { $score }
feedback-score-of = { $score } من 5
feedback-score-5 = 5 · جيّد جدًا
feedback-wrong = هناك خلل ما
feedback-suggest = لديّ اقتراح
feedback-thanks = شكرًا لك. جوابك يفيدنا ويفيد من يأتي بعدك.

feedback-comment = ماذا ينبغي أن نعرف؟ (اختياري)
feedback-marketing = أرغب في رسائل عن الجديد والعروض. لا علاقة لذلك بالسؤال، ويمكنني إيقافها في أي وقت.
feedback-send = إرسال
feedback-later = ليس الآن
feedback-coupon = هذه لك، شكرًا منا:

coupons-title = قسائم هذا الطلب
coupons-none = لا قسيمة مع هذا الطلب.
coupon-amount = خصم { $amount } على طلبك القادم
coupon-percent = خصم { "\u2066" }{ $percent }%{ "\u2069" } على طلبك القادم
coupon-other = لطلبك القادم
coupon-minimum = ابتداءً من { $amount }
coupon-until = صالحة حتى { $day }
coupon-expired = كانت صالحة حتى { $day }
coupon-used = مستخدمة من قبل
coupon-copy = نسخ { $code }
coupon-copied = نُسخ الرمز.

register-entry = تسجيل هذا المنتج
register-serial = الرقم التسلسلي
register-serial-hint = تحت المنتج أو على علبته.
register-lot = رقم التشغيلة
register-missing = يلزم أحد الرقمين.
register-send = تسجيل
register-done = سُجّل منتجك.
register-on = سُجّل يوم { $day }
register-has-serial = الرقم التسلسلي { $serial }
register-has-lot = رقم التشغيلة { $lot }
