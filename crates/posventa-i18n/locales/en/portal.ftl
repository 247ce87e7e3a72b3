### Everything a customer can read.
###
### An id names the view or the term of the domain first, then what is said: `look-up-submit`, not
### `msg-17` and not the English words. Amounts, dates and times arrive formatted; only a number
### that decides a plural arrives as a number. Translators see the comments, so each argument has
### one. How we speak: docs/wording.md.

## The portal itself

portal-label = Orders and help
portal-loading = One moment…
portal-failed = This part of the page could not start. You can reach us directly:
portal-retry = Try again
portal-close = Close
portal-guides = Guides and answers
portal-policies = Policies
portal-policy-says = What our terms say about it
portal-print = Print
# The whole name of a link or button where several have the same words.
# $words (text) - those words
# $what (text) - what it is about
portal-about = { $words }: { $what }
portal-back-to-orders = All orders
portal-languages = Languages
portal-withdraw = Withdraw from contract here

## Finding an order

look-up-title = Where is my order?
look-up-intro = Two things from your order confirmation, and you will see how it stands.
look-up-intro-and-email = Three things from your order confirmation, and you will see how it stands.
look-up-number = Order number
look-up-number-hint = In your confirmation e-mail, in the subject or at the top. For example 1042.
look-up-factor-email = E-mail address
look-up-factor-email-hint = The one you ordered with.
look-up-factor-postcode = Postcode
look-up-factor-postcode-hint = Of the delivery or billing address.
look-up-factor-last-name = Last name
look-up-factor-last-name-hint = As on the order.
# $factor (text) - what to find the order by, on the button that asks for it
look-up-instead = { $factor ->
        [email] Use the e-mail address instead
        [postcode] Use the postcode instead
       *[last-name] Use the last name instead
    }
look-up-submit = Show my order
look-up-searching = Looking for your order…
look-up-link = Link from your e-mail
look-up-link-hint = This shop opens orders by the link in its confirmation e-mail. Open it, or paste it here.
look-up-link-and-email = This shop opens orders by the link in its confirmation and the e-mail address you ordered with. Paste the link here.
look-up-number-alone = With its number you can open an order for a while after buying. Later you will find it when you sign in.
look-up-number-empty = Please enter the order number.
look-up-email-empty = Please enter the e-mail address.
look-up-email-invalid = This does not look like an e-mail address. It needs an @ and an ending such as .com.
look-up-postcode-empty = Please enter the postcode.
look-up-last-name-empty = Please enter the last name.
look-up-link-invalid = We find no order in this text. Please paste the whole link from the e-mail.
look-up-not-found-title = We found no order with these details together
look-up-not-found-number = The number is in the subject of your order confirmation; perhaps a digit got lost.
look-up-not-found-email = Perhaps you ordered with another e-mail address.
look-up-not-found-factor = Try another detail instead, such as the postcode or the last name.
look-up-not-found-exact = Write each of them just as it stands in the confirmation, with its capitals, accents and spaces.
look-up-not-found-person = Or ask us: we will find it for you.

## Signing in

sign-in-title = Sign in
sign-in-intro = See all your orders in one place.

## One order: what happens now

# $number (text) - the order number as the customer knows it
order-title = Order { $number }
# $name (text) - the customer's given name
# $number (text) - the order number as the customer knows it
order-title-greeting = { $name }, your order { $number }
order-loading = Fetching your order…
# $date (text) - the day the order was placed
order-placed = Ordered on { $date }

now-cancelled = Cancelled
now-cancelled-next = This order was cancelled. Nothing will be sent.
now-awaiting-payment = Waiting for your payment
now-awaiting-payment-next = As soon as it arrives, we prepare your order.
now-preparing = We are preparing your order
now-preparing-next = Next, we pack it and hand it to the carrier.
now-packed = Packed
now-packed-next = Next, the carrier collects it.
now-partly-shipped = Part of it is on its way
# $shipped (number) - pieces handed to a carrier
# $of (number) - pieces in the order
now-partly-shipped-next = { $shipped } of { $of } pieces have left; the rest follows.
now-on-its-way = On its way to you
# $parcels (number) - parcels under way
now-on-its-way-next = { $parcels ->
        [one] The carrier has your parcel.
       *[other] The carrier has your { $parcels } parcels.
    }
