### Sending goods back: the wizard of returns and exchanges, and the page of a return.
###
### Tone as in portal.ftl: plain, warm, short. A refusal says why and what can be done instead.

## On the page of an order

return-entry = Return or exchange
return-list-title = Your returns

## The frame of the wizard

return-title = Return or exchange
# $step (number) - this step
# $of (number) - all steps
return-step = Step { $step } of { $of }
return-back = Back
return-to-order = To the order
return-continue = Continue
return-send = Send the request
return-send-again = Send once more
return-sending = Sending…
return-discard = Discard and forget on this device
return-not-kept = This browser keeps nothing, so please finish in one go.
# $count (number) - things that are missing
return-missing = { $count ->
        [one] One thing is missing. It is marked above.
       *[other] { $count } things are missing. They are marked above.
    }

## First screen: what goes back

return-lines-title = What would you like to send back?
return-lines-legend = Products of this order
return-lines-missing = Please choose at least one product.
# $title (text) - name of the product
return-quantity = How many of: { $title }
# $count (number) - pieces chosen
# $of (number) - pieces that can go back
return-quantity-of = { $count } of { $of }

## What the policy says of a line

# $right (text) - which right it stands on
# $day (text) - the last day, such as "Tuesday, March 17"
return-open-until = { $right ->
        [withdrawal] You can withdraw until { $day }
        [legal-guarantee] If something is wrong with it: legal guarantee until { $day }
        [commercial-guarantee] If something is wrong with it: guarantee until { $day }
       *[returns] Can go back until { $day }
    }
# $right (text) - which right it stands on
return-open = { $right ->
        [withdrawal] You can withdraw
        [legal-guarantee] Covered by the legal guarantee
        [commercial-guarantee] Covered by the guarantee
       *[returns] Can go back
    }
# $right (text) - which right was asked for
return-closed = { $right ->
        [withdrawal] Withdrawing is not possible
        [legal-guarantee] Not covered by the legal guarantee any more
        [commercial-guarantee] Not covered by the guarantee any more
       *[returns] Cannot go back
    }
# $start (text) - what the period is counted from
# $on (text) - the day of that
# $period (text) - such as "30 days"
# $ends (text) - the last day
return-counted = { $start ->
        [delivery] Delivered on { $on }, plus { $period }: { $ends }.
        [last-delivery] Everything delivered on { $on }, plus { $period }: { $ends }.
        [shipment] Sent on { $on }, plus { $period }: { $ends }.
       *[purchase] Bought on { $on }, plus { $period }: { $ends }.
    }
# $why (text) - what makes the period longer
# $last (text) - the last day that holds
return-extended = { $why ->
        [working-day] That is no working day, so it lasts until { $last }.
        [season] For purchases of that time it lasts until { $last }.
        [exception] For this order it lasts until { $last }, as agreed.
       *[grace] We still accept it until { $last }.
    }
# $days (number) - length of a period
return-period-days = { $days ->
        [one] one day
       *[other] { $days } days
    }
# $months (number) - length of a period
return-period-months = { $months ->
        [12] 1 year
        [24] 2 years
        [36] 3 years
        [60] 5 years
        [one] one month
       *[other] { $months } months
    }
# $period (text) - such as "30 days"
return-before-delivery = It has not arrived yet. From then on you have { $period }.
# $period (text) - such as "30 days"
return-unknown-start = You have { $period } from its arrival, and we do not know that day. Please ask us.
# $why (text) - the exemption of the law
return-exempt = { $why ->
        [service-performed] The service has been fully performed.
        [custom-made] It was made for you alone, so the law knows no right to withdraw.
        [perishable] It spoils quickly, so the law knows no right to withdraw.
        [sealed-hygiene] For reasons of hygiene it cannot go back once it has been unsealed.
        [mixed] It cannot be told apart from other things any more.
        [sealed-recording] A recording or software cannot go back once it has been unsealed.
        [press] Newspapers and magazines cannot be withdrawn from.
       *[digital-begun] The download has begun, with your consent.
    }
return-not-offered = The shop does not take this back.
return-nothing-left = Everything of it has been asked back already.
return-cancelled-line = It was cancelled.
return-customer-pays = You pay for sending it back.
return-shop-pays = Sending it back is free.
return-next-wait = You can ask as soon as it has arrived.
return-next-withdraw = You can withdraw from the contract instead
return-next-claim = If something is wrong with it, you can still claim that: choose the reason in the next step.
return-next-ask = Ask us for an exception

## Second screen: why, and what instead

