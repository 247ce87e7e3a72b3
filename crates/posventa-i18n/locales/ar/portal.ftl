### كل ما يقرؤه العملاء. معنى كل متغيّر مذكور في الملف الإنجليزي.
###
### الأسلوب: ودود وواضح وموجز، بالعربية الفصحى. نقول ما حدث وما الخطوة التالية، ولا نلوم أحدًا.
### الخطاب صالح للمذكّر والمؤنّث: «يُرجى إدخال» و«يمكنك» والمصدر في الأزرار، لا فعل الأمر ولا «تريد».
### المدد تأتي مرفوعة («يومان») فتوضع بعد نقطتين أو في موضع رفع.
###
### المصطلحات: order = طلب · shipment, parcel = طرد · carrier = شركة الشحن · return = إرجاع ·
### exchange = استبدال · withdrawal = العدول عن العقد (لا الإرجاع) · legal guarantee = الضمان القانوني ·
### commercial guarantee = الضمان التجاري · case = مراسلة · refund = ردّ المبلغ، استرداد · store
### credit = رصيد في المتجر · coupon = قسيمة · terms, policies = الشروط · guide = دليل · piece = قطعة.

## البوابة

portal-label = الطلبات والمساعدة
portal-loading = لحظة من فضلك…
portal-failed = تعذّر تشغيل هذا الجزء من الصفحة. يمكنك التواصل معنا مباشرةً:
portal-retry = إعادة المحاولة
portal-close = إغلاق
portal-guides = أدلة وإجابات
portal-policies = الشروط
portal-policy-says = ما تقوله شروطنا في ذلك
portal-print = طباعة
portal-about = { $words }: { $what }
portal-back-to-orders = كل الطلبات
portal-languages = اللغات
portal-withdraw = العدول عن العقد هنا

## العثور على طلب

look-up-title = أين طلبي؟
look-up-intro = معلومتان من رسالة تأكيد الطلب تكفيان لمعرفة حالته.
look-up-intro-and-email = ثلاث معلومات من رسالة تأكيد الطلب تكفي لمعرفة حالته.
look-up-number = رقم الطلب
look-up-number-hint = في رسالة التأكيد، في العنوان أو في أعلاها. مثال: 1042.
look-up-factor-email = البريد الإلكتروني
look-up-factor-email-hint = العنوان المستخدم عند الشراء.
look-up-factor-postcode = الرمز البريدي
look-up-factor-postcode-hint = من عنوان التسليم أو عنوان الفاتورة.
look-up-factor-last-name = اسم العائلة
look-up-factor-last-name-hint = كما هو في الطلب.
look-up-instead = { $factor ->
        [email] استخدام البريد الإلكتروني بدلًا من ذلك
        [postcode] استخدام الرمز البريدي بدلًا من ذلك
       *[last-name] استخدام اسم العائلة بدلًا من ذلك
    }
look-up-submit = عرض طلبي
look-up-searching = جارٍ البحث عن طلبك…
look-up-link = الرابط من رسالتك
look-up-link-hint = يفتح هذا المتجر الطلبات بالرابط الموجود في رسالة التأكيد. يُرجى فتحه أو لصقه هنا.
look-up-link-and-email = يفتح هذا المتجر الطلبات بالرابط الموجود في رسالة التأكيد وبالبريد الإلكتروني المستخدم عند الشراء. يُرجى لصق الرابط هنا.
look-up-number-alone = يمكن فتح الطلب برقمه لمدة بعد الشراء. وبعد ذلك يظهر عند تسجيل الدخول.
look-up-number-empty = يُرجى إدخال رقم الطلب.
look-up-email-empty = يُرجى إدخال البريد الإلكتروني.
look-up-email-invalid = لا يبدو هذا عنوان بريد إلكتروني. يلزم الرمز @ ونهاية مثل { "\u2066" }.com{ "\u2069" }.
look-up-postcode-empty = يُرجى إدخال الرمز البريدي.
look-up-last-name-empty = يُرجى إدخال اسم العائلة.
look-up-link-invalid = لم نعثر على طلب في هذا النص. يُرجى لصق الرابط كاملًا من الرسالة.
look-up-not-found-title = لم نعثر على طلب يجمع هذه المعلومات
look-up-not-found-number = الرقم موجود في عنوان رسالة تأكيد الطلب؛ ربما سقط منه رقم.
look-up-not-found-email = ربما كان الشراء ببريد إلكتروني آخر.
look-up-not-found-factor = يمكن تجربة معلومة أخرى، مثل الرمز البريدي أو اسم العائلة.
look-up-not-found-exact = تُكتب كل معلومة كما هي في رسالة التأكيد تمامًا، بحروفها وعلاماتها ومسافاتها.
look-up-not-found-person = أو يمكنك سؤالنا: سنجده لك.

