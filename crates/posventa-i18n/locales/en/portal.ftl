### Everything a customer can read.
###
### An id names the view or the term of the domain first, then what is said: `return-offer`, not
### `msg-17` and not the English words. Amounts and dates arrive formatted; only a number that
### decides a plural arrives as a number. Translators see the comments, so each argument has one.

## Terms: one word for one thing, in every text below.

-return = return
-shop = the shop

## Sending goods back

return-units = Items to send back

# $units (number) - how many items may still go back
# $until (text) - the last day on which the customer can ask, e.g. "17 March 2026"
return-offer =
    { $units ->
        [one] You can send back one item until { $until }.
       *[other] You can send back up to { $units } items until { $until }.
    }

# $order (text) - the order number as the customer knows it
return-confirmed = Your { -return } for order { $order } is on record.

## Failures: what happened, then what to do now. No blame, no apology twice, no error codes.

failure-offline = We cannot reach { -shop } right now. Check your connection and try again.
failure-order-not-found =
    We found no order with this number and e-mail address. Both are in your order confirmation.
