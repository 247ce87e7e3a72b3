// The throw-away test shop: stock Vendure on SQLite, with what a merchant has to decide.
//   SHOP_DB (the database's file), SHOP_PORT, SHOP_TOKEN_METHOD (cookie, bearer or both with a comma)
const { bootstrap, DefaultLogger, DefaultOrderByCodeAccessStrategy, LogLevel, dummyPaymentHandler } = require('@vendure/core');

const tokenMethods = (process.env.SHOP_TOKEN_METHOD || 'bearer,cookie').split(',');

bootstrap({
  logger: new DefaultLogger({ level: LogLevel.Warn, timestamp: false }),
  apiOptions: { hostname: '127.0.0.1', port: Number(process.env.SHOP_PORT || 9130) },
  authOptions: {
    // One method is given alone, as in Vendure's own default, because it is another code path there.
    tokenMethod: tokenMethods.length === 1 ? tokenMethods[0] : tokenMethods,
    cookieOptions: { secret: 'test-shop-only', httpOnly: true, sameSite: 'lax' },
    superadminCredentials: { identifier: process.env.SHOP_ADMIN, password: process.env.SHOP_ADMIN_PASSWORD },
  },
  dbConnectionOptions: {
    type: 'better-sqlite3',
    database: process.env.SHOP_DB,
    synchronize: process.env.SHOP_NEW === '1',
    enableWAL: true,
    logging: false,
  },
  // Two hours unless a merchant says otherwise; here long enough for a seeded shop of last year,
  // and short enough for its one order of 2001.
  orderOptions: { orderByCodeAccessStrategy: new DefaultOrderByCodeAccessStrategy('3650d') },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
}).catch(error => {
  console.error(error);
  process.exit(1);
});
