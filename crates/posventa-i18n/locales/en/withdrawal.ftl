### Withdrawing from a contract. The labels of the two buttons are the words of Article 11a of
### Directive 2011/83/EU, see docs/withdrawal.md; the declaration follows its Annex I(B). Nothing
### here asks for a reason, offers anything else or makes anybody doubt.

## Declaring

withdrawal-title = Withdraw from a contract
withdrawal-intro = You need no reason and no account. Tell us which contract you mean; on the next step you check everything and confirm.
withdrawal-your-order = Your order
# $number (text) - The number its customer knows
withdrawal-order = Order { $number }
withdrawal-another-order = Another order or contract
withdrawal-name = Your name
withdrawal-contract = Order or contract
withdrawal-contract-hint = The order number, for example 1042, or what you bought and when.
withdrawal-email = E-mail address
withdrawal-email-hint = The shop confirms there that it has received your withdrawal.
withdrawal-name-empty = Please enter your name.
withdrawal-contract-empty = Please enter the order number, or what you bought.
withdrawal-extent = What do you withdraw from?
withdrawal-whole = The whole order
withdrawal-some = Some of it
# $title (text) - What the shop calls the product
withdrawal-units = Pieces of { $title }
withdrawal-none-chosen = Please choose what you withdraw from.
withdrawal-lines-missing = We cannot show the products of this order right now. You can withdraw from the whole order all the same.

## How the right stands, by line

# $date (text) - The last day
withdrawal-open-until = You can withdraw until { $date }.
withdrawal-open = You can withdraw from this.
# $count (number) - Days
withdrawal-open-before-delivery = { $count ->
        [one] You can withdraw now, and until one day after everything has arrived.
       *[other] You can withdraw now, and until { $count } days after everything has arrived.
    }
# $date (text) - The last day
withdrawal-closed = By our dates the period ended on { $date }. You can declare it all the same; the shop will answer you.
withdrawal-nothing-left = Everything of it has been asked back already, or was cancelled. You can declare it all the same; the shop will answer you.
withdrawal-absent = By our data there is no such right here. You can declare it all the same; the shop will answer you.
withdrawal-unless-unsealed = As long as the seal is unbroken.
withdrawal-unless-mixed = As long as it has not been mixed with other things.
withdrawal-exempt-service-performed = The law excepts services that have been fully provided.
withdrawal-exempt-custom-made = The law excepts goods that were made or personalised for you.
withdrawal-exempt-perishable = The law excepts goods that spoil quickly.
withdrawal-exempt-sealed-hygiene = The law excepts sealed goods that cannot go back once opened, for reasons of hygiene.
withdrawal-exempt-mixed = The law excepts goods that were mixed with others for good.
withdrawal-exempt-sealed-recording = The law excepts sealed recordings and software once they are opened.
withdrawal-exempt-press = The law excepts newspapers and magazines.
withdrawal-exempt-digital-begun = The law excepts downloads that began with your consent.
withdrawal-exempt-still = If you see it differently you can declare it all the same.

## Checking and confirming

withdrawal-review-title = Check and confirm
withdrawal-review-intro = This is what you declare. The shop gets exactly this.
withdrawal-declaration = Declaration
# $contract (text) - The number of an order
withdrawal-text-order = I hereby give notice that I withdraw from the contract of my order { $contract }.
# $contract (text) - The number of an order
withdrawal-text-order-lines = I hereby give notice that I withdraw from the contract of my order { $contract } for the following goods:
# $contract (text) - What the customer calls the contract
withdrawal-text-contract = I hereby give notice that I withdraw from the following contract: { $contract }
withdrawal-confirm = Confirm withdrawal
withdrawal-change = Change something

## The receipt

withdrawal-receipt-title = You have withdrawn from the contract
withdrawal-receipt-title-waiting = Your withdrawal is declared
withdrawal-receipt-title-by-hand = Your declaration is ready to be sent
withdrawal-receipt-file-title = Receipt for a withdrawal
withdrawal-declared = Declared
# $date (text) - The day
# $time (text) - The time
withdrawal-moment = { $date }, { $time }
# $date (text) - The day
# $time (text) - The time
# $place (text) - The place after which the shop's time zone is named
withdrawal-moment-in = { $date }, { $time } ({ $place } time)
withdrawal-shop = Shop
withdrawal-received = Received by the shop
withdrawal-received-as = Number at the shop
withdrawal-key = Key of this declaration
withdrawal-save = Download the receipt
withdrawal-save-json = The same as data (JSON)
withdrawal-by-mail = Send it by e-mail
withdrawal-by-form = Use the plain form
withdrawal-plain = If this page gives you trouble, use the plain form.
# $subject (text) - What the customer calls the contract
withdrawal-mail-subject = Withdrawal: { $subject }

withdrawal-waiting-sending = Declared and kept on this device. It is being sent…
withdrawal-waiting = Declared and kept on this device. The shop cannot be reached right now; this page sends it by itself as soon as it can, also when you come back later. If your period ends today, send it by e-mail as well.
withdrawal-waiting-not-kept = Declared, but this browser lets us keep nothing. Please leave this page open until it is sent, or send it by e-mail.
# $moment (text) - Day and time
withdrawal-sent = Sent, and received by the shop on { $moment }. It also confirms this by e-mail.
withdrawal-sent-sometime = Sent, and received by the shop. It also confirms this by e-mail.
withdrawal-refused = Declared. The shop's server did not take it, so please send it by e-mail or with the plain form. What counts is the moment at which you send it.
withdrawal-by-hand = One step is left: send this declaration by e-mail; everything is filled in. What counts is the moment at which you send it.
withdrawal-by-hand-no-mail = One step is left: send this declaration to the shop by one of the ways below. What counts is the moment at which you send it.
withdrawal-keep-it = Keep this receipt: it shows what you declared and when.
withdrawal-send-now = Send it now

withdrawal-next-title = What happens now
withdrawal-next-refund = The shop pays back what you paid within 14 days, the way you paid. It may wait until the goods are back, or until you show that you have sent them.
withdrawal-next-goods = If you have the goods already, send them back within 14 days.

## What is kept on the device

withdrawal-kept-title = Your withdrawals on this device
withdrawal-show = Show the receipt
withdrawal-state-waiting = Not sent yet
withdrawal-state-received = Received by the shop
withdrawal-state-by-hand = To be sent by you
withdrawal-new = Declare another withdrawal
withdrawal-forget = Forget me on this device
withdrawal-forget-question = Forget a withdrawal that is not sent?
withdrawal-forget-consequence = The shop has not received it yet. If you forget it here, it will not be sent.
withdrawal-forget-confirm = Yes, forget it
withdrawal-forget-keep = Keep it
withdrawal-forgotten = Everything on this device is forgotten.

# $contract (text) - What the customer calls the contract
withdrawal-strip-waiting = Your withdrawal ({ $contract }) is kept on this device and will be sent as soon as the shop can be reached.
# $contract (text) - What the customer calls the contract
withdrawal-strip-sent = The shop has received your withdrawal ({ $contract }).
