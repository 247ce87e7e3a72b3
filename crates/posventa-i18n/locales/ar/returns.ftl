### الإرجاع: خطوات الإرجاع والاستبدال، وصفحة كل إرجاع.

## في صفحة الطلب

return-entry = إرجاع أو استبدال
return-list-title = مرتجعاتك

## إطار الخطوات

return-title = إرجاع أو استبدال
return-step = الخطوة { $step } من { $of }
return-back = رجوع
return-to-order = إلى الطلب
return-continue = متابعة
return-send = إرسال طلب الإرجاع
return-send-again = إرسال مرة أخرى
return-sending = جارٍ الإرسال…
return-discard = تجاهل المدخلات ومحوها من هذا الجهاز
return-not-kept = لا يحفظ هذا المتصفح شيئًا، لذا يُرجى إتمام الخطوات دفعة واحدة.
return-missing = { $count ->
        [zero] لا شيء ناقص.
        [one] هناك معلومة ناقصة. وهي معلّمة أعلاه.
        [two] هناك معلومتان ناقصتان. وهما معلّمتان أعلاه.
        [few] هناك { $count } معلومات ناقصة. وهي معلّمة أعلاه.
        [many] هناك { $count } معلومة ناقصة. وهي معلّمة أعلاه.
       *[other] هناك { $count } معلومة ناقصة. وهي معلّمة أعلاه.
    }

## الشاشة الأولى: ما يعود

return-lines-title = ما المنتجات المراد إرجاعها؟
return-lines-legend = منتجات هذا الطلب
return-lines-missing = يُرجى اختيار منتج واحد على الأقل.
return-quantity = عدد القطع من: { $title }
return-quantity-of = { $count } من { $of }

## ما تقوله الشروط عن كل منتج

return-open-until = { $right ->
        [withdrawal] يمكنك العدول عن العقد حتى { $day }
        [legal-guarantee] إذا كان فيه خلل: الضمان القانوني حتى { $day }
        [commercial-guarantee] إذا كان فيه خلل: الضمان التجاري حتى { $day }
       *[returns] يمكن إرجاعه حتى { $day }
    }
return-open = { $right ->
        [withdrawal] يمكنك العدول عن العقد
        [legal-guarantee] يشمله الضمان القانوني
        [commercial-guarantee] يشمله الضمان التجاري
       *[returns] يمكن إرجاعه
    }
return-closed = { $right ->
        [withdrawal] العدول عن العقد غير ممكن
        [legal-guarantee] لم يعد الضمان القانوني يشمله
        [commercial-guarantee] لم يعد الضمان التجاري يشمله
       *[returns] لا يمكن إرجاعه
    }
return-counted = { $start ->
        [delivery] التسليم: { $on }، والمدة: { $period }، وآخر يوم: { $ends }.
        [last-delivery] تسليم كل شيء: { $on }، والمدة: { $period }، وآخر يوم: { $ends }.
        [shipment] الإرسال: { $on }، والمدة: { $period }، وآخر يوم: { $ends }.
       *[purchase] الشراء: { $on }، والمدة: { $period }، وآخر يوم: { $ends }.
    }
return-extended = { $why ->
        [working-day] ليس ذلك يوم عمل، لذا تمتد المدة حتى { $last }.
        [season] للمشتريات في تلك الفترة تمتد المدة حتى { $last }.
        [exception] لهذا الطلب تمتد المدة حتى { $last } كما اتفقنا.
       *[grace] ما زلنا نقبله حتى { $last }.
    }
