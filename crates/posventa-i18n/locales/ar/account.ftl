### تسجيل الدخول وقائمة الطلبات.

## تسجيل الدخول

sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-password-empty = يُرجى إدخال كلمة المرور.
sign-in-submit = تسجيل الدخول
sign-in-code-instead = إرسال رمز إلى بريدي بدلًا من ذلك
sign-in-password-instead = استخدام كلمة المرور بدلًا من ذلك
sign-in-send-code = إرسال الرمز
sign-in-code-sent = إذا كانت لدينا طلبات باسم { $email } فالرمز في الطريق. يبقى صالحًا عشر دقائق.
sign-in-code = الرمز من الرسالة
sign-in-code-empty = يُرجى إدخال الأرقام الستة من الرسالة.
sign-in-code-again = إرسال رمز آخر

## الطلبات

orders-title = طلباتك
orders-search = بحث
orders-search-hint = رقم أو منتج
orders-filter = عرض
orders-filter-all = كل الطلبات
orders-none = لا طلبات لديك بعد.
orders-no-match = لا طلب يطابق هذا البحث.
orders-clear = عرض كل الطلبات
orders-more = عرض المزيد
orders-count = { $total ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] { $shown } من طلبين
        [few] { $shown } من { $total } طلبات
        [many] { $shown } من { $total } طلبًا
       *[other] { $shown } من { $total } طلب
    }
orders-further = { $count ->
        [zero] ولا منتجات أخرى
        [one] ومنتج آخر
        [two] ومنتجان آخران
        [few] و{ $count } منتجات أخرى
        [many] و{ $count } منتجًا آخر
       *[other] و{ $count } منتج آخر
    }
portal-sign-out = تسجيل الخروج

state-awaiting-payment = في انتظار الدفع
state-preparing = قيد التجهيز
state-on-its-way = في الطريق
state-delivered = تمّ التسليم
state-cancelled = ملغى

## تسجيل الدخول في صفحة تابعة للمنصة نفسها تكون العودة منها

redirect-intro = يعرض هذا المتجر الطلبات بعد تسجيل الدخول. يصلك رمز بالبريد الإلكتروني؛ لا حاجة إلى كلمة مرور.
redirect-submit = تسجيل الدخول برمز
redirect-guest = الشراء كان بلا حساب؟ يمكن استخدام البريد الإلكتروني الذي طلبت به.
redirect-link = الرابط في رسالة التأكيد يفتح الطلب لدى المتجر أيضًا، دون تسجيل الدخول.
redirect-finishing = لحظة من فضلك، جارٍ تسجيل دخولك…
redirect-not-finished = لم يكتمل تسجيل الدخول بعد. يمكنك إعادة المحاولة متى شئت.