return-reasons-title = Why does it go back, and what would you like instead?
return-reason = What is the reason?
return-reason-missing = Please choose a reason.
return-sub-reason = What exactly?
return-sub-reason-missing = Please choose what fits best.
return-comment = Please describe what is wrong
return-comment-missing = A sentence about what is wrong helps us to decide at once.
return-photos = A photo of what is wrong
# $most (number) - pictures at most
# $megabytes (number) - size of a picture at most
return-photos-hint = Up to { $most } pictures of at most { $megabytes } MB each. They are made smaller on your device; the place where they were taken is removed.
return-photo-missing = Please add a photo, so that we can decide without asking again.
return-photo-wait = One moment: a picture is still on its way.
return-photo-preparing = Being made smaller…
return-photo-sending = On its way to us…
return-photo-stored = Arrived
return-photo-not-a-picture = This file is no picture that this browser can open. Please choose a JPEG or PNG.
# $megabytes (number) - size of a picture at most
return-photo-too-large = This picture is larger than { $megabytes } MB.
return-photo-not-sent = It did not reach us.
# $name (text) - name of the file
return-photo-remove = Remove { $name }
# $name (text) - name of the file
return-photo-alt = Your picture { $name }
# $count (number) - pictures
return-photos-count = { $count ->
        [one] One picture
       *[other] { $count } pictures
    }
return-resolution-legend = What would you like?
return-resolution-missing = Please choose what you would like.
# $what (text) - what the customer gets
return-resolution = { $what ->
        [refund] Money back
        [store-credit] Store credit
        [exchange] Exchange for another version
        [replacement] The same once more
        [repair] Repair
        [keep] Keep it and get the money back
       *[price-reduction] Keep it for a lower price
    }
# $what (text) - what the customer gets
return-resolution-hint = { $what ->
        [refund] The way you paid.
        [store-credit] To spend in our shop.
        [exchange] Another size or colour.
        [replacement] A new piece, free of charge.
        [repair] We mend it, free of charge.
        [keep] You need not send anything back.
       *[price-reduction] A part of the price back, and nothing is sent.
    }
# $percent (number) - percent of the price
return-reduction-hint = At least { $percent } % of the price back, and nothing is sent.
return-keep-hint = You can keep what you have.
return-variant = Which version would you like?
return-variant-missing = Please choose a version that is there.
return-variants-none = No other version can be chosen here at the moment. Please choose something else above, or ask us.
return-variant-there = In stock
# $pieces (number) - pieces left
return-variant-last = { $pieces ->
        [one] Last piece
       *[other] Only { $pieces } left
    }
# $pieces (number) - pieces left
return-variant-too-few = { $pieces ->
        [one] Only one piece left
       *[other] Only { $pieces } pieces left
    }
return-variant-gone = Out of stock
# $amount (text) - what one piece costs more
return-variant-dearer = { $amount } more
# $amount (text) - what one piece costs less
return-variant-cheaper = { $amount } less

## Third screen: how it goes back

return-method-title = How does it go back?
return-method-legend = Way back
return-method-missing = Please choose how it goes back.
# $kind (text) - the kind of way
return-method-kind = { $kind ->
        [prepaid-label] Label to print
        [qr-code] QR code, nothing to print
        [drop-off] Bring it to a point
        [pick-up] We fetch it
       *[own-label] With a carrier of your own
    }
return-method-free = free
# $amount (text) - what it costs
return-method-cost = costs { $amount }

## Fourth screen: everything once more

return-summary-title = Is everything right?
return-summary-what = What
# $units (number) - pieces
# $title (text) - name of the product
return-units-of = { $units } × { $title }
return-summary-why = Why
return-summary-instead = You get
return-summary-how = Way back
return-summary-nothing-back = Nothing has to be sent back.
return-change = Change
return-express = Nothing has to be sent back: keep it.
return-sum-title = What you get back
return-sum-owed-title = What it costs
return-sum-items = Products
return-sum-discounts = Discount on the order
return-sum-tax = Tax
return-sum-delivery = Delivery
return-sum-fees = Return fee
return-sum-method = Sending back
return-sum-total = Total
# $days (number) - days within which the money goes back
return-sum-how = The way you paid, within { $days } days.
return-sum-credit = As credit with our shop.
# $amount (text) - what the exchange costs more
return-exchange-dearer = { $amount } more than what you paid. We tell you how to pay before we send it.
# $amount (text) - what the exchange costs less
return-exchange-cheaper = { $amount } less than what you paid. You get the difference back.

## Why a screen is shown again