return-period-days = { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
return-period-months = { $months ->
        [12] سنة واحدة
        [24] سنتان
        [36] ثلاث سنوات
        [60] خمس سنوات
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }
return-before-delivery = لم يصل بعد. المدة المتاحة لك من يوم وصوله: { $period }.
return-unknown-start = المدة المتاحة لك من يوم وصوله: { $period }، ولا نعرف ذلك اليوم. يُرجى سؤالنا.
return-exempt = { $why ->
        [service-performed] أُنجزت الخدمة بالكامل.
        [custom-made] صُنع خصيصًا لك، لذا لا ينصّ القانون على العدول عنه.
        [perishable] يفسد بسرعة، لذا لا ينصّ القانون على العدول عنه.
        [sealed-hygiene] لأسباب تتعلق بالنظافة لا يمكن إرجاعه بعد فضّ ختمه.
        [mixed] لم يعد يمكن فصله عن أشياء أخرى.
        [sealed-recording] التسجيل أو البرنامج لا يمكن إرجاعه بعد فضّ ختمه.
        [press] لا عدول عن الصحف والمجلات.
       *[digital-begun] بدأ التنزيل بموافقتك.
    }
return-not-offered = لا يقبل المتجر إرجاع هذا.
return-nothing-left = سبق أن طُلب إرجاع كل القطع.
return-cancelled-line = أُلغي هذا المنتج.
return-customer-pays = تكلفة الإرجاع عليك.
return-shop-pays = الإرجاع مجاني.
return-next-wait = يمكنك طلب ذلك حالما يصل.
return-next-withdraw = يمكنك العدول عن العقد بدلًا من ذلك
return-next-claim = إذا كان فيه خلل فما زال بإمكانك المطالبة بذلك: يُرجى اختيار السبب في الخطوة التالية.
return-next-ask = طلب استثناء منّا

## الشاشة الثانية: لماذا، وما البديل

return-reasons-title = لماذا يعود، وما البديل المفضّل لديك؟
return-reason = ما السبب؟
return-reason-missing = يُرجى اختيار سبب.
return-sub-reason = ما هو تحديدًا؟
return-sub-reason-missing = يُرجى اختيار الأنسب.
return-comment = يُرجى وصف الخلل
return-comment-missing = جملة عن الخلل تساعدنا على اتخاذ القرار فورًا.
return-photos = صورة للخلل
return-photos-hint = عدد الصور { $most } على الأكثر، وحجم كل منها { $megabytes } ميغابايت على الأكثر. تُصغَّر على جهازك ويُزال منها مكان التقاطها.
return-photo-missing = يُرجى إضافة صورة لنتخذ القرار دون أسئلة أخرى.
return-photo-wait = لحظة من فضلك: ما زالت صورة في الطريق.
return-photo-preparing = جارٍ تصغيرها…
return-photo-sending = في الطريق إلينا…
return-photo-stored = وصلت
return-photo-not-a-picture = هذا الملف ليس صورة يمكن لهذا المتصفح فتحها. يُرجى اختيار ملف JPEG أو PNG.
return-photo-too-large = حجم هذه الصورة أكبر من { $megabytes } ميغابايت.
return-photo-not-sent = لم تصل إلينا.
return-photo-remove = إزالة { $name }
return-photo-alt = صورتك { $name }
return-photos-count = { $count ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $count } صور
        [many] { $count } صورة
       *[other] { $count } صورة
    }
return-resolution-legend = ما المفضّل لديك؟
return-resolution-missing = يُرجى اختيار المفضّل لديك.
return-resolution = { $what ->
        [refund] استرداد المبلغ
        [store-credit] رصيد في المتجر
        [exchange] استبدال بنسخة أخرى
        [replacement] المنتج نفسه مرة أخرى
        [repair] إصلاح
        [keep] الاحتفاظ به واسترداد المبلغ
       *[price-reduction] الاحتفاظ به بسعر أقل
    }
return-resolution-hint = { $what ->
        [refund] بطريقة الدفع نفسها.
        [store-credit] للشراء من متجرنا.
        [exchange] مقاس آخر أو لون آخر.
        [replacement] قطعة جديدة، مجانًا.
        [repair] نصلحه مجانًا.
        [keep] لا حاجة إلى إرسال شيء.
       *[price-reduction] نردّ جزءًا من السعر، ولا يُرسَل شيء.
    }
return-reduction-hint = نردّ { "\u2066" }{ $percent }%{ "\u2069" } من السعر على الأقل، ولا يُرسَل شيء.
return-keep-hint = يمكنك الاحتفاظ بما لديك.
return-variant = ما النسخة المفضّلة لديك؟
return-variant-missing = يُرجى اختيار نسخة متوفرة.
return-variants-none = لا يمكن اختيار نسخة أخرى هنا في الوقت الحالي. يُرجى اختيار شيء آخر أعلاه أو سؤالنا.
return-variant-there = متوفر
return-variant-last = { $pieces ->
        [zero] لم يبقَ شيء
        [one] آخر قطعة
        [two] بقيت قطعتان فقط
        [few] بقيت { $pieces } فقط
        [many] بقيت { $pieces } فقط
       *[other] بقيت { $pieces } فقط
    }
return-variant-too-few = { $pieces ->
        [zero] لم تبقَ أي قطعة
        [one] بقيت قطعة واحدة فقط
        [two] بقيت قطعتان فقط
        [few] بقيت { $pieces } قطع فقط
        [many] بقيت { $pieces } قطعة فقط
       *[other] بقيت { $pieces } قطعة فقط
    }
