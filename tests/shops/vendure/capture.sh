#!/bin/bash
# Asks the running, freshly seeded shop what the Vendure adapter asks and keeps every answer, for
# the tests that need no shop.
#   capture.sh OUTDIR
# SHOP_JSON says which shop. OUTDIR/index.tsv has a row for each answer: file, status, as whom it
# was asked and in which channel, document, variables, and the session's token if one came.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
documents=$here/../../../crates/posventa-adapters/src/vendure
J=${SHOP_JSON:-$here/state/shop.json}
out=$1
API=$(jq -r .api "$J")
rm -rf "$out"; mkdir -p "$out"
printf 'file\tstatus\tas\tchannel\tdocument\tvariables\ttoken\n' >"$out/index.tsv"
declare -A TOKEN=([stranger]=not-a-token)

ask() { # ask NAME AS CHANNEL DOCUMENT VARIABLES; AS is guest, stranger (a bad token) or a customer
  local name=$1 as=$2 channel=$3 document=$4 variables=$5 code token
  local args=(-gsS -o "$out/$name.json" -D "$out/.headers" -w '%{http_code}' -H 'content-type: application/json')
  if [ "$as" != guest ]; then args+=(-H "authorization: Bearer ${TOKEN[$as]}"); fi
  if [ -n "$channel" ]; then args+=(-H "vendure-token: $channel"); fi
  code=$(jq -nc --rawfile query "$documents/$document.graphql" --argjson variables "$variables" '{$query, $variables}' |
    curl "${args[@]}" --data-binary @- "$API")
  token=$(tr -d '\r' <"$out/.headers" | sed -n 's/^vendure-auth-token: //Ip'); rm "$out/.headers"
  printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$name.json" "$code" "$as" "$channel" "$document" "$(jq -c . <<<"$variables")" "$token" >>"$out/index.tsv"
}
log_in() { # log_in NAME CUSTOMER [PASSWORD]
  ask "$1" guest '' login "$(jq -c --arg who "$2" --arg password "${3:-}" '.customers[$who] // {email: "nobody@customers.test"} | .password = (if $password == "" then .password else $password end)' "$J")"
}
order() { ask "$1" "$2" "$3" order "{\"code\":\"$4\"}"; } # order NAME AS CHANNEL CODE
of() { jq -r ".orders.$1.$2 // \"\"" "$J"; }

for who in anna ben; do
  log_in "log-in-$who" $who
  TOKEN[$who]=$(tail -1 "$out/index.tsv" | cut -f7)
done
log_in log-in-wrong-password anna wrong
log_in log-in-unknown-email nobody wrong
log_in log-in-unverified unverified

for kind in $(jq -r '.orders|keys_unsorted[]' "$J"); do
  who=$(of "$kind" customer)
  order "order-$kind" "${who:-guest}" "$(of "$kind" channel)" "$(of "$kind" code)"
done
order order-unknown guest '' 1111111111111111
order order-of-another-customer anna '' "$(of other_customer code)"
order order-basket ben '' "$(jq -r .basket.code "$J")"
order error-channel guest no-such-channel "$(of guest code)"

page() { # page NAME AS OFFSET [CONDITION-ON-THE-STATE [TAKE]]
  ask "$1" "$2" '' orders "$(jq -nc --argjson skip "$3" --argjson state "${4:-null}" --argjson take "${5:-10}" \
    '{options: ({filter: ({active: {eq: false}} + (if $state then {$state} else {} end)), sort: {orderPlacedAt: "DESC"}, $skip} + (if $take > 0 then {$take} else {} end))}')"
}
page list-page-1 anna 0
page list-page-2 anna 10
page list-page-3 anna 20
page list-past-the-end anna 500
page list-search anna 0 null 0
page list-awaiting-payment anna 0 '{"in":["ArrangingPayment","ArrangingAdditionalPayment"]}'
page list-preparing anna 0 '{"notIn":["ArrangingPayment","ArrangingAdditionalPayment","PartiallyShipped","Shipped","PartiallyDelivered","Delivered","Cancelled"]}'
page list-on-its-way anna 0 '{"in":["PartiallyShipped","Shipped","PartiallyDelivered"]}'
page list-delivered anna 0 '{"in":["Delivered"]}'
page list-cancelled anna 0 '{"in":["Cancelled"]}'
page list-nobody guest 0
page list-bad-token stranger 0
ask log-out anna '' logout '{}'
