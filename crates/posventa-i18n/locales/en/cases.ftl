### Cases: questions, complaints, suggestions, damaged and missing parcels, guarantee claims.
###
### The rules of docs/wording.md. In short: nobody is to blame, a date instead of "soon", and every
### no says what can be done instead.

## The way here

case-entry = Something is wrong, or a question? Tell us
case-list-title = Your cases

## The frame of the intake

case-title = How can we help?
case-back-to-start = To the start
case-find-order = It is about an order
case-find-order-next = Then we know what you bought, and you have less to type.
case-send = Send to the shop
# $count (number) - files at most
# $picture (number) - megabytes of a picture at most
# $document (number) - megabytes of a PDF at most
case-files-hint = Up to { $count } files: photos of at most { $picture } MB or PDFs of at most { $document } MB each. Photos are made smaller on your device; the place where they were taken is removed.
case-file-unsupported = We can open photos and PDFs only. Please choose another file.
# $picture (number) - megabytes of a picture at most
# $document (number) - megabytes of a PDF at most
case-file-too-large = This file is too large: a photo may have { $picture } MB, a PDF { $document } MB.
case-files = Photos or PDFs, if you like

## Why a screen is shown again

case-news-unsure = We cannot tell whether it arrived
case-news-unsure-next = Please send it once more: it counts only once, even if it has arrived already.
case-news-refused = Something still has to be changed
case-news-refused-next = The shop could not take it like this. Please have another look; everything you entered is kept.
case-news-policy = The terms have changed in the meantime
case-news-policy-next = Please have another look before you send it. Everything you entered is kept.

## First screen: what it is about

case-topic-title = What is it about?
case-topic-legend = Please choose what fits best
case-topic-missing = Please choose what fits best.
# $topic (text) - what it is about
case-topic = { $topic ->
        [question] A question
        [complaint] A complaint
        [suggestion] A suggestion
        [damaged-parcel] Something arrived damaged
        [missing-parcel] A parcel has not arrived
        [missing-part] Something is missing in the parcel
       *[guarantee] Something I bought does not work
    }
# $topic (text) - what it is about
case-topic-hint = { $topic ->
        [question] About a product, a payment, anything.
        [complaint] Something was not as it should be, and we want to know.
        [suggestion] What we could do better.
        [damaged-parcel] The parcel, or what was in it.
        [missing-parcel] It is late, or it is said to have been delivered.
        [missing-part] A part, an accessory, a whole product.
       *[guarantee] Broken, worn out or not as described: use your guarantee.
    }

## Second screen: which products

case-lines-title = Which products is it about?
case-lines-missing = Please choose at least one product.

## Third screen: the questions

case-questions-title = A few questions, so that we need not ask back
case-lead = The more precise, the sooner it is sorted.
# $label (text) - the question
case-optional = { $label } (if you like)
# $question (text) - which question
case-question = { $question ->
        [subject] What is your question about?
        [concern] What was not as it should be?
        [about] What is your idea about?
        [needed-by] Do you need the answer by a certain day?
        [happened-on] When did it happen?
        [told-before] Have you told us before?
        [answer-expected] Shall we answer you?
        [parcel-state] How did the parcel look from outside?
        [damage] What is wrong with it?
        [noticed-when] When did you notice?
        [tracking-says] What does the tracking say?
        [looked-at] Where have you looked already?
        [address-right] Is the address of the order right?
        [part] What is missing?
        [part-count] How many are missing?
        [symptom] What does it do, or not do?
        [since] Since when?
        [serial] Serial number
        [lot] Lot number
       *[details] In your own words
    }
# $question (text) - which question
case-question-hint = { $question ->
        [part] As it is called in the manual or on the box, for instance "lid" or "screw M4".
        [serial] On the label below or on the back, often after "S/N".
        [lot] If there is no serial number: often after "Lot" or "L".
       *[details] A sentence or two is enough.
    }
