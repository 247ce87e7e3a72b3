### العدول عن العقد. العربية ليست من لغات الاتحاد الأوروبي، فلا نصّ رسميًا للزرّين؛ وهما هنا صيغة
### مطابقة لا لبس فيها لألفاظ المادة 11 أ من التوجيه 2011/83/EU، انظر docs/withdrawal.md. لا يُسأل هنا
### عن سبب، ولا يُعرض شيء آخر، ولا يُشكَّك أحد في قراره.

## التصريح

withdrawal-title = العدول عن عقد
withdrawal-intro = لا حاجة إلى سبب ولا إلى حساب. يُرجى إخبارنا بالعقد المقصود؛ وفي الخطوة التالية يمكنك مراجعة كل شيء وتأكيده.
withdrawal-your-order = طلبك
withdrawal-order = الطلب { $number }
withdrawal-another-order = طلب آخر أو عقد آخر
withdrawal-name = اسمك
withdrawal-contract = الطلب أو العقد
withdrawal-contract-hint = رقم الطلب، مثل 1042، أو ما اشتريته ومتى.
withdrawal-email = البريد الإلكتروني
withdrawal-email-hint = عليه يؤكّد المتجر تسلّم عدولك.
withdrawal-name-empty = يُرجى إدخال اسمك.
withdrawal-contract-empty = يُرجى إدخال رقم الطلب أو ما اشتريته.
withdrawal-extent = عمّ يكون العدول؟
withdrawal-whole = عن الطلب كله
withdrawal-some = عن جزء منه
withdrawal-units = عدد القطع من { $title }
withdrawal-none-chosen = يُرجى اختيار ما يشمله العدول.
withdrawal-lines-missing = لا يمكننا عرض منتجات هذا الطلب الآن. ومع ذلك يمكنك العدول عن الطلب كله.

## حال هذا الحق، لكل منتج

withdrawal-open-until = يمكنك العدول حتى { $date }.
withdrawal-open = يمكنك العدول عن هذا.
withdrawal-open-before-delivery = { $count ->
        [zero] يمكنك العدول الآن، وحتى يوم وصول كل شيء.
        [one] يمكنك العدول الآن، وحتى يوم واحد بعد وصول كل شيء.
        [two] يمكنك العدول الآن، وحتى يومين بعد وصول كل شيء.
        [few] يمكنك العدول الآن، وحتى { $count } أيام بعد وصول كل شيء.
        [many] يمكنك العدول الآن، وحتى { $count } يومًا بعد وصول كل شيء.
       *[other] يمكنك العدول الآن، وحتى { $count } يوم بعد وصول كل شيء.
    }
withdrawal-closed = بحسب تواريخنا انتهت المدة يوم { $date }. ومع ذلك يمكنك التصريح بالعدول؛ وسيجيبك المتجر.
withdrawal-nothing-left = سبق أن طُلب إرجاع كل القطع أو أُلغيت. ومع ذلك يمكنك التصريح بالعدول؛ وسيجيبك المتجر.
withdrawal-absent = بحسب بياناتنا لا يوجد هذا الحق هنا. ومع ذلك يمكنك التصريح بالعدول؛ وسيجيبك المتجر.
withdrawal-unless-unsealed = ما دام الختم سليمًا.
withdrawal-unless-mixed = ما دام لم يُخلط بأشياء أخرى.
withdrawal-exempt-service-performed = يستثني القانون الخدمات التي أُنجزت بالكامل.
withdrawal-exempt-custom-made = يستثني القانون السلع المصنوعة أو المخصّصة لك.
withdrawal-exempt-perishable = يستثني القانون السلع التي تفسد بسرعة.
withdrawal-exempt-sealed-hygiene = يستثني القانون السلع المختومة التي لا يمكن إرجاعها بعد فتحها لأسباب تتعلق بالنظافة.
withdrawal-exempt-mixed = يستثني القانون السلع التي خُلطت بغيرها خلطًا لا رجعة فيه.
withdrawal-exempt-sealed-recording = يستثني القانون التسجيلات والبرامج المختومة بعد فتحها.
withdrawal-exempt-press = يستثني القانون الصحف والمجلات.
withdrawal-exempt-digital-begun = يستثني القانون التنزيلات التي بدأت بموافقتك.
withdrawal-exempt-still = إذا كان لك رأي آخر فيمكنك التصريح بالعدول مع ذلك.

## المراجعة والتأكيد

withdrawal-review-title = المراجعة والتأكيد
withdrawal-review-intro = هذا نصّ تصريحك. وهو ما يصل إلى المتجر تمامًا.
withdrawal-declaration = التصريح
withdrawal-text-order = أُعلمكم بهذا بأنني أعدل عن عقد طلبي { $contract }.
withdrawal-text-order-lines = أُعلمكم بهذا بأنني أعدل عن عقد طلبي { $contract } فيما يخص السلع التالية:
withdrawal-text-contract = أُعلمكم بهذا بأنني أعدل عن العقد التالي: { $contract }
withdrawal-confirm = تأكيد العدول عن العقد
withdrawal-change = تغيير شيء