## تسجيل الدخول

sign-in-title = تسجيل الدخول
sign-in-intro = كل طلباتك في مكان واحد.

## طلب واحد: ما يحدث الآن

order-title = الطلب { $number }
order-title-greeting = { $name }، طلبك { $number }
order-loading = جارٍ إحضار طلبك…
order-placed = تاريخ الطلب: { $date }

now-cancelled = ملغى
now-cancelled-next = أُلغي هذا الطلب. لن يُرسَل شيء.
now-awaiting-payment = في انتظار دفعتك
now-awaiting-payment-next = نجهّز طلبك فور وصولها.
now-preparing = نجهّز طلبك
now-preparing-next = بعد ذلك نغلّفه ونسلّمه إلى شركة الشحن.
now-packed = تمّ التغليف
now-packed-next = بعد ذلك تستلمه شركة الشحن.
now-partly-shipped = جزء منه في الطريق
now-partly-shipped-next = خرج { $shipped } من أصل { $of } من القطع؛ والبقية تتبعها.
now-on-its-way = في الطريق إليك
now-on-its-way-next = { $parcels ->
        [zero] لا طرود لدى شركة الشحن الآن.
        [one] طردك لدى شركة الشحن.
        [two] طرداك لدى شركة الشحن.
        [few] لدى شركة الشحن { $parcels } طرود لك.
        [many] لدى شركة الشحن { $parcels } طردًا لك.
       *[other] لدى شركة الشحن { $parcels } طرد لك.
    }
now-out-for-delivery = يصل اليوم
now-out-for-delivery-next = الطرد مع مندوب التوصيل.
now-attempt-failed = لم يتمكّن المندوب من التسليم
now-attempt-failed-next = لم يكن أحد في المكان أو تعذّر العثور على الباب. الخطوة التالية مبيّنة أدناه.
now-ready-for-pick-up = جاهز للاستلام
now-ready-for-pick-up-next = طردك في انتظارك في نقطة الاستلام.
now-ready-for-pick-up-until = طردك في انتظارك في نقطة الاستلام حتى يوم { $date }.
now-partly-delivered = وصل جزء منه
now-partly-delivered-next = وصلك { $delivered } من أصل { $of } من القطع؛ والبقية في الطريق.
now-delivered = تمّ التسليم
now-delivered-next = وصل كل شيء. نتمنى أن ينال رضاك.
now-delivered-on = وصل كل شيء يوم { $date }. نتمنى أن ينال رضاك.
now-returned-to-sender = في طريق العودة إلينا
now-returned-to-sender-next = لم تتمكّن شركة الشحن من تسليمه. يُرجى إخبارنا كيف نوصله إليك.
now-lost = أضاعت شركة الشحن طردك
now-lost-next = نعتذر عن ذلك. يُرجى إخبارنا هل نرسله من جديد أم نردّ لك المبلغ.
now-downloads-ready = جاهز للتنزيل
now-downloads-ready-next = ملفات التنزيل موجودة أدناه.
now-downloads-preparing = نجهّز ملفات التنزيل
now-downloads-preparing-next = ستظهر هنا بعد لحظات.

