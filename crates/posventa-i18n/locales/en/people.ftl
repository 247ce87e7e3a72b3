### What comes after a purchase: people, guarantees, suggestions, one question.

people-hours = When we are here
# $first (text) - the first of several days, e.g. "Monday"
# $last (text) - the last of them
people-days = { $first } to { $last }
# $from (text) - when it opens, e.g. "09:00"
# $to (text) - when it closes
people-span = { $from } – { $to }
# $days (text) - days, e.g. "Monday, 7 December"
people-holidays = Closed for a holiday: { $days }.
people-installation = Installation
people-installation-words = If you would rather not do it yourself, we send somebody who does it every day.
people-installation-link = Ask for installation
people-social = Also here

guarantee-entry = My guarantees
guarantee-title = Your guarantees
guarantee-back = Back to the order
guarantee-lead = What holds for each product today. If something is wrong, tell us: you need no other proof of purchase than this order.
guarantee-legal = By law
guarantee-commercial = From us, beyond the law
guarantee-legal-covers = Everything that was not right when it reached you, even if it only shows later. We repair or replace it at no cost to you; if neither is possible, you get money back.
# $day (text) - the last day of the guarantee
guarantee-until = Until { $day }
guarantee-open = It holds today
guarantee-not-yet = It begins when the parcel arrives
# $day (text) - the last day of the guarantee
guarantee-closed = It ended on { $day }
guarantee-used = Nothing of this is left with you
# $length (text) - a period, e.g. "3 years"
# $day (text) - the day of delivery
guarantee-counted = { $length } from delivery on { $day }
# $length (text) - a period, e.g. "3 years"
# $day (text) - the day on which delivery is assumed
guarantee-counted-assumed = { $length } from delivery, about { $day }
# $length (text) - a period, e.g. "3 years"
guarantee-from-delivery = { $length } from delivery
# $years (number) - how many
guarantee-years = { $years ->
        [one] One year
       *[other] { $years } years
    }
# $months (number) - how many
guarantee-months = { $months ->
        [one] One month
       *[other] { $months } months
    }
# $days (number) - how many
guarantee-days = { $days ->
        [one] One day
       *[other] { $days } days
    }
guarantee-none = There is no guarantee on this.
guarantee-use = Use my guarantee
guarantee-ask = Ask us all the same

aftercare-guides = For what has just arrived

feedback-delivery = How was the delivery?
feedback-return = How did the return go?
feedback-case = How did we do?
feedback-score-1 = 1 · Bad
# $score (number) - from 2 to 4
feedback-score = { $score }
# The same, heard instead of seen.
# $score (number) - from 2 to 4
feedback-score-of = { $score } of 5
feedback-score-5 = 5 · Very good
feedback-wrong = Something is wrong
feedback-suggest = I have a suggestion
feedback-thanks = Thank you. Your answer helps us and whoever comes after you.

feedback-comment = What should we know? (optional)
feedback-marketing = Write to me about news and offers. This has nothing to do with the question, and I can stop it at any time.
feedback-send = Send
feedback-later = Not now
feedback-coupon = This is for you, as a thank you:

coupons-title = Coupons of this order
coupons-none = There is no coupon with this order.
# $amount (text) - e.g. "€5.00"
coupon-amount = { $amount } off your next order
# $percent (number) - of the price
coupon-percent = { $percent } % off your next order
coupon-other = For your next order
# $amount (text) - e.g. "€30.00"
coupon-minimum = From { $amount }
# $day (text) - the last day
coupon-until = Valid until { $day }
# $day (text) - the last day
coupon-expired = It was valid until { $day }
coupon-used = Used already
# $code (text) - the code of the coupon
coupon-copy = Copy { $code }
coupon-copied = The code is copied.

register-entry = Register this product
register-serial = Serial number
register-serial-hint = It is under the product or on its box.
register-lot = Lot number
register-missing = One of the two numbers is needed.
register-send = Register
register-done = Your product is registered.
# $day (text) - the day it was registered
register-on = Registered on { $day }
# $serial (text) - the serial number
register-has-serial = Serial number { $serial }
# $lot (text) - the lot number
register-has-lot = Lot number { $lot }