## الإيصال

withdrawal-receipt-title = تمّ عدولك عن العقد
withdrawal-receipt-title-waiting = تمّ التصريح بعدولك
withdrawal-receipt-title-by-hand = تصريحك جاهز للإرسال
withdrawal-receipt-file-title = إيصال عدول عن عقد
withdrawal-declared = وقت التصريح
withdrawal-moment = { $date }، { $time }
withdrawal-moment-in = { $date }، { $time } (بتوقيت { $place })
withdrawal-shop = المتجر
withdrawal-received = وقت تسلّم المتجر له
withdrawal-received-as = الرقم لدى المتجر
withdrawal-key = مفتاح هذا التصريح
withdrawal-save = تنزيل الإيصال
withdrawal-save-json = البيانات نفسها بصيغة JSON
withdrawal-by-mail = إرسال بالبريد الإلكتروني
withdrawal-by-form = استخدام النموذج البسيط
withdrawal-plain = إذا تعذّر استخدام هذه الصفحة فالنموذج البسيط متاح.
withdrawal-mail-subject = عدول عن عقد: { $subject }

withdrawal-waiting-sending = تمّ التصريح وحُفظ على هذا الجهاز. جارٍ إرساله…
withdrawal-waiting = تمّ التصريح وحُفظ على هذا الجهاز. تعذّر الوصول إلى المتجر الآن؛ سترسله هذه الصفحة من تلقاء نفسها حالما أمكن، وكذلك عند عودتك لاحقًا. إذا كانت مدتك تنتهي اليوم فيُرجى إرساله بالبريد الإلكتروني أيضًا.
withdrawal-waiting-not-kept = تمّ التصريح، لكن هذا المتصفح لا يسمح لنا بحفظ شيء. يُرجى إبقاء هذه الصفحة مفتوحة حتى يُرسَل، أو إرساله بالبريد الإلكتروني.
withdrawal-sent = أُرسل، وتسلّمه المتجر في { $moment }. ويؤكّد ذلك بالبريد الإلكتروني أيضًا.
withdrawal-sent-sometime = أُرسل، وتسلّمه المتجر. ويؤكّد ذلك بالبريد الإلكتروني أيضًا.
withdrawal-refused = تمّ التصريح. لم يقبله خادم المتجر، لذا يُرجى إرساله بالبريد الإلكتروني أو بالنموذج البسيط. العبرة بلحظة الإرسال.
withdrawal-by-hand = بقيت خطوة واحدة: إرسال هذا التصريح بالبريد الإلكتروني؛ كل شيء مكتوب. العبرة بلحظة الإرسال.
withdrawal-by-hand-no-mail = بقيت خطوة واحدة: إرسال هذا التصريح إلى المتجر بإحدى الطرق أدناه. العبرة بلحظة الإرسال.
withdrawal-keep-it = يُرجى الاحتفاظ بهذا الإيصال: فهو يبيّن ما صرّحت به ومتى.
withdrawal-send-now = إرسال الآن

withdrawal-next-title = ما يحدث الآن
withdrawal-next-refund = يردّ المتجر ما دفعته خلال أربعة عشر يومًا، بطريقة الدفع نفسها. ويحق له الانتظار حتى تعود السلع إليه أو حتى يثبت إرسالك لها.
withdrawal-next-goods = إذا كانت السلع لديك فيُرجى إعادتها خلال أربعة عشر يومًا.

## ما يُحفظ على الجهاز

withdrawal-kept-title = تصريحات عدولك على هذا الجهاز
withdrawal-show = عرض الإيصال
withdrawal-state-waiting = لم يُرسَل بعد
withdrawal-state-received = تسلّمه المتجر
withdrawal-state-by-hand = ينتظر إرساله من جانبك
withdrawal-new = التصريح بعدول آخر
withdrawal-forget = محو بياناتي من هذا الجهاز
withdrawal-forget-question = محو عدول لم يُرسَل؟
withdrawal-forget-consequence = لم يتسلّمه المتجر بعد. إذا مُحي هنا فلن يُرسَل.
withdrawal-forget-confirm = نعم، محو
withdrawal-forget-keep = الإبقاء عليه
withdrawal-forgotten = مُحي كل ما على هذا الجهاز.

withdrawal-strip-waiting = عدولك ({ $contract }) محفوظ على هذا الجهاز وسيُرسَل حالما أمكن الوصول إلى المتجر.
withdrawal-strip-sent = تسلّم المتجر عدولك ({ $contract }).