# $choice (text) - an answer
case-choice = { $choice ->
        [yes] Yes
        [no] No
        [not-sure] I am not sure
        [product] A product
        [delivery] The delivery
        [payment] The payment
        [returns] Returns
        [service] The service
        [website] The website
        [packaging] The packaging
        [intact] Intact
        [crushed] Crushed
        [torn] Torn
        [wet] Wet
        [opened] Opened
        [broken] Broken
        [scratched] Scratched
        [leaked] Leaked
        [with-carrier-there] While the carrier was there
        [on-opening] When I opened it
        [later] Later
        [delivered] Delivered
        [on-its-way] On its way
        [nothing-new] Nothing new for days
        [no-tracking] I have no tracking
        [neighbours] With neighbours
        [pick-up-point] At the pick-up point
        [household] With everybody at home
        [nowhere] Nowhere yet
        [does-not-work] It does not work
        [works-badly] It works badly
        [worn-out] It wore out too soon
       *[other] Something else
    }
case-answer-missing = Please answer this, so that we need not ask back.
case-day-past = Please choose a day that is not in the future.
case-day-coming = Please choose a day that is not in the past.
case-count-invalid = Please enter a number, for instance 1.
case-evidence = Photos or a PDF that show it
case-evidence-none = No photo needed.
case-evidence-missing = Please add a photo or a PDF, so that we can decide without asking again.
case-comment-missing = A sentence about what is wrong helps us to decide at once.
case-wanted = What would you like?
case-wanted-missing = Please choose what you would like.
case-immediate = No waiting: this is decided as soon as you send it.

## How the customer is answered

case-reply-title = How shall we answer you?
case-reply-legend = By which way?
# $channel (text) - a way to be answered
case-channel = { $channel ->
        [phone] By phone
        [whatsapp] On WhatsApp
       *[email] By e-mail
    }
case-name = Your name
case-name-missing = Please enter your name, so that we know how to address you.
case-email = Your e-mail address
case-email-hint = The answer goes there, and nothing else.
case-email-missing = Please enter an e-mail address, for instance name@example.com.
case-phone = Your phone number
case-phone-hint = With the country code, for instance +34 600 000 000.
case-phone-missing = Please enter the number with digits, so that we can reach you.
case-language = In which language?

## Fourth screen: everything once more

case-summary-title = Is everything right?
case-summary-about = It is about
case-summary-products = Products
case-summary-answers = Your answers
case-summary-files = Files
# $count (number) - files
case-summary-files-count = { $count ->
        [one] One file
       *[other] { $count } files
    }
case-summary-wanted = You would like
case-summary-reply = We answer
# $channel (text) - a way to be answered, as a phrase
# $to (text) - an address or a number
case-summary-reply-to = { $channel }: { $to }
# $day (text) - day and time such as "Tuesday, March 17, 14:00"
case-promise = You get an answer by { $day }.

## Last screen: the receipt

case-receipt-title = We have it
case-receipt-title-decided = It is settled
case-receipt-title-mail = One more press
case-mail-next = Your message is written. Please send it with your own mail program: only then does it reach us.
case-mail-open = Open the e-mail
case-mail-copy = Copy the text
case-copied = Copied.
case-number = Number
case-number-none = The shop's answer names the number of your case.
# $agent (text) - the name of a person
case-agent = { $agent } takes care of it.
# $agent (text) - the name of a person
# $team (text) - the name of a team
case-agent-of = { $agent } ({ $team }) takes care of it.
# $team (text) - the name of a team
case-team = { $team } takes care of it.
# $day (text) - day and time such as "Tuesday, March 17, 14:00"
case-answer-by = You get an answer by { $day }.
case-answer-soon = We answer the way you chose.
case-to-page = Follow this case
case-link-title = Your way back to this case
case-link-hint = For your safety this page forgets who you are when it is reloaded or closed. A private link opens your case again: please keep it to yourself.
case-link-mailed = It is in our e-mails about this case, too.
case-link-copy = Copy the private link
case-closed-title = Your case opens with its private link
case-closed-hint = For your safety this page forgets who you are when it is reloaded or closed. Please open the link that you copied.
case-closed-mailed = For your safety this page forgets who you are when it is reloaded or closed. Please open the link in our latest e-mail about this case, or the one that you copied.
case-outcome-title = What you get
# $what (text) - what the customer gets
case-outcome = { $what ->
        [refund] You get your money back.
        [store-credit] You get credit with our shop.
        [exchange] You get another version.
        [replacement] You get the same once more, free of charge.
        [repair] We mend it, free of charge.
        [keep] You keep it and get your money back.
       *[price-reduction] You keep it and get a part of the price back.
    }
