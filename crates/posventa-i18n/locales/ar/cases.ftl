### المراسلات: أسئلة وشكاوى واقتراحات وطرود تالفة أو مفقودة وضمانات.

## الطريق إلى هنا

case-entry = هل هناك خلل أو سؤال؟ يسرّنا أن نسمع منك
case-list-title = مراسلاتك

## الإطار

case-title = كيف يمكننا المساعدة؟
case-back-to-start = إلى البداية
case-find-order = الأمر يخص طلبًا
case-find-order-next = عندئذ نعرف ما اشتريته، ويقلّ ما يلزم كتابته.
case-send = إرسال إلى المتجر
case-files-hint = عدد الملفات { $count } على الأكثر: صور حجم كل منها { $picture } ميغابايت على الأكثر، أو ملفات PDF حجم كل منها { $document } ميغابايت على الأكثر. تُصغَّر الصور على جهازك ويُزال منها مكان التقاطها.
case-file-unsupported = لا يمكننا فتح غير الصور وملفات PDF. يُرجى اختيار ملف آخر.
case-file-too-large = هذا الملف كبير: يمكن أن يبلغ حجم الصورة { $picture } ميغابايت وملف PDF { $document } ميغابايت.
case-files = صور أو ملفات PDF (اختياري)

## لماذا تظهر شاشة مرة أخرى

case-news-unsure = لا نعرف هل وصلت مراسلتك
case-news-unsure-next = يُرجى إرسالها مرة أخرى: تُحتسب مرة واحدة، حتى إن كانت قد وصلت.
case-news-refused = ما زال هناك ما يلزم تغييره
case-news-refused-next = لم يتمكّن المتجر من قبولها بهذه الصورة. يُرجى إلقاء نظرة أخرى؛ كل ما أدخلته محفوظ.
case-news-policy = تغيّرت الشروط في هذه الأثناء
case-news-policy-next = يُرجى إلقاء نظرة أخرى قبل الإرسال. كل ما أدخلته محفوظ.

## الشاشة الأولى: الموضوع

case-topic-title = ما الموضوع؟
case-topic-legend = يُرجى اختيار الأنسب
case-topic-missing = يُرجى اختيار الأنسب.
case-topic = { $topic ->
        [question] سؤال
        [complaint] شكوى
        [suggestion] اقتراح
        [damaged-parcel] وصل شيء تالفًا
        [missing-parcel] طرد لم يصل
        [missing-part] شيء ناقص في الطرد
       *[guarantee] شيء اشتريته لا يعمل
    }
case-topic-hint = { $topic ->
        [question] عن منتج أو دفعة أو أي شيء.
        [complaint] لم يكن شيء كما ينبغي، ونودّ أن نعرف.
        [suggestion] ما يمكننا تحسينه.
        [damaged-parcel] الطرد أو ما كان فيه.
        [missing-parcel] متأخر، أو مسجّل على أنه سُلّم.
        [missing-part] جزء أو ملحق أو منتج كامل.
       *[guarantee] معطّل أو مستهلك أو مختلف عن وصفه: هنا يفيد ضمانك.
    }

## الشاشة الثانية: أي المنتجات

case-lines-title = ما المنتجات المقصودة؟
case-lines-missing = يُرجى اختيار منتج واحد على الأقل.

## الشاشة الثالثة: الأسئلة

case-questions-title = بضعة أسئلة كي لا نضطر إلى السؤال لاحقًا
case-lead = كلما زادت الدقة كان الحل أقرب.
case-optional = { $label } (اختياري)
case-question = { $question ->
        [subject] ما موضوع سؤالك؟
        [concern] ما الذي لم يكن كما ينبغي؟
        [about] ما موضوع فكرتك؟
        [needed-by] هل الجواب لازم قبل يوم معيّن؟
        [happened-on] متى حدث ذلك؟
        [told-before] هل سبق أن أخبرتنا؟
        [answer-expected] هل نردّ عليك؟
        [parcel-state] كيف كان الطرد من الخارج؟
        [damage] ما الخلل فيه؟
        [noticed-when] متى لاحظت ذلك؟
        [tracking-says] ماذا يقول التتبّع؟
        [looked-at] أين بحثت عنه حتى الآن؟
        [address-right] هل عنوان الطلب صحيح؟
        [part] ما الناقص؟
        [part-count] كم العدد الناقص؟
        [symptom] ماذا يفعل المنتج، أو ماذا لا يفعل؟
        [since] منذ متى؟
        [serial] الرقم التسلسلي
        [lot] رقم التشغيلة
       *[details] بكلماتك
    }
case-question-hint = { $question ->
        [part] كما يُسمّى في الكتيّب أو على العلبة، مثل «الغطاء» أو «برغي M4».
        [serial] على الملصق في الأسفل أو الخلف، وغالبًا بعد «S/N».
        [lot] إذا لم يوجد رقم تسلسلي: غالبًا بعد «Lot» أو «L».
       *[details] تكفي جملة أو جملتان.
    }