arrival-by = { $days ->
        [zero] يُتوقّع وصوله في موعد أقصاه { $date }.
        [one] يُتوقّع وصوله في موعد أقصاه { $date }، خلال يوم عمل واحد.
        [two] يُتوقّع وصوله في موعد أقصاه { $date }، خلال يومي عمل.
        [few] يُتوقّع وصوله في موعد أقصاه { $date }، خلال { $days } أيام عمل.
        [many] يُتوقّع وصوله في موعد أقصاه { $date }، خلال { $days } يوم عمل.
       *[other] يُتوقّع وصوله في موعد أقصاه { $date }، خلال { $days } يوم عمل.
    }
arrival-between = { $days ->
        [zero] يُتوقّع وصوله بين { $first } و{ $last }.
        [one] يُتوقّع وصوله بين { $first } و{ $last }، خلال يوم عمل واحد على الأكثر.
        [two] يُتوقّع وصوله بين { $first } و{ $last }، خلال يومي عمل على الأكثر.
        [few] يُتوقّع وصوله بين { $first } و{ $last }، خلال { $days } أيام عمل على الأكثر.
        [many] يُتوقّع وصوله بين { $first } و{ $last }، خلال { $days } يوم عمل على الأكثر.
       *[other] يُتوقّع وصوله بين { $first } و{ $last }، خلال { $days } يوم عمل على الأكثر.
    }

delay-title = متأخر عمّا وعدنا به
delay-expected = { $days ->
        [zero] وعدنا بيوم { $promised }، ونتوقّعه الآن يوم { $expected }. نعتذر عن ذلك.
        [one] وعدنا بيوم { $promised }، ونتوقّعه الآن يوم { $expected }، أي بعده بيوم عمل واحد. نعتذر عن ذلك.
        [two] وعدنا بيوم { $promised }، ونتوقّعه الآن يوم { $expected }، أي بعده بيومي عمل. نعتذر عن ذلك.
        [few] وعدنا بيوم { $promised }، ونتوقّعه الآن يوم { $expected }، أي بعده بمدة { $days } أيام عمل. نعتذر عن ذلك.
        [many] وعدنا بيوم { $promised }، ونتوقّعه الآن يوم { $expected }، أي بعده بمدة { $days } يوم عمل. نعتذر عن ذلك.
       *[other] وعدنا بيوم { $promised }، ونتوقّعه الآن يوم { $expected }، أي بعده بمدة { $days } يوم عمل. نعتذر عن ذلك.
    }
delay-unknown = { $days ->
        [zero] وعدنا بيوم { $promised }، ولم يصل بعد. نعتذر عن ذلك.
        [one] وعدنا بيوم { $promised }، أي قبل يوم عمل واحد. نعتذر عن ذلك.
        [two] وعدنا بيوم { $promised }، أي قبل يومي عمل. نعتذر عن ذلك.
        [few] وعدنا بيوم { $promised }، أي قبل { $days } أيام عمل. نعتذر عن ذلك.
        [many] وعدنا بيوم { $promised }، أي قبل { $days } يوم عمل. نعتذر عن ذلك.
       *[other] وعدنا بيوم { $promised }، أي قبل { $days } يوم عمل. نعتذر عن ذلك.
    }

stage-label = إلى أين وصل
stage-placed = تمّ الطلب
stage-preparing = تمّ التجهيز
stage-on-its-way = في الطريق
stage-delivered = تمّ التسليم
stage-done = تمّ
stage-current = الآن
stage-to-come = لاحقًا

refresh-updated = آخر تحديث: { $time }
refresh-now = تحديث
refresh-failed = تعذّر تحديث هذه الصفحة. المعروض هنا من الساعة { $time }.
refresh-news = جديد في طلبك: { $event }

## الطرود