# $amount (text) - an amount of money
case-outcome-amount = It is { $amount }.
# $percent (number) - percent of the price
case-outcome-percent = It is { $percent } % of the price.
case-outcome-nothing-to-do = You need not do anything.

## The page of a case

case-page-title = Your case
# $number (text) - the number of the case
case-page-number = Case { $number }
# $day (text) - the day it was opened
case-opened-on = opened on { $day }
# $state (text) - whose turn it is
case-state = { $state ->
        [open] We are working on it
        [waiting] We need a word from you
        [resolved] Settled
       *[closed] Closed
    }
# $state (text) - whose turn it is
case-next = { $state ->
        [open] You need not do anything; the answer comes here and the way you chose.
        [waiting] Please see what we wrote or proposed below, and answer there.
        [resolved] What was agreed is on its way. If it is not right after all, reopen the case.
       *[closed] Nothing is left to be done. If something is not right after all, write to us.
    }
# $event (text) - what happened
case-event = { $event ->
        [opened] You wrote to us
        [answered] Answered
        [proposed] We made a proposal
        [countered] You asked for something else
        [accepted] Agreed
        [declined] Proposal declined
        [resolved] Settled
        [reopened] Opened again
        [promise-missed] Our answer did not come in time
       *[closed] Closed
    }
case-details-title = What you told us
case-message-label = Write to us about this case
case-overdue-title = We promised an answer and did not keep it
# $day (text) - day and time
case-overdue = It was due by { $day }. We are sorry. You need not wait any longer:
case-overdue-person = Talk to a person now
case-proposal-title = Our proposal
case-proposal-yours = Your proposal
case-proposals-title = Proposals
# $state (text) - how a proposal stands
case-proposal-state = { $state ->
        [open] Open
        [accepted] Accepted
        [declined] Declined
       *[countered] Replaced by another
    }
# $what (text) - what the customer gets
# $amount (text) - an amount of money
case-proposal-amount = { $what }: { $amount }
case-accept = Accept
case-decline = Decline
case-accepted = You have accepted the proposal.
case-declined = You have declined the proposal.
case-proposal-gone = This proposal is not open any more. Here is how the case stands now.
case-counter = Ask for something else
case-counter-next = We answer you here. Until then nothing changes.
case-counter-wanted = What would you like instead?
# $currency (text) - code of a currency
case-counter-amount = Which amount, in { $currency }?
case-counter-amount-invalid = Please enter an amount, for instance 12.50.
case-counter-note = A word about it (if you like)
case-counter-send = Send this
case-counter-sent = We have your proposal.
case-coupon-title = A coupon for you
case-coupon-copy = Copy the code
case-coupon-copied = The code is copied.
# $amount (text) - an amount of money
case-coupon-worth = Worth { $amount }.
# $percent (number) - percent of the price
case-coupon-percent = { $percent } % off.
# $day (text) - the last day
case-coupon-expires = Until { $day }.
# $amount (text) - an amount of money
case-coupon-minimum = From { $amount } on.
case-coupon-used = Already used.
case-reopen = It is not settled: open again
case-reopen-text = What is still missing?
case-reopen-missing = Please tell us in a sentence what is still missing.
case-reopen-confirm = Open the case again
case-reopened = The case is open again.
case-export-title = To keep
case-export-html = The whole case as a page
case-export-json = The same as data (JSON)
case-export-policy = Terms in force when it was opened
# $moment (text) - day and time
# $page (text) - the address of the page
case-export-saved = Saved on { $moment } from { $page }.
# $name (text) - name of the file
case-file-save = Save { $name }
