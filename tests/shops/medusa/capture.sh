#!/bin/bash
# Asks the running, freshly reset shop what the Medusa adapter asks and keeps every answer, for
# the tests that need no shop.
#   capture.sh OUTDIR       (run `shop.sh reset` before: it starts returns)
# SHOP_JSON says which shop. OUTDIR/index.tsv has a row for each answer: file, status, as whom it
# was asked, method, path and body.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
J=${SHOP_JSON:-$here/state-2.18.0/shop.json}
out=$1
B=$(jq -r .backend_url "$J"); KEY=$(jq -r .publishable_key "$J")
rm -rf "$out"; mkdir -p "$out"
printf 'file\tstatus\tas\tmethod\tpath\tbody\n' >"$out/index.tsv"

# The adapter's own queries; tests fail if it asks for anything else.
ORDER='id,display_id,custom_display_id,status,created_at,updated_at,currency_code,payment_status,total,original_item_total,original_item_subtotal,original_shipping_total,original_shipping_subtotal,discount_total,discount_subtotal,tax_total,credit_line_total,summary,shipping_address.first_name,items.id,items.title,items.product_title,items.variant_title,items.variant_sku,items.thumbnail,items.requires_shipping,items.is_tax_inclusive,items.unit_price,items.original_total,items.original_subtotal,items.detail.quantity,items.detail.shipped_quantity,items.detail.delivered_quantity,items.detail.return_received_quantity,items.detail.return_dismissed_quantity,*shipping_methods,*fulfillments,*fulfillments.labels,*fulfillments.items'
LIST='id,display_id,custom_display_id,status,created_at,currency_code,total,payment_status,fulfillment_status,*items'

ask() { # ask NAME AS METHOD PATH [BODY]; AS is guest, customer, stranger (a bad token), or no-key, bad-key, revoked-key
  local name=$1 as=$2 method=$3 path=$4 body=${5:-} key=$KEY file code
  local args=(-gsS -X "$method" -o "$out/.body" -w '%{http_code}')
  case $as in
    customer) args+=(-H "authorization: Bearer $TOKEN") ;;
    stranger) args+=(-H "authorization: Bearer not.a.token") ;;
    bad-key) key=pk_nope ;;
    revoked-key) key=$(jq -r .revoked_key "$J") ;;
  esac
  if [ "$as" != no-key ]; then args+=(-H "x-publishable-api-key: $key"); fi
  if [ -n "$body" ]; then args+=(-H 'content-type: application/json' --data "$body"); fi
  code=$(curl "${args[@]}" "$B$path")
  if jq -c . "$out/.body" >"$out/$name.json" 2>/dev/null; then file=$name.json; else file=$name.txt; rm "$out/$name.json"; cp "$out/.body" "$out/$file"; fi
  rm "$out/.body"
  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$file" "$code" "$as" "$method" "$path" "$body" >>"$out/index.tsv"
}
id() { jq -r ".orders.$1.id" "$J"; }
order() { ask "$1" "$3" GET "/store/orders/$2?fields=$ORDER"; } # order NAME ID AS

for kind in $(jq -r '.orders|keys_unsorted[]' "$J"); do order "order-$kind" "$(id "$kind")" guest; done
order order-not-found order_01000000000000000000000000 guest
order error-no-key "$(id shipped)" no-key
order error-bad-key "$(id shipped)" bad-key
order error-revoked-key "$(id shipped)" revoked-key
ask error-unknown-route guest GET /store/nonsense

EMAIL=$(jq -r .customers.anna.email "$J"); PASSWORD=$(jq -r .customers.anna.password "$J")
LOGIN=/auth/customer/emailpass
ask log-in guest POST $LOGIN "{\"email\":\"$EMAIL\",\"password\":\"$PASSWORD\"}"
TOKEN=$(jq -r .token "$out/log-in.json")
ask log-in-wrong-password guest POST $LOGIN "{\"email\":\"$EMAIL\",\"password\":\"wrong\"}"
ask log-in-unknown-email guest POST $LOGIN '{"email":"nobody@customers.test","password":"wrong"}'
ask log-in-no-password guest POST $LOGIN "{\"email\":\"$EMAIL\"}"

page() { ask "$1" "$3" GET "/store/orders?limit=10&offset=$2&order=-created_at&fields=$LIST"; } # page NAME OFFSET AS
page list-page-1 0 customer
page list-page-2 10 customer
page list-past-the-end 500 customer
page list-nobody 0 guest
page list-bad-token 0 stranger
order order-of-another-customer "$(id other_customer)" customer

# A refused return leaves its postage on the order, and three at the same moment store rows twice.
option=$(jq -r .return_options.eu.label "$J")
wanted() { printf '{"order_id":"%s","items":[{"id":"%s","quantity":%s}],"return_shipping":{"option_id":"%s"}}' "$(id "$1")" "$(jq -r ".orders.$1.items[\"$2\"]" "$J")" "$3" "$option"; }
send() { curl -gsS -o /dev/null -X POST -H 'content-type: application/json' -H "x-publishable-api-key: $KEY" --data "$1" "$B/store/returns"; }
send "$(wanted two_parcels TEE-S 3)"
order order-after-refused-return "$(id two_parcels)" guest
body=$(wanted return_canceled MUG-WHITE 1); pids=()
for _ in 1 2 3; do send "$body" & pids+=($!); done
wait "${pids[@]}"
order order-after-parallel-returns "$(id return_canceled)" guest
