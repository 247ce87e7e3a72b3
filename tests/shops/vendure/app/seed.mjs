// Fills an empty Vendure shop over its own APIs, the way a merchant and shoppers would, and writes
// what the tests need to a JSON file.
//   node seed.mjs OUT.json      whole catalogue, customers and orders in every state
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const BASE = process.env.SHOP_URL;
const PASSWORD = 'customer-Passw0rd';

/** A GraphQL request as somebody, in a channel; the answer's data and the session it came with. */
async function ask(api, query, variables, { token, channel } = {}) {
  const response = await fetch(`${BASE}/${api}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(channel ? { 'vendure-token': channel } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  // Vendure says no with 200: as an error, or as a result that has an error's fields.
  const refused = errors ?? Object.values(data).filter(result => result?.errorCode);
  if (refused.length) throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify(refused)}`);
  return { data, token: response.headers.get('vendure-auth-token') || token };
}

let staff;
const admin = async (query, variables, channel) =>
  Object.values((await ask('admin-api', query, variables, { token: staff, channel })).data)[0];
const FAILED = '... on ErrorResult { errorCode message }';

// ---------------------------------------------------------------- catalogue

const english = fields => [{ languageCode: 'en', ...fields }];
const operation = (code, values = {}) => ({
  code,
  arguments: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })),
});

// Vendure keeps every amount as hundredths, of yen too.
const PRODUCTS = [
  { key: 'tee', name: 'Organic T-shirt', variants: ['S', 'M', 'L'], eur: 2490, usd: 2750, jpy: 420000 },
  { key: 'mug', name: 'Enamel mug', variants: ['Rust', 'White'], eur: 1495, usd: 1600, jpy: 230000 },
  { key: 'notebook', name: 'Dot-grid notebook', variants: ['A5'], eur: 999, usd: 1149, jpy: 150000 },
  { key: 'lamp', name: 'Desk lamp “Nord” <matte>', variants: ['Black'], eur: 12900, usd: 14200, jpy: 2100000 },
];

const REGIONS = {
  eu: { channel: undefined, name: 'Europe', countries: { DE: 'Germany', FR: 'France' }, currency: 'EUR', price: 'eur', tax: 19, included: true, postage: 495 },
  us: { channel: 'us-channel', name: 'United States', countries: { US: 'United States' }, currency: 'USD', price: 'usd', tax: 6.25, included: false, postage: 699 },
  jp: { channel: 'jp-channel', name: 'Japan', countries: { JP: 'Japan' }, currency: 'JPY', price: 'jpy', tax: 10, included: true, postage: 80000 },
};

const variants = {};
const shipping = {};