now-out-for-delivery = Arriving today
now-out-for-delivery-next = The courier has it on board.
now-attempt-failed = The courier could not deliver
now-attempt-failed-next = Nobody was in, or the door was not found. See below what happens next.
now-ready-for-pick-up = Ready to be picked up
now-ready-for-pick-up-next = Your parcel is waiting for you at the pick-up point.
# $date (text) - the last day on which the parcel waits
now-ready-for-pick-up-until = Your parcel is waiting for you at the pick-up point until { $date }.
now-partly-delivered = Part of it has arrived
# $delivered (number) - pieces delivered
# $of (number) - pieces in the order
now-partly-delivered-next = { $delivered } of { $of } pieces are with you; the rest is still to come.
now-delivered = Delivered
now-delivered-next = Everything has arrived. Enjoy it.
# $date (text) - the day of the last delivery
now-delivered-on = Everything arrived on { $date }. Enjoy it.
now-returned-to-sender = On its way back to us
now-returned-to-sender-next = The carrier could not hand it over. Tell us how you would like to receive it.
now-lost = The carrier has lost your parcel
now-lost-next = We are sorry. Tell us whether you would like it sent again or your money back.
now-downloads-ready = Ready to download
now-downloads-ready-next = You will find your downloads below.
now-downloads-preparing = Your downloads are being prepared
now-downloads-preparing-next = You will find them here in a moment.

# $date (text) - the last day it should arrive
# $days (number) - working days from today until then
arrival-by = { $days ->
        [0] It should arrive by { $date }.
        [one] It should arrive by { $date }, in one working day.
       *[other] It should arrive by { $date }, in { $days } working days.
    }
# $first (text) - the first day it may arrive
# $last (text) - the last day it should arrive
# $days (number) - working days from today until the last day
arrival-between = { $days ->
        [0] It should arrive between { $first } and { $last }.
        [one] It should arrive between { $first } and { $last }, in one working day at most.
       *[other] It should arrive between { $first } and { $last }, in { $days } working days at most.
    }

delay-title = Later than we promised
# $promised (text) - the day it was promised for
# $expected (text) - the day it is expected now
# $days (number) - working days between the two
delay-expected = { $days ->
        [0] We promised { $promised }. It is now expected on { $expected }. We are sorry.
        [one] We promised { $promised }. It is now expected on { $expected }, one working day later. We are sorry.
       *[other] We promised { $promised }. It is now expected on { $expected }, { $days } working days later. We are sorry.
    }
# $promised (text) - the day it was promised for
# $days (number) - working days since then
delay-unknown = { $days ->
        [0] We promised { $promised }, and it has not arrived yet. We are sorry.
        [one] We promised { $promised }: one working day ago. We are sorry.
       *[other] We promised { $promised }: { $days } working days ago. We are sorry.
    }

stage-label = How far it is
stage-placed = Ordered
stage-preparing = Prepared
stage-on-its-way = On its way
stage-delivered = Delivered
stage-done = done
stage-current = now
stage-to-come = still to come

# $time (text) - when the page last asked, e.g. "12:04"
refresh-updated = Updated at { $time }
refresh-now = Refresh
# $time (text) - when the page last asked successfully
refresh-failed = We could not refresh this page. What you see is from { $time }.
# $event (text) - what happened, e.g. "Out for delivery"
refresh-news = News about your order: { $event }

## Parcels

shipments-title = Parcels
# $index (number) - which parcel, counted from one
# $count (number) - how many parcels there are
shipment-title-of = Parcel { $index } of { $count }
shipment-title = Your parcel
# $carrier (text) - the carrier's name
shipment-carrier = With { $carrier }
shipment-number = Tracking number
# $number (text) - the tracking number
shipment-follow = Follow { $number } at the carrier
shipment-no-number = The shop gives no tracking number for this parcel.
shipment-contents = In this parcel
shipment-contents-unknown = The shop does not say which products are in which parcel.
# $date (text) - the carrier's estimate
shipment-expected = Expected on { $date }
shipment-timeline = What has happened
# $count (number) - earlier events that are folded away
shipment-earlier = { $count ->
        [one] One earlier step
       *[other] { $count } earlier steps
    }
pick-up-title = Pick-up point
# $hours (text) - opening hours as the carrier writes them
pick-up-hours = Open: { $hours }
# $date (text) - the last day on which the parcel waits
pick-up-until = Waiting there until { $date }
to-ship-title = Not yet sent
to-ship-intro = These follow in another parcel.
to-ship-intro-first = These are still with us.

shipment-packed = Packed
shipment-in-transit = On its way
shipment-out-for-delivery = Arriving today
shipment-attempt-failed = Delivery attempt failed
shipment-ready-for-pick-up = Ready to be picked up
shipment-delivered = Delivered
shipment-returned-to-sender = On its way back to the shop
shipment-lost = Lost
shipment-cancelled = Cancelled

