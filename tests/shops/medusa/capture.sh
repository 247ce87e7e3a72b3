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
RETURNABLE=$ORDER,cart.id,region_id,'*shipping_address,*items,items.discount_total,items.discount_subtotal,items.tax_total,items.detail.return_requested_quantity,items.detail.written_off_quantity,*returns,*returns.items'
PRODUCTS='id,tags.value,*categories,collection.handle,collection.title'
VARIANTS='id,variants.id,variants.title,variants.sku,variants.thumbnail,variants.manage_inventory,variants.allow_backorder,variants.inventory_quantity,variants.calculated_price'
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

# Returns: the order with its products, the shop's terms, a start, and every way of saying no.
returnable() { # returnable NAME KIND
  ask "$1" guest GET "/store/orders/$(id "$2")?fields=$RETURNABLE"
  local products; products=$(jq -r '[.order.items[].product_id] | reduce .[] as $id ([]; if index($id) then . else . + [$id] end) | "limit=\(length)&fields='"$PRODUCTS"'" + (map("&id%5B%5D=" + .) | add)' "$out/$1.json")
  ask "${1/returnable/products}" guest GET "/store/products?$products"
}
for kind in shipped delivered partially_fulfilled return_requested partially_returned fully_returned return_canceled canceled discounted guest_usd; do returnable "returnable-$kind" "$kind"; done
for kind in delivered guest_usd guest_jpy; do
  ask "cart-$kind" guest GET "/store/orders/$(id "$kind")?fields=id,cart.id"
  ask "ways-back-$kind" guest GET "/store/shipping-options?cart_id=$(jq -r ".orders.$kind.cart_id" "$J")&is_return=true"
done
ask ways-back-no-cart guest GET '/store/shipping-options?cart_id=cart_nope&is_return=true'
ask reasons guest GET '/store/return-reasons?limit=1000&fields=id,label,parent_return_reason_id'
tee=$(jq -r '.order.items[] | select(.variant_sku == "TEE-M") | .product_id' "$out/returnable-delivered.json")
ask variants guest GET "/store/products/$tee?region_id=$(jq -r .regions.eu "$J")&fields=$VARIANTS"
ask variants-not-found guest GET "/store/products/prod_nope?region_id=$(jq -r .regions.eu "$J")&fields=$VARIANTS"

# A refused return leaves its postage on the order, and three at the same moment store rows twice.
option=$(jq -r .return_options.eu.label "$J")
wanted() { # wanted KIND SKU QUANTITY [JQ]: a return, changed by the jq program
  jq -c --arg order "$(id "$1")" --arg item "$(jq -r ".orders.$1.items[\"$2\"]" "$J")" --argjson quantity "$3" --arg option "$option" \
    --arg reason "$(jq -r .return_reasons.too_small "$J")" --arg location "$(jq -r .stock_location_id "$J")" \
    "{order_id: \$order, items: [{id: \$item, quantity: \$quantity, reason_id: \$reason, note: \"Sleeves too short\n[posventa recorded]\"}],
      return_shipping: {option_id: \$option}, location_id: \$location} | ${4:-.}" <<<null
}
refused() { ask "refused-$1" guest POST /store/returns "$2"; }
refused canceled-order "$(wanted canceled TEE-M 1)"
refused not-sent "$(wanted pending TEE-M 1)"
refused foreign-item "$(wanted delivered TEE-M 1 '.items[0].id = "ordli_nope"')"
refused parent-reason "$(wanted delivered TEE-M 1 ".items[0].reason_id = \"$(jq -r .return_reasons.size "$J")\"")"
refused unknown-reason "$(wanted delivered TEE-M 1 '.items[0].reason_id = "rr_nope"')"
refused unknown-option "$(wanted delivered TEE-M 1 '.return_shipping.option_id = "so_nope"')"
refused other-currency "$(wanted delivered TEE-M 1 ".return_shipping.option_id = \"$(jq -r .return_options.us.label "$J")\"")"
refused no-quantity "$(wanted delivered TEE-M 1 '.items[0].quantity = 0')"
refused unknown-order "$(wanted delivered TEE-M 1 '.order_id = "order_nope"')"
ask refused-no-key no-key POST /store/returns "$(wanted delivered TEE-M 1)"
ask started guest POST /store/returns "$(wanted delivered TEE-M 1)"
refused more-than-left "$(wanted delivered TEE-M 2)"
returnable returnable-delivered-after-start delivered

send() { curl -gsS -o /dev/null -X POST -H 'content-type: application/json' -H "x-publishable-api-key: $KEY" --data "$1" "$B/store/returns"; }
send "$(wanted two_parcels TEE-S 3)"
order order-after-refused-return "$(id two_parcels)" guest
returnable returnable-after-refused-return two_parcels
body=$(wanted return_canceled MUG-WHITE 1); pids=()
for _ in 1 2 3; do send "$body" & pids+=($!); done
wait "${pids[@]}"
order order-after-parallel-returns "$(id return_canceled)" guest
returnable returnable-after-parallel-returns return_canceled