shipments-title = الطرود
shipment-title-of = الطرد { $index } من { $count }
shipment-title = طردك
shipment-carrier = مع { $carrier }
shipment-number = رقم التتبّع
shipment-follow = تتبّع { $number } لدى شركة الشحن
shipment-no-number = لا يذكر المتجر رقم تتبّع لهذا الطرد.
shipment-contents = في هذا الطرد
shipment-contents-unknown = لا يذكر المتجر أي المنتجات في أي طرد.
shipment-expected = متوقّع يوم { $date }
shipment-timeline = ما حدث حتى الآن
shipment-earlier = { $count ->
        [zero] لا خطوات سابقة
        [one] خطوة سابقة واحدة
        [two] خطوتان سابقتان
        [few] { $count } خطوات سابقة
        [many] { $count } خطوة سابقة
       *[other] { $count } خطوة سابقة
    }
pick-up-title = نقطة الاستلام
pick-up-hours = ساعات العمل: { $hours }
pick-up-until = في انتظارك هناك حتى يوم { $date }
to-ship-title = لم يُرسَل بعد
to-ship-intro = سيصل هذا في طرد آخر.
to-ship-intro-first = ما زال هذا لدينا.

shipment-packed = تمّ التغليف
shipment-in-transit = في الطريق
shipment-out-for-delivery = يصل اليوم
shipment-attempt-failed = تعذّر التسليم
shipment-ready-for-pick-up = جاهز للاستلام
shipment-delivered = تمّ التسليم
shipment-returned-to-sender = في طريق العودة إلى المتجر
shipment-lost = مفقود
shipment-cancelled = ملغى

event-packed = تمّ التغليف
event-handed-over = سُلّم إلى شركة الشحن
event-in-transit = في الطريق
event-customs = لدى الجمارك
event-delayed = متأخر
event-out-for-delivery = خرج للتوصيل
event-attempt-failed = تعذّر التسليم
event-ready-for-pick-up = جاهز للاستلام
event-delivered = تمّ التسليم
event-returned-to-sender = في طريق العودة إلى المتجر
event-lost = فُقد لدى شركة الشحن
event-other = خبر من شركة الشحن

## ما تمّ شراؤه وكم كلّف

lines-title = ما طلبته
line-units = { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }
line-each = { $price } للقطعة
line-sku = رقم المنتج { $sku }
line-download = تنزيل
line-download-waiting = سيظهر التنزيل هنا.
line-cancelled = { $count ->
        [zero] لم تُلغَ أي قطعة
        [one] أُلغيت قطعة واحدة
        [two] أُلغيت قطعتان
        [few] أُلغيت { $count } قطع
        [many] أُلغيت { $count } قطعة
       *[other] أُلغيت { $count } قطعة
    }
line-returned = { $count ->
        [zero] لم تُرجَع أي قطعة
        [one] أُرجعت قطعة واحدة
        [two] أُرجعت قطعتان
        [few] أُرجعت { $count } قطع
        [many] أُرجعت { $count } قطعة
       *[other] أُرجعت { $count } قطعة
    }
lines-show-all = عرض كل المنتجات ({ $count })

totals-title = التكلفة
totals-items = المنتجات
totals-discount = خصم
totals-delivery = التوصيل
totals-delivery-free = مجانًا
totals-fee = رسوم
totals-tax = الضريبة
totals-tax-included = منها { $label }
totals-rounding = تقريب
totals-total = المجموع
totals-refund = تمّ ردّه
totals-refund-on = تمّ ردّه يوم { $date }
totals-paid-with = طريقة الدفع
payment-pending = لم يُدفع بعد
payment-authorized = محجوز؛ يُخصم عند الإرسال
payment-paid = مدفوع
payment-partly-refunded = مدفوع، وردّ جزء منه
payment-refunded = تمّ ردّه

## ما يمكن فعله

