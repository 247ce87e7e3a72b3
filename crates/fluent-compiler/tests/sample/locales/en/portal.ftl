### One message of each kind, to see what they become.

-shop = the shop

# $units (number) - how many items may go back
# $last-day (text) - until when
return-offer =
    { $units ->
        [one] Send one item back to { -shop } until { $last-day }.
       *[other] Send { $units } items back to { -shop } until { $last-day }.
    }

# Heading of a list.
return-units = Items