async function buildCatalogue() {
  const { id: category } = await admin(
    'mutation ($input: CreateTaxCategoryInput!) { createTaxCategory(input: $input) { id } }',
    { input: { name: 'Standard', isDefault: true } });
  const { items: [store] } = await admin('{ channels { items { id } } }');

  for (const [region, { channel, name, countries, currency, tax, included }] of Object.entries(REGIONS)) {
    const memberIds = [];
    for (const [code, country] of Object.entries(countries)) {
      const made = await admin(
        'mutation ($input: CreateCountryInput!) { createCountry(input: $input) { id } }',
        { input: { code, enabled: true, translations: english({ name: country }) } });
      memberIds.push(made.id);
    }
    const { id: zone } = await admin(
      'mutation ($input: CreateZoneInput!) { createZone(input: $input) { id } }', { input: { name, memberIds } });
    await admin('mutation ($input: CreateTaxRateInput!) { createTaxRate(input: $input) { id } }',
      { input: { name: `VAT ${name}`, enabled: true, value: tax, categoryId: category, zoneId: zone } });
    const settings = {
      defaultCurrencyCode: currency, availableCurrencyCodes: [currency], pricesIncludeTax: included,
      defaultTaxZoneId: zone, defaultShippingZoneId: zone,
    };
    if (channel) {
      REGIONS[region].id = (await admin(
        `mutation ($input: CreateChannelInput!) { createChannel(input: $input) { ... on Channel { id } ${FAILED} } }`,
        { input: { code: region, token: channel, defaultLanguageCode: 'en', ...settings } })).id;
    } else {
      await admin(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { ... on Channel { id } ${FAILED} } }`,
        { input: { id: store.id, ...settings } });
    }
  }

  const productIds = [];
  for (const { key, name, variants: values, eur } of PRODUCTS) {
    const product = await admin('mutation ($input: CreateProductInput!) { createProduct(input: $input) { id } }',
      { input: { enabled: true, translations: english({ name, slug: key, description: '' }) } });
    productIds.push(product.id);
    const group = await admin('mutation ($input: CreateProductOptionGroupInput!) { createProductOptionGroup(input: $input) { id options { id } } }',
      { input: { code: `${key}-kind`, translations: english({ name: 'Kind' }), options: values.map(value => ({ code: `${key}-${value}`.toLowerCase(), translations: english({ name: value }) })) } });
    await admin('mutation ($productId: ID!, $optionGroupId: ID!) { addOptionGroupToProduct(productId: $productId, optionGroupId: $optionGroupId) { id } }',
      { productId: product.id, optionGroupId: group.id });
    const input = values.map((value, at) => ({
      productId: product.id, sku: `${key}-${value}`.toUpperCase(), price: eur, taxCategoryId: category,
      optionIds: [group.options[at].id], trackInventory: 'FALSE', translations: english({ name: `${name} ${value}` }),
    }));
    const made = await admin('mutation ($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id sku } }', { input });
    for (const { id, sku } of made) variants[sku] = id;
  }

  const { items: [warehouse] } = await admin('{ stockLocations { items { id } } }');
  for (const { channel, id: channelId, price } of Object.values(REGIONS).filter(it => it.channel)) {
    await admin('mutation ($input: AssignProductsToChannelInput!) { assignProductsToChannel(input: $input) { id } }', { input: { productIds, channelId } });
    await admin('mutation ($input: AssignStockLocationsToChannelInput!) { assignStockLocationsToChannel(input: $input) { id } }', { input: { stockLocationIds: [warehouse.id], channelId } });
    const input = PRODUCTS.flatMap(product => product.variants.map(value => ({ id: variants[`${product.key}-${value}`.toUpperCase()], price: product[price] })));
    await admin('mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }', { input }, channel);
  }

  for (const [region, { channel, tax, included, postage }] of Object.entries(REGIONS)) {
    const made = await admin('mutation ($input: CreateShippingMethodInput!) { createShippingMethod(input: $input) { id } }', {
      input: {
        code: `standard-${region}`, fulfillmentHandler: 'manual-fulfillment', translations: english({ name: 'Standard', description: '' }),
        checker: operation('default-shipping-eligibility-checker', { orderMinimum: 0 }),
        calculator: operation('default-shipping-calculator', { rate: postage, includesTax: included ? 'include' : 'exclude', taxRate: tax }),
      },
    }, channel);
    shipping[region] = made.id;
    for (const [code, automaticSettle] of [['card', true], ['invoice', false]])
      await admin('mutation ($input: CreatePaymentMethodInput!) { createPaymentMethod(input: $input) { id } }', {
        input: { code: `${code}-${region}`, enabled: true, handler: operation('dummy-payment-handler', { automaticSettle }), translations: english({ name: code, description: '' }) },
      }, channel);
  }

  // Made once and shared: one that is made in a channel belongs to the first channel as well, and
  // a code of three promotions takes three times its discount off there.
  for (const [couponCode, ...action] of [['TENOFF', 'order_percentage_discount', { discount: 10 }], ['FREEPOST', 'free_shipping']]) {
    const made = await admin(`mutation ($input: CreatePromotionInput!) { createPromotion(input: $input) { ... on Promotion { id } ${FAILED} } }`,
      { input: { enabled: true, couponCode, conditions: [], actions: [operation(...action)], translations: english({ name: couponCode, description: '' }) } });
    for (const { id: channelId } of Object.values(REGIONS).filter(it => it.channel))
      await admin('mutation ($input: AssignPromotionsToChannelInput!) { assignPromotionsToChannel(input: $input) { id } }', { input: { promotionIds: [made.id], channelId } });
  }
}

// ---------------------------------------------------------------- customers

const ADDRESSES = {
  anna: { fullName: 'Anna Müller', streetLine1: 'Torstraße 12', city: 'Berlin', postalCode: '10119', countryCode: 'DE' },
  ben: { fullName: 'Benoît Lefèvre', streetLine1: "8 rue de l'Échiquier", city: 'Paris', postalCode: '75010', countryCode: 'FR' },
  dora: { fullName: 'Dora Weiß', streetLine1: 'Am Markt 1', city: 'Weimar', postalCode: '99423', countryCode: 'DE' },
  greta: { fullName: 'Greta Schulz', streetLine1: 'Hafenweg 3', city: 'Hamburg', postalCode: '20457', countryCode: 'DE' },
  grace: { fullName: 'Grace Hopper', streetLine1: '1 Harbor Way', city: 'Boston', province: 'MA', postalCode: '02110', countryCode: 'US' },
  kenji: { fullName: '佐藤 健司', streetLine1: '神南1-2-3', city: '渋谷区', province: '東京都', postalCode: '150-0041', countryCode: 'JP' },
};
const CUSTOMERS = { anna: ['Anna', 'Müller'], ben: ['Benoît', 'Lefèvre'], cora: ['Cora', 'Leer'], dora: ['Dora', 'Weiß'] };
const GUESTS = { greta: ['Greta', 'Schulz', 'eu'], grace: ['Grace', 'Hopper', 'us'], kenji: ['健司', '佐藤', 'jp'] };
const email = who => `${who}@customers.test`;
const sessions = {};

async function signUp() {
  for (const [who, [firstName, lastName]] of Object.entries(CUSTOMERS)) {
    await admin(`mutation ($input: CreateCustomerInput!, $password: String) { createCustomer(input: $input, password: $password) { ... on Customer { id } ${FAILED} } }`,
      { input: { firstName, lastName, emailAddress: email(who) }, password: PASSWORD });
    const { token } = await ask('shop-api', `mutation ($email: String!, $password: String!) { login(username: $email, password: $password) { ... on CurrentUser { id } ${FAILED} } }`,
      { email: email(who), password: PASSWORD });
    sessions[who] = token;
  }
  await ask('shop-api', `mutation ($input: RegisterCustomerInput!) { registerCustomerAccount(input: $input) { ... on Success { success } ${FAILED} } }`,
    { input: { emailAddress: email('unverified'), password: PASSWORD } });
}

// ---------------------------------------------------------------- orders

const ORDER = 'id code state totalWithTax lines { id quantity productVariant { sku } } payments { id amount } fulfillments { id }';

/** Buys as a shopper does. Without `pay` the order waits for its payment. */
async function buy({ who = 'anna', items, coupon, pay = 'card' }) {
  const region = GUESTS[who]?.[2] ?? 'eu';
  const { channel } = REGIONS[region];
  let token = sessions[who];
  const shop = async (query, variables) => {
    const answer = await ask('shop-api', query, variables, { token, channel });
    token = answer.token;
    return Object.values(answer.data)[0];
  };
  const done = `{ ... on Order { ${ORDER} } ${FAILED} }`;
  for (const [sku, quantity] of Object.entries(items))
    await shop(`mutation ($id: ID!, $quantity: Int!) { addItemToOrder(productVariantId: $id, quantity: $quantity) ${done} }`, { id: variants[sku], quantity });
  if (GUESTS[who]) {
    const [firstName, lastName] = GUESTS[who];
    await shop(`mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) ${done} }`, { input: { firstName, lastName, emailAddress: email(who) } });
  }
  await shop(`mutation ($input: CreateAddressInput!) { setOrderShippingAddress(input: $input) ${done} }`, { input: ADDRESSES[who] });
  await shop(`mutation ($id: [ID!]!) { setOrderShippingMethod(shippingMethodId: $id) ${done} }`, { id: [shipping[region]] });
  if (coupon) await shop(`mutation ($coupon: String!) { applyCouponCode(couponCode: $coupon) ${done} }`, { coupon });
  const order = await shop(`mutation { transitionOrderToState(state: "ArrangingPayment") ${done} }`);
  if (!pay) return { ...order, who, channel };
  const paid = await shop(`mutation ($input: PaymentInput!) { addPaymentToOrder(input: $input) ${done} }`, { input: { method: `${pay}-${region}`, metadata: {} } });
  return { ...paid, who, channel };
}

/** Packs units by SKU, all if there are none, and takes the parcel as far as `state`. */
async function send(order, { items, tracking, method = 'DHL', state = 'Shipped' }) {
  const lines = order.lines
    .map(line => ({ orderLineId: line.id, quantity: items ? items[line.productVariant.sku] ?? 0 : line.quantity }))
    .filter(line => line.quantity);
  const handler = operation('manual-fulfillment', { method, ...(tracking ? { trackingCode: tracking } : {}) });
  const parcel = await admin(`mutation ($input: FulfillOrderInput!) { addFulfillmentToOrder(input: $input) { ... on Fulfillment { id } ${FAILED} } }`,
    { input: { lines, handler } }, order.channel);
  await move(order, parcel, state);
  return parcel;
}

async function move(order, { id }, ...states) {
  const steps = states.length > 1 ? states : { Pending: [], Shipped: ['Shipped'], Delivered: ['Shipped', 'Delivered'], Cancelled: ['Cancelled'] }[states[0]];
  for (const state of steps)
    await admin(`mutation ($id: ID!, $state: String!) { transitionFulfillmentToState(id: $id, state: $state) { ... on Fulfillment { id } ${FAILED} } }`, { id, state }, order.channel);
}

const cancel = (order, { items, cancelShipping = false }) =>
  admin(`mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { ... on Order { id } ${FAILED} } }`, {
    input: {
      orderId: order.id, cancelShipping, reason: 'as agreed by telephone',
      lines: order.lines.map(line => ({ orderLineId: line.id, quantity: items?.[line.productVariant.sku] ?? (items ? 0 : line.quantity) })).filter(line => line.quantity),
    },
  }, order.channel);

async function refund(order, amount, settled = true) {
  // Vendure 3.5 deprecates all but the amount, and its database refuses a refund without them.
  const input = { paymentId: order.payments[0].id, amount, lines: [], shipping: 0, adjustment: 0, reason: 'as agreed by telephone' };
  const made = await admin(`mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { ... on Refund { id } ${FAILED} } }`, { input }, order.channel);
  if (settled)
    await admin(`mutation ($id: ID!) { settleRefund(input: { id: $id, transactionId: "refund" }) { ... on Refund { id } ${FAILED} } }`, { id: made.id }, order.channel);
}

/** Adds gift wrapping to an order that is paid, and takes the money for it. */
async function surcharge(order) {
  const to = state => admin(`mutation ($id: ID!, $state: String!) { transitionOrderToState(id: $id, state: $state) { ... on Order { id } ${FAILED} } }`, { id: order.id, state }, order.channel);
  await to('Modifying');
  await admin(`mutation ($input: ModifyOrderInput!) { modifyOrder(input: $input) { ... on Order { id } ${FAILED} } }`, {
    input: { dryRun: false, orderId: order.id, surcharges: [{ description: 'Gift wrapping', price: 350, priceIncludesTax: true, taxRate: 19, taxDescription: 'VAT Europe' }] },
  }, order.channel);
  await to('ArrangingAdditionalPayment');
  await admin(`mutation ($input: ManualPaymentInput!) { addManualPaymentToOrder(input: $input) { ... on Order { id } ${FAILED} } }`,
    { input: { orderId: order.id, method: 'cash', transactionId: 'till', metadata: {} } }, order.channel);
  await to('PaymentSettled');
}

const BOTH = { 'TEE-M': 2, 'MUG-RUST': 1 };

/** Each makes one order, in the state that its name says, and answers with it and what it tells. */
const KINDS = {
  authorized: async () => ({ order: await buy({ items: { 'LAMP-BLACK': 1 }, pay: 'invoice' }) }),
  settled: async () => ({ order: await buy({ items: BOTH }) }),
  settled_later: async () => {
    const order = await buy({ items: { 'NOTEBOOK-A5': 3 }, pay: 'invoice' });
    await admin(`mutation ($id: ID!) { settlePayment(id: $id) { ... on Payment { id } ${FAILED} } }`, { id: order.payments[0].id });
    return { order };
  },
  packed: async () => {
    const order = await buy({ items: BOTH });
    await send(order, { state: 'Pending', tracking: 'PK100000001' });
    return { order, tracking: ['PK100000001'] };
  },
  partially_shipped: async () => {
    const order = await buy({ items: BOTH });
    await send(order, { items: { 'TEE-M': 1 }, tracking: 'PS100000001' });
    return { order, tracking: ['PS100000001'] };
  },
  shipped: async () => {
    const order = await buy({ items: BOTH });
    await send(order, { tracking: 'SH100000001' });
    return { order, tracking: ['SH100000001'] };
  },
  shipped_untracked: async () => {
    const order = await buy({ items: { 'NOTEBOOK-A5': 1 } });
    await send(order, { method: 'Post' });
    return { order };
  },
  two_parcels: async () => {
    const order = await buy({ items: BOTH });
    await send(order, { items: { 'TEE-M': 2 }, tracking: 'TP100000001' });
    await send(order, { items: { 'MUG-RUST': 1 }, tracking: 'TP100000002', method: 'UPS' });
    return { order, tracking: ['TP100000001', 'TP100000002'] };
  },
  partially_delivered: async who => {
    const order = await buy({ who, items: BOTH });
    await send(order, { items: { 'TEE-M': 2 }, tracking: 'PD100000001', state: 'Delivered' });
    await send(order, { items: { 'MUG-RUST': 1 }, tracking: 'PD100000002' });
    return { order, tracking: ['PD100000001', 'PD100000002'] };
  },
  delivered: async () => {
    const order = await buy({ items: BOTH });
    await send(order, { tracking: 'DE100000001', state: 'Delivered' });
    return { order, tracking: ['DE100000001'] };
  },
  cancelled: async () => {
    const order = await buy({ items: BOTH });
    await cancel(order, { cancelShipping: true });
    await refund(order, order.totalWithTax);
    return { order };
  },
  cancelled_unpaid: async who => {
    const order = await buy({ who, items: { 'LAMP-BLACK': 1 }, pay: 'invoice' });
    await cancel(order, { cancelShipping: true });
    return { order };
  },
  partially_cancelled: async () => {
    const order = await buy({ items: BOTH });
    await cancel(order, { items: { 'TEE-M': 1 } });
    await refund(order, 2490);
    return { order };
  },
  partially_refunded: async () => {
    const order = await buy({ items: BOTH });
    await send(order, { tracking: 'PR100000001', state: 'Delivered' });
    await refund(order, 500);
    await refund(order, 250, false);
    return { order, tracking: ['PR100000001'] };
  },
  taken_back: async who => {
    const order = await buy({ who, items: BOTH });
    await send(order, { tracking: 'TB100000001', state: 'Delivered' });
    await cancel(order, { items: { 'TEE-M': 2 } });
    await refund(order, 4980);
    return { order, tracking: ['TB100000001'] };
  },
  packed_again: async () => {
    const order = await buy({ items: { 'MUG-WHITE': 2 } });
    const parcel = await send(order, { tracking: 'PA100000001', state: 'Pending' });
    await move(order, parcel, 'Cancelled');
    await send(order, { tracking: 'PA100000002' });
    return { order, tracking: ['PA100000002'] };
  },
  lost: async () => {
    const order = await buy({ items: { 'MUG-WHITE': 1 } });
    const parcel = await send(order, { tracking: 'LO100000001' });
    await move(order, parcel, 'Cancelled');
    return { order, tracking: ['LO100000001'] };
  },
  discounted: async () => ({ order: await buy({ items: { 'TEE-S': 3, 'NOTEBOOK-A5': 1 }, coupon: 'TENOFF' }) }),
  free_shipping: async () => ({ order: await buy({ items: { 'MUG-WHITE': 1 }, coupon: 'FREEPOST' }) }),
  surcharged: async who => {
    const order = await buy({ who, items: { 'MUG-WHITE': 1 } });
    await surcharge(order);
    return { order };
  },
  tracking_page: async () => {
    const order = await buy({ items: { 'MUG-WHITE': 1 } });
    const page = 'https://parcels.test/track?n=1';
    await send(order, { tracking: page });
    return { order, tracking: [page] };
  },
  other_customer: async () => ({ order: await buy({ who: 'ben', items: { 'TEE-L': 1 } }) }),
  guest: async () => {
    const order = await buy({ who: 'greta', items: BOTH });
    await send(order, { tracking: 'GU100000001' });
    return { order, tracking: ['GU100000001'] };
  },
  guest_usd: async () => {
    const order = await buy({ who: 'grace', items: { 'TEE-M': 2, 'LAMP-BLACK': 1 }, coupon: 'TENOFF' });
    await send(order, { tracking: 'US100000001', state: 'Delivered' });
    return { order, tracking: ['US100000001'] };
  },
  guest_jpy: async () => ({ order: await buy({ who: 'kenji', items: BOTH }) }),
  guest_long_ago: async () => ({ order: await buy({ who: 'greta', items: { 'MUG-RUST': 1 } }) }),
  // Last, because a customer has one basket: whatever came after would be put into it.
  unpaid: async who => ({ order: await buy({ who, items: { 'MUG-RUST': 1 }, pay: null }) }),
};

/**
 * Some of these once more, of a customer of their own: signing out ends all sessions that a customer
 * has at the shop, so nobody else may be signed in as whoever does.
 */
const DORAS = ['partially_delivered', 'surcharged', 'taken_back', 'cancelled_unpaid', 'unpaid'];

/** What no API can do: an order that is older than guests may look it up, and a copy for the other server. */
function finish(oldOrder) {
  const Database = createRequire(import.meta.url)('better-sqlite3');
  const database = new Database(process.env.SHOP_DB);
  const done = database.prepare(`update "order" set orderPlacedAt = '2001-02-03 04:05:06.000' where code = ?`).run(oldOrder);
  if (done.changes !== 1) throw new Error('the old order is not there');
  // A copy, because two servers that write to one file lock each other out.
  database.prepare('vacuum into ?').run(process.env.SHOP_DB_COPY);
  database.close();
}

async function seed(out) {
  const admins = `mutation ($name: String!, $password: String!) { login(username: $name, password: $password) { ... on CurrentUser { id } ${FAILED} } }`;
  const signedIn = await ask('admin-api', admins, { name: process.env.SHOP_ADMIN, password: process.env.SHOP_ADMIN_PASSWORD });
  staff = signedIn.token;
  await buildCatalogue();
  await signUp();
  const orders = {};
  const doras = DORAS.map(kind => [`doras_${kind}`, () => KINDS[kind]('dora')]);
  for (const [kind, make] of [...Object.entries(KINDS), ...doras]) {
    const { order, tracking = [] } = await make();
    orders[kind] = { code: order.code, channel: order.channel ?? '', customer: GUESTS[order.who] ? null : order.who, tracking };
  }
  const { data } = await ask('shop-api', `mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 1) { ... on Order { code } ${FAILED} } }`,
    { id: variants['TEE-S'] }, { token: sessions.ben });
  const basket = { code: data.addItemToOrder.code, customer: 'ben' };
  finish(orders.guest_long_ago.code);
  const customers = Object.fromEntries([...Object.keys(CUSTOMERS), 'unverified'].map(who => [who, { email: email(who), password: PASSWORD }]));
  writeFileSync(out, JSON.stringify({ api: `${BASE}/shop-api`, cookie_api: `${process.env.SHOP_COOKIE_URL}/shop-api`, customers, orders, basket }, null, 2));
}

await seed(process.argv[2]);