return-news-too-many = Less can go back than you chose
return-news-too-many-next = Part of it has been asked back in the meantime. These are the numbers now; everything else you entered is kept.
return-news-refused = The shop cannot take this back
return-news-refused-next = The terms have changed in the meantime. Here is what is possible now.
return-news-out-of-stock = The version you chose has just sold out
return-news-kept = Please choose another one, or something else instead. Everything else you entered is kept.
return-news-policy = The terms have changed in the meantime
return-news-policy-next = Please have another look before you send it. Everything you entered is kept.
return-news-sum = The sum has changed
# $before (text) - the sum as it was shown
# $now (text) - the sum as it is
return-news-sum-next = It was { $before } and is now { $now }. Please have another look before you send it.
return-news-unsure = We cannot tell whether your request arrived
return-news-unsure-next = Please send it once more: it counts only once, even if it has arrived already.
return-ask-person = Or talk to us
return-news-resumed = We kept what you had entered
return-news-resumed-next = Only on this device, for 14 days.

## Last screen: the receipt

return-receipt-title = Your request has arrived
return-number = Number
return-to-page = Follow this return
# $what (text) - which document
return-document = { $what ->
        [label] Return label
        [packing-slip] Packing slip
       *[receipt] Receipt
    }

## How a return stands

# $state (text) - the state of the return
return-state = { $state ->
        [unconfirmed] Please confirm
        [requested] We are looking at it
        [approved] Approved
        [in-transit] On its way to us
        [received] It has arrived with us
        [inspected] Checked
        [refunded] Refunded
        [exchanged] Exchanged
        [refused] Refused
        [cancelled] Cancelled
       *[closed] Finished
    }
return-next-unconfirmed = We have sent you an e-mail. Open the link in it, and we will look at your request.
return-next-requested = Somebody looks at your request and answers you here and by e-mail.
# $method (text) - the kind of way back
# $day (text) - the last day
return-next-send-by = { $method ->
        [prepaid-label] Print the label, stick it on the parcel and hand it over by { $day }.
        [qr-code] Show the code at the carrier's by { $day }; the label is printed there.
        [drop-off] Bring it by { $day }.
        [pick-up] We fetch it by { $day }; please have it packed.
       *[own-label] Send it by { $day } and tell us the tracking number here.
    }
# $method (text) - the kind of way back
return-next-send = { $method ->
        [prepaid-label] Print the label, stick it on the parcel and hand it over.
        [qr-code] Show the code at the carrier's; the label is printed there.
        [drop-off] Bring it to us.
        [pick-up] We fetch it; please have it packed.
       *[own-label] Send it and tell us the tracking number here.
    }
return-next-nothing-to-send = You need not send anything.
return-next-in-transit = As soon as it arrives, we check it.
return-next-received = Next, we check it.
return-next-inspected = We have checked it. You will get what was agreed.
return-next-refunded = The money is on its way to you.
return-next-exchanged = What you asked for is on its way to you.
return-next-refused = Please see what we wrote below. You can answer there.
return-next-cancelled = Nothing has to be sent. You can ask again as long as the terms allow it.
return-next-closed = Nothing is left to be done.
# $day (text) - the last day
return-next-money-by = You get your money by { $day }.
return-next-goods = We then send you what you asked for.

## The page of a return

return-page-title = Return
# $number (text) - the number of the return
return-page-number = Return { $number }
# $day (text) - the day it was asked for
return-requested-on = asked for on { $day }
return-page-lines = What goes back
return-page-events = What happened
return-shipment-title = Parcel
# $what (text) - what happened
return-event = { $what ->
        [requested] Asked for
        [approved] Approved
        [label-ready] The label is ready
        [tracking-added] Tracking number added
        [in-transit] Handed to the carrier
        [received] Arrived with us
        [inspected] Checked
        [refunded] Money sent back
        [exchange-shipped] The other piece was sent to you
        [refused] Refused
        [cancelled] Cancelled
       *[message] Message
    }
return-messages-title = Messages
return-message-from-shop = The shop
return-message-from-you = You
return-message-label = Write to us about this return
return-message-empty = Please write a message first.
return-message-send = Send message
return-message-sent = Your message has arrived.
return-tracking-add = Add a tracking number
return-tracking-carrier = Carrier
return-tracking-number = Tracking number
return-tracking-empty = Please enter the number.
return-tracking-send = Save the number
return-tracking-added = We have noted the tracking number.
return-cancel = Cancel this return
return-cancel-question = Cancel this return?
return-cancel-consequence = You keep the products. A label you have does not work any more.
return-cancel-confirm = Yes, cancel it
return-cancel-keep = No, keep it
return-cancelled = The return is cancelled.