actions-title = ما يمكنك فعله
action-invoice = الفاتورة { $number }
action-invoice-format = PDF
action-updates-title = تحديثات بالبريد الإلكتروني
action-updates-on = مفعّلة: نكتب إليك عند كل خطوة.
action-updates-off = متوقّفة: كل جديد يظهر هنا.
action-updates-switch-on = إرسال التحديثات إليّ
action-updates-switch-off = إيقاف التحديثات
action-cancel = إلغاء هذا الطلب
action-cancel-question = إلغاء الطلب كله؟
action-cancel-consequence = لن يُرسَل شيء، ويعود ما دفعته بالطريقة نفسها.
action-cancel-confirm = نعم، إلغاء
action-cancel-keep = الإبقاء على الطلب
action-cancel-mailed = لم يُلغَ طلبك بعد. أرسلنا إليك رسالة بالبريد الإلكتروني: يُرجى فتح الرابط فيها للتأكيد.
action-cancelled = أُلغي طلبك.

## أشخاص

contact-title = التواصل معنا
contact-case = مراسلتنا من هنا
contact-phone = الهاتف
contact-whatsapp = واتساب
contact-chat = محادثة
contact-email = البريد الإلكتروني
contact-form = نموذج التواصل
contact-store = محلّنا
contact-social = شبكة اجتماعية
contact-toll-free = مجاني
contact-agent = معك { $name }
contact-open-until = مفتوح الآن، حتى الساعة { $time }
contact-opens-today = مغلق الآن، يفتح اليوم الساعة { $time }
contact-opens = مغلق الآن، يفتح يوم { $day } الساعة { $time }
contact-answers-by = عند الكتابة إلينا الآن يصلك ردّنا في موعد أقصاه { $moment }.
contact-closed = مغلق
contact-zone = بتوقيت { $zone }

## الأعطال: ما حدث ثم ما يمكن فعله الآن. بلا لوم ولا تكرار للاعتذار.

failure-offline = تعذّر الوصول إلى المتجر الآن. يُرجى التحقق من الاتصال ثم إعادة المحاولة.
failure-too-slow = يستغرق المتجر وقتًا أطول من المعتاد للرد. يُرجى إعادة المحاولة.
failure-order-not-found = لم نعثر على هذا الطلب.
failure-another-detail = يطلب هذا المتجر معلومة أخرى هنا. يمكنك الانتقال إليها أدناه.
failure-too-many-attempts = كانت المحاولات كثيرة. يُرجى الانتظار دقيقة ثم إعادة المحاولة.
failure-too-many-attempts-for = { $seconds ->
        [zero] كانت المحاولات كثيرة. يمكن إعادة المحاولة الآن.
        [one] كانت المحاولات كثيرة. يُرجى الانتظار ثانية واحدة ثم إعادة المحاولة.
        [two] كانت المحاولات كثيرة. يُرجى الانتظار ثانيتين ثم إعادة المحاولة.
        [few] كانت المحاولات كثيرة. يُرجى الانتظار { $seconds } ثوانٍ ثم إعادة المحاولة.
        [many] كانت المحاولات كثيرة. يُرجى الانتظار { $seconds } ثانية ثم إعادة المحاولة.
       *[other] كانت المحاولات كثيرة. يُرجى الانتظار { $seconds } ثانية ثم إعادة المحاولة.
    }
failure-access-expired = انتهت مدة هذا الدخول. يُرجى البحث عن طلبك من جديد.
failure-wrong-password = البريد الإلكتروني وكلمة المرور غير متطابقين. يُرجى التحقق من كليهما.
failure-wrong-code = هذا الرمز غير مطابق أو قديم. يُرجى التحقق منه أو طلب رمز جديد.
failure-no-longer-possible = لم يعد ذلك ممكنًا: تقدّم الطلب إلى خطوة أخرى في هذه الأثناء.
failure-shop-broken = هناك خلل من جانبنا. يُرجى إعادة المحاولة لاحقًا أو سؤالنا مباشرةً.
failure-retry = إعادة المحاولة