return-variant-gone = نفد
return-variant-dearer = أغلى بمقدار { $amount }
return-variant-cheaper = أرخص بمقدار { $amount }

## الشاشة الثالثة: كيف يعود

return-method-title = كيف يعود؟
return-method-legend = طريقة الإرجاع
return-method-missing = يُرجى اختيار طريقة الإرجاع.
return-method-kind = { $kind ->
        [prepaid-label] ملصق للطباعة
        [qr-code] رمز QR دون طباعة
        [drop-off] تسليمه في نقطة
        [pick-up] نستلمه من عندك
       *[own-label] مع شركة شحن من اختيارك
    }
return-method-free = مجانًا
return-method-cost = التكلفة { $amount }

## الشاشة الرابعة: كل شيء مرة أخرى

return-summary-title = هل كل شيء صحيح؟
return-summary-what = ماذا
return-units-of = { $units } × { $title }
return-summary-why = لماذا
return-summary-instead = ما يصلك
return-summary-how = طريقة الإرجاع
return-summary-nothing-back = لا حاجة إلى إرجاع شيء.
return-change = تغيير
return-express = لا حاجة إلى إرجاع شيء: يمكنك الاحتفاظ به.
return-sum-title = ما يُردّ إليك
return-sum-owed-title = التكلفة
return-sum-items = المنتجات
return-sum-discounts = خصم على الطلب
return-sum-tax = الضريبة
return-sum-delivery = التوصيل
return-sum-fees = رسوم الإرجاع
return-sum-method = الشحن عند الإرجاع
return-sum-total = المجموع
return-sum-how = { $days ->
        [zero] بطريقة الدفع نفسها، في اليوم نفسه.
        [one] بطريقة الدفع نفسها، خلال يوم واحد.
        [two] بطريقة الدفع نفسها، خلال يومين.
        [few] بطريقة الدفع نفسها، خلال { $days } أيام.
        [many] بطريقة الدفع نفسها، خلال { $days } يومًا.
       *[other] بطريقة الدفع نفسها، خلال { $days } يوم.
    }
return-sum-credit = رصيدًا في متجرنا.
return-exchange-dearer = يزيد عمّا دفعته بمقدار { $amount }. نخبرك بطريقة الدفع قبل الإرسال.
return-exchange-cheaper = يقلّ عمّا دفعته بمقدار { $amount }. نردّ إليك الفرق.

## لماذا تظهر شاشة مرة أخرى

return-news-too-many = ما يمكن إرجاعه أقل مما اخترت
return-news-too-many-next = طُلب إرجاع جزء منه في هذه الأثناء. هذه هي الأعداد الآن؛ وكل ما عدا ذلك مما أدخلته محفوظ.
return-news-refused = لا يمكن للمتجر قبول هذا الإرجاع
return-news-refused-next = تغيّرت الشروط في هذه الأثناء. هذا هو الممكن الآن.
return-news-out-of-stock = نفدت للتو النسخة التي اخترتها
return-news-kept = يُرجى اختيار نسخة أخرى أو بديل آخر. كل ما عدا ذلك مما أدخلته محفوظ.
return-news-policy = تغيّرت الشروط في هذه الأثناء
return-news-policy-next = يُرجى إلقاء نظرة أخرى قبل الإرسال. كل ما أدخلته محفوظ.
return-news-sum = تغيّر المبلغ
return-news-sum-next = كان { $before } وهو الآن { $now }. يُرجى إلقاء نظرة أخرى قبل الإرسال.
return-news-unsure = لا نعرف هل وصل طلب الإرجاع
return-news-unsure-next = يُرجى إرساله مرة أخرى: يُحتسب مرة واحدة، حتى إن كان قد وصل.
return-ask-person = أو التواصل معنا
return-news-resumed = حفظنا ما أدخلته
return-news-resumed-next = على هذا الجهاز فقط، لمدة أربعة عشر يومًا.

## الشاشة الأخيرة: الإيصال

return-receipt-title = وصل طلب الإرجاع
return-number = الرقم
return-to-page = متابعة هذا الإرجاع
return-document = { $what ->
        [label] ملصق الإرجاع
        [packing-slip] ورقة الطرد
       *[receipt] إيصال
    }

## حال الإرجاع