event-packed = Packed
event-handed-over = Handed to the carrier
event-in-transit = On its way
event-customs = At customs
event-delayed = Delayed
event-out-for-delivery = Out for delivery
event-attempt-failed = Delivery attempt failed
event-ready-for-pick-up = Ready to be picked up
event-delivered = Delivered
event-returned-to-sender = On its way back to the shop
event-lost = Lost by the carrier
event-other = Update from the carrier

## What was bought, and what it cost

lines-title = What you ordered
# $count (number) - pieces of one product
line-units = { $count ->
        [one] { $count } piece
       *[other] { $count } pieces
    }
# $price (text) - the price of one piece
line-each = { $price } each
# $sku (text) - the shop's article number
line-sku = Art. { $sku }
line-download = Download
line-download-waiting = The download will appear here.
# $count (number) - pieces cancelled
line-cancelled = { $count ->
        [one] One piece cancelled
       *[other] { $count } pieces cancelled
    }
# $count (number) - pieces returned
line-returned = { $count ->
        [one] One piece returned
       *[other] { $count } pieces returned
    }
# $count (number) - products that are folded away
lines-show-all = Show all { $count } products

totals-title = What it cost
totals-items = Products
totals-discount = Discount
totals-delivery = Delivery
totals-delivery-free = Free
totals-fee = Fee
totals-tax = Tax
# $label (text) - the shop's name for the tax, e.g. "VAT 21 %"
totals-tax-included = of which { $label }
totals-rounding = Rounding
totals-total = Total
totals-refund = Refunded
# $date (text) - the day of the refund
totals-refund-on = Refunded on { $date }
totals-paid-with = Paid with
payment-pending = Not paid yet
payment-authorized = Reserved; taken when we send it
payment-paid = Paid
payment-partly-refunded = Paid, partly refunded
payment-refunded = Refunded

## What a customer can do

actions-title = Your options
# $number (text) - the invoice's number
action-invoice = Invoice { $number }
action-invoice-format = PDF
action-updates-title = Updates by e-mail
action-updates-on = On: we write to you at every step.
action-updates-off = Off: you find the news here.
action-updates-switch-on = Send me updates
action-updates-switch-off = Stop the updates
action-cancel = Cancel this order
action-cancel-question = Cancel the whole order?
action-cancel-consequence = Nothing will be sent, and what you paid goes back the way it came.
action-cancel-confirm = Yes, cancel it
action-cancel-keep = Keep the order
action-cancel-mailed = Your order is not cancelled yet. We have sent you an e-mail: open the link in it to confirm.
action-cancelled = Your order is cancelled.

## People

contact-title = Talk to us
contact-case = Write to us here
contact-phone = Phone
contact-whatsapp = WhatsApp
contact-chat = Chat
contact-email = E-mail
contact-form = Contact form
contact-store = Our shop
contact-social = Social network
contact-toll-free = free of charge
# $name (text) - who answers
contact-agent = { $name } answers
# $time (text) - closing time, e.g. "19:00"
contact-open-until = Open now, until { $time }
# $time (text) - the time it opens today, e.g. "16:00"
contact-opens-today = Closed now, opens today at { $time }
# $day (text) - the day it opens, e.g. "Monday"
# $time (text) - the time it opens
contact-opens = Closed now, opens { $day } at { $time }
# $moment (text) - a day and a time, e.g. "Tuesday, 14:00"
contact-answers-by = Write now and you have our answer by { $moment }.
contact-closed = closed
# $zone (text) - the place whose time it is, e.g. "Madrid"
contact-zone = { $zone } time

## Failures: what happened, then what to do now. No blame, no apology twice, no error codes.

failure-offline = We cannot reach the shop right now. Please check your connection and try again.
failure-too-slow = The shop is taking too long to answer. Please try again.
failure-order-not-found = We found no such order.
failure-another-detail = This shop asks for another detail here. You can switch to it below.
failure-too-many-attempts = That was a lot of tries. Please wait a minute and try again.
# $seconds (number) - until another try makes sense
failure-too-many-attempts-for = { $seconds ->
        [one] That was a lot of tries. Please wait one second and try again.
       *[other] That was a lot of tries. Please wait { $seconds } seconds and try again.
    }
failure-access-expired = This access has run out. Please look your order up again.
failure-wrong-password = E-mail address and password do not match. Please check both.
failure-wrong-code = This code is not right, or too old. Please check it or have another one sent.
failure-no-longer-possible = This is no longer possible: the order has moved on in the meantime.
failure-shop-broken = Something is wrong on our side. Please try again later, or ask us directly.
failure-retry = Try again