case-choice = { $choice ->
        [yes] نعم
        [no] لا
        [not-sure] لا أعرف بالتأكيد
        [product] منتج
        [delivery] التوصيل
        [payment] الدفع
        [returns] الإرجاع
        [service] الخدمة
        [website] الموقع
        [packaging] التغليف
        [intact] سليم
        [crushed] مهروس
        [torn] ممزّق
        [wet] مبلّل
        [opened] مفتوح
        [broken] مكسور
        [scratched] مخدوش
        [leaked] تسرّب ما فيه
        [with-carrier-there] بحضور مندوب التوصيل
        [on-opening] عند فتحه
        [later] لاحقًا
        [delivered] تمّ التسليم
        [on-its-way] في الطريق
        [nothing-new] لا جديد منذ أيام
        [no-tracking] ليس لديّ تتبّع
        [neighbours] عند الجيران
        [pick-up-point] في نقطة الاستلام
        [household] عند كل من في البيت
        [nowhere] لم أبحث بعد
        [does-not-work] لا يعمل
        [works-badly] يعمل بشكل سيّئ
        [worn-out] استُهلك أسرع مما ينبغي
       *[other] شيء آخر
    }
case-answer-missing = يُرجى الإجابة عن هذا كي لا نضطر إلى السؤال لاحقًا.
case-day-past = يُرجى اختيار يوم ليس في المستقبل.
case-day-coming = يُرجى اختيار يوم ليس في الماضي.
case-count-invalid = يُرجى إدخال عدد، مثل 1.
case-evidence = صور أو ملف PDF تبيّن ذلك
case-evidence-none = لا حاجة إلى صورة.
case-evidence-missing = يُرجى إضافة صورة أو ملف PDF لنتخذ القرار دون أسئلة أخرى.
case-comment-missing = جملة عن الخلل تساعدنا على اتخاذ القرار فورًا.
case-wanted = ما المفضّل لديك؟
case-wanted-missing = يُرجى اختيار المفضّل لديك.
case-immediate = دون انتظار: يُتخذ القرار حالما يُرسَل.

## كيف نردّ

case-reply-title = كيف نردّ عليك؟
case-reply-legend = بأي طريقة؟
case-channel = { $channel ->
        [phone] بالهاتف
        [whatsapp] عبر واتساب
       *[email] بالبريد الإلكتروني
    }
case-name = اسمك
case-name-missing = يُرجى إدخال اسمك لنعرف كيف نخاطبك.
case-email = بريدك الإلكتروني
case-email-hint = يصل إليه الرد ولا شيء غيره.
case-email-missing = يُرجى إدخال بريد إلكتروني، مثل { "\u2066" }name@example.com{ "\u2069" }.
case-phone = رقم هاتفك
case-phone-hint = مع رمز البلد، مثل { "\u2066" }+34 600 000 000{ "\u2069" }.
case-phone-missing = يُرجى إدخال الرقم بالأرقام لنتمكّن من الوصول إليك.
case-language = بأي لغة؟

## الشاشة الرابعة: كل شيء مرة أخرى

