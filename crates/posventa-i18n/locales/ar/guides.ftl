### الأدلة والشروط: القوائم والبحث وصفحة كل منها.

guides-title = أدلة وإجابات
guides-search = ما موضوع بحثك؟
guides-search-hint = منتج أو مشكلة أو قطعة. لا بأس بخطأ في حرف.
guides-kinds = عرض
guides-kind-all = الكل
guides-kind-install = التركيب
guides-kind-use = الاستخدام
guides-kind-care = العناية
guides-kind-manual = كتيّبات الاستخدام
guides-kind-faq = أسئلة
guides-bought = لما اشتريته
guides-others = كل الأدلة الأخرى
guides-count = { $count ->
        [zero] لا أدلة
        [one] دليل واحد
        [two] دليلان
        [few] { $count } أدلة
        [many] { $count } دليلًا
       *[other] { $count } دليل
    }
guides-none = ليس لدينا دليل عن ذلك. يمكن تجربة كلمة أخرى أو سؤالنا: الأشخاص المذكورون أدناه يعرفون الجواب.
guides-empty = لا أدلة بعد. الأشخاص المذكورون أدناه يعرفون كل شيء عن منتجاتنا.
guides-clear = عرض كل الأدلة
guides-more = عرض المزيد
guides-section = في داخله: { $title }
guides-back = كل الأدلة
guides-updated = آخر تحديث: { $day }
guides-contents = في هذه الصفحة
guides-helped = هل أفادك هذا؟
guides-helped-yes = نعم
guides-helped-no = لا
guides-helped-thanks = شكرًا لك. هذا يساعد من يقرأ بعدك.
guides-helped-sorry = شكرًا لإخبارنا. لنحلّ الأمر معًا:
guides-helped-contact = التواصل معنا
guides-kept = يمكنك قراءة هذه الصفحة على هذا الجهاز دون اتصال أيضًا.
guides-offline = لا اتصال بالمتجر الآن. هذه هي النسخة المحفوظة على جهازك.
guides-gone = لم تعد هذه الصفحة موجودة. ربما انتقلت إلى اسم آخر.
guides-reading = جارٍ فتح الصفحة…

policies-title = الشروط
policies-intro = ما يسري عند الشراء منا، في نسخة اليوم.
policies-none = لا شيء هنا بعد. يمكنك سؤالنا: سنخبرك بما يسري.
policies-back = كل الشروط
policies-read-all = قراءتها كاملة
policies-version-since = النسخة { $version }، سارية منذ { $day }
policies-version = النسخة { $version }