return-state = { $state ->
        [unconfirmed] في انتظار تأكيدك
        [requested] ننظر فيه
        [approved] تمّت الموافقة
        [in-transit] في الطريق إلينا
        [received] وصل إلينا
        [inspected] تمّ الفحص
        [refunded] رُدّ المبلغ
        [exchanged] تمّ الاستبدال
        [refused] مرفوض
        [cancelled] ملغى
       *[closed] منتهٍ
    }
return-next-unconfirmed = أرسلنا إليك رسالة بالبريد الإلكتروني. بعد فتح الرابط فيها ننظر في طلبك.
return-next-requested = ينظر شخص منا في طلبك ويجيبك هنا وبالبريد الإلكتروني.
return-next-send-by = { $method ->
        [prepaid-label] يُرجى طباعة الملصق ولصقه على الطرد وتسليمه في موعد أقصاه { $day }.
        [qr-code] يُرجى إظهار الرمز لدى شركة الشحن في موعد أقصاه { $day }؛ ويُطبع الملصق هناك.
        [drop-off] يُرجى إحضاره في موعد أقصاه { $day }.
        [pick-up] نستلمه من عندك في موعد أقصاه { $day }؛ يُرجى تجهيزه مغلّفًا.
       *[own-label] يُرجى إرساله في موعد أقصاه { $day } وإخبارنا هنا برقم التتبّع.
    }
return-next-send = { $method ->
        [prepaid-label] يُرجى طباعة الملصق ولصقه على الطرد وتسليمه.
        [qr-code] يُرجى إظهار الرمز لدى شركة الشحن؛ ويُطبع الملصق هناك.
        [drop-off] يُرجى إحضاره إلينا.
        [pick-up] نستلمه من عندك؛ يُرجى تجهيزه مغلّفًا.
       *[own-label] يُرجى إرساله وإخبارنا هنا برقم التتبّع.
    }
return-next-nothing-to-send = لا حاجة إلى إرسال شيء.
return-next-in-transit = نفحصه حالما يصل.
return-next-received = بعد ذلك نفحصه.
return-next-inspected = فحصناه. سيصلك ما اتفقنا عليه.
return-next-refunded = المبلغ في الطريق إليك.
return-next-exchanged = ما طلبته في الطريق إليك.
return-next-refused = يُرجى قراءة ما كتبناه أدناه. يمكنك الرد هناك.
return-next-cancelled = لا حاجة إلى إرسال شيء. يمكنك طلب الإرجاع من جديد ما دامت الشروط تسمح بذلك.
return-next-closed = لم يبقَ شيء للقيام به.
return-next-money-by = يصلك المبلغ في موعد أقصاه { $day }.
return-next-goods = بعد ذلك نرسل إليك ما طلبته.

## صفحة الإرجاع

return-page-title = إرجاع
return-page-number = الإرجاع { $number }
return-requested-on = طُلب يوم { $day }
return-page-lines = ما يعود
return-page-events = ما حدث حتى الآن
return-shipment-title = الطرد
return-event = { $what ->
        [requested] طُلب الإرجاع
        [approved] تمّت الموافقة
        [label-ready] الملصق جاهز
        [tracking-added] أُضيف رقم التتبّع
        [in-transit] سُلّم إلى شركة الشحن
        [received] وصل إلينا
        [inspected] تمّ الفحص
        [refunded] رُدّ المبلغ
        [exchange-shipped] أُرسلت إليك القطعة البديلة
        [refused] رُفض
        [cancelled] أُلغي
       *[message] رسالة
    }
return-messages-title = الرسائل
return-message-from-shop = المتجر
return-message-from-you = أنت
return-message-label = مراسلتنا بشأن هذا الإرجاع
return-message-empty = يُرجى كتابة رسالة أولًا.
return-message-send = إرسال الرسالة
return-message-sent = وصلت رسالتك.
return-tracking-add = إضافة رقم تتبّع
return-tracking-carrier = شركة الشحن
return-tracking-number = رقم التتبّع
return-tracking-empty = يُرجى إدخال الرقم.
return-tracking-send = حفظ الرقم
return-tracking-added = سجّلنا رقم التتبّع.
return-cancel = إلغاء هذا الإرجاع
return-cancel-question = إلغاء هذا الإرجاع؟
return-cancel-consequence = تبقى المنتجات لديك. وإذا كان لديك ملصق فلن يعود صالحًا.
return-cancel-confirm = نعم، إلغاء
return-cancel-keep = لا، الإبقاء عليه
return-cancelled = أُلغي الإرجاع.