case-summary-title = هل كل شيء صحيح؟
case-summary-about = الموضوع
case-summary-products = المنتجات
case-summary-answers = إجاباتك
case-summary-files = الملفات
case-summary-files-count = { $count ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
case-summary-wanted = المفضّل لديك
case-summary-reply = طريقة الرد
case-summary-reply-to = { $channel }: { $to }
case-promise = يصلك الرد في موعد أقصاه { $day }.

## الشاشة الأخيرة: الإيصال

case-receipt-title = وصلتنا مراسلتك
case-receipt-title-decided = تمّ الحل
case-receipt-title-mail = بقيت ضغطة واحدة
case-mail-next = رسالتك مكتوبة. يُرجى إرسالها من برنامج البريد لديك: عندئذ فقط تصل إلينا.
case-mail-open = فتح الرسالة
case-mail-copy = نسخ النص
case-copied = تمّ النسخ.
case-number = الرقم
case-number-none = رقم مراسلتك مذكور في ردّ المتجر.
case-agent = يتولّى الأمر: { $agent }.
case-agent-of = يتولّى الأمر: { $agent } ({ $team }).
case-team = يتولّى الأمر: { $team }.
case-answer-by = يصلك الرد في موعد أقصاه { $day }.
case-answer-soon = نردّ بالطريقة التي اخترتها.
case-to-page = متابعة هذه المراسلة
case-link-title = طريق العودة إلى هذه المراسلة
case-link-hint = حفاظًا على أمانك تنسى هذه الصفحة هويتك عند إعادة تحميلها أو إغلاقها. يفتح رابط خاص مراسلتك من جديد: يُرجى الاحتفاظ به لنفسك.
case-link-mailed = وهو موجود أيضًا في رسائلنا حول هذه المراسلة.
case-link-copy = نسخ الرابط الخاص
case-closed-title = تُفتح مراسلتك برابطها الخاص
case-closed-hint = حفاظًا على أمانك تنسى هذه الصفحة هويتك عند إعادة تحميلها أو إغلاقها. يُرجى فتح الرابط الذي نسخته.
case-closed-mailed = حفاظًا على أمانك تنسى هذه الصفحة هويتك عند إعادة تحميلها أو إغلاقها. يُرجى فتح الرابط الموجود في آخر رسالة منا حول هذه المراسلة، أو الرابط الذي نسخته.
case-outcome-title = ما يصلك
case-outcome = { $what ->
        [refund] نردّ إليك المبلغ.
        [store-credit] يصلك رصيد في متجرنا.
        [exchange] تصلك نسخة أخرى.
        [replacement] يصلك المنتج نفسه مرة أخرى، مجانًا.
        [repair] نصلحه مجانًا.
        [keep] يبقى لديك ونردّ إليك المبلغ.
       *[price-reduction] يبقى لديك ونردّ إليك جزءًا من السعر.
    }
case-outcome-amount = المبلغ { $amount }.
case-outcome-percent = النسبة { "\u2066" }{ $percent }%{ "\u2069" } من السعر.
case-outcome-nothing-to-do = لا حاجة إلى فعل شيء.

## صفحة المراسلة

case-page-title = مراسلتك
case-page-number = المراسلة { $number }
case-opened-on = فُتحت يوم { $day }
case-state = { $state ->
        [open] نعمل عليها
        [waiting] ننتظر كلمة منك
        [resolved] تمّ الحل
       *[closed] مغلقة
    }
case-next = { $state ->
        [open] لا حاجة إلى فعل شيء؛ يصلك الرد هنا وبالطريقة التي اخترتها.
        [waiting] يُرجى قراءة ما كتبناه أو اقترحناه أدناه والرد هناك.
        [resolved] ما اتفقنا عليه في الطريق. إن لم يكن صحيحًا بعد فيمكنك فتح المراسلة من جديد.
       *[closed] لم يبقَ شيء للقيام به. إن لم يكن شيء كما ينبغي فيمكنك الكتابة إلينا.
    }
case-event = { $event ->
        [opened] وصلتنا رسالتك
        [answered] تمّ الرد
        [proposed] قدّمنا اقتراحًا
        [countered] طلبت شيئًا آخر
        [accepted] تمّ الاتفاق
        [declined] رُفض الاقتراح
        [resolved] تمّ الحل
        [reopened] فُتحت من جديد
        [promise-missed] لم يصل ردّنا في موعده
       *[closed] أُغلقت
    }
case-details-title = ما أخبرتنا به
case-message-label = الكتابة إلينا في هذه المراسلة
case-overdue-title = وعدناك بردّ ولم نفِ بالوعد
case-overdue = كان موعده الأقصى { $day }. نعتذر عن ذلك. لا داعي للانتظار أكثر:
case-overdue-person = التحدث إلى شخص الآن
case-proposal-title = اقتراحنا
case-proposal-yours = اقتراحك
case-proposals-title = الاقتراحات
case-proposal-state = { $state ->
        [open] مفتوح
        [accepted] مقبول
        [declined] مرفوض
       *[countered] حلّ محله آخر
    }
case-proposal-amount = { $what }: { $amount }
case-accept = قبول
case-decline = رفض
case-accepted = قبلت الاقتراح.
case-declined = رفضت الاقتراح.
case-proposal-gone = لم يعد هذا الاقتراح مفتوحًا. هذه حال المراسلة الآن.
case-counter = طلب شيء آخر
case-counter-next = نردّ عليك هنا. وحتى ذلك الحين لا يتغيّر شيء.
case-counter-wanted = ما المفضّل لديك بدلًا من ذلك؟
case-counter-amount = ما المبلغ بعملة { $currency }؟
case-counter-amount-invalid = يُرجى إدخال مبلغ، مثل 12.50.
case-counter-note = كلمة توضيح (اختياري)
case-counter-send = إرسال هذا
case-counter-sent = وصلنا اقتراحك.
case-coupon-title = قسيمة لك
case-coupon-copy = نسخ الرمز
case-coupon-copied = نُسخ الرمز.
case-coupon-worth = قيمتها { $amount }.
case-coupon-percent = خصم { "\u2066" }{ $percent }%{ "\u2069" }.
case-coupon-expires = حتى { $day }.
case-coupon-minimum = ابتداءً من { $amount }.
case-coupon-used = مستخدمة من قبل.
case-reopen = لم يُحلّ الأمر: فتح من جديد
case-reopen-text = ما الذي ما زال ناقصًا؟
case-reopen-missing = يُرجى إخبارنا في جملة بما ما زال ناقصًا.
case-reopen-confirm = فتح المراسلة من جديد
case-reopened = المراسلة مفتوحة من جديد.
case-export-title = للاحتفاظ
case-export-html = المراسلة كلها صفحةً
case-export-json = البيانات نفسها بصيغة JSON
case-export-policy = الشروط السارية عند الفتح
case-export-saved = حُفظت في { $moment } من { $page }.
case-file-save = حفظ { $name }
