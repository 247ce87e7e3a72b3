### Signing in, and the list of a customer's orders.
###
### Tone as in portal.ftl.

## Signing in

sign-in-email = E-mail address
sign-in-password = Password
sign-in-password-empty = Please enter your password.
sign-in-submit = Sign in
sign-in-code-instead = Send me a code by e-mail instead
sign-in-password-instead = Use my password instead
sign-in-send-code = Send the code
# $email (text) - the address the code was sent to
sign-in-code-sent = If { $email } has orders with us, a code is on its way. It is valid for ten minutes.
sign-in-code = Code from the e-mail
sign-in-code-empty = Please enter the six digits from the e-mail.
sign-in-code-again = Send another code

## A customer's orders

orders-title = Your orders
orders-search = Search
orders-search-hint = Number or product
orders-filter = Show
orders-filter-all = All orders
orders-none = You have no orders yet.
orders-no-match = No order matches this search.
orders-clear = Show all orders
orders-more = Show more
# $shown (number) - orders in the list
# $total (number) - orders that match in all
orders-count = { $total ->
        [one] One order
       *[other] { $shown } of { $total } orders
    }
# $count (number) - further products in an order, besides the ones named
orders-further = { $count ->
        [one] and one more product
       *[other] and { $count } more products
    }
portal-sign-out = Sign out

state-awaiting-payment = Awaiting payment
state-preparing = Being prepared
state-on-its-way = On its way
state-delivered = Delivered
state-cancelled = Cancelled

## Signing in on a page of the platform's own, from which the customer comes back

redirect-intro = This shop shows orders to whoever signs in. You get a code by e-mail; there is no password to remember.
redirect-submit = Sign in with a code
redirect-guest = Bought without an account? Use the e-mail address you ordered with.
redirect-link = The link in your confirmation e-mail opens the order at the shop as well, without signing in.
redirect-finishing = One moment, we are signing you in…
redirect-not-finished = You are not signed in yet. You can try again whenever you like.
