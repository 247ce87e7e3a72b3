'use client';

// Posventa for a Next.js storefront with Medusa: put this beside the page for orders and show
// <Portal locale={…} /> there. The storefront's origin has to stand in storeCors and authCors.
// Change:
// YOUR-FILES: the folder with the portal's files; public/posventa of the project is /posventa
// YOUR-INTEGRITY: the value of posventa.js in integrity.json; without one, delete the line
// YOUR-API: the address of your Medusa server, such as https://api.shop.example
// YOUR-KEY: the publishable key of your sales channel, pk_…; never a secret one, sk_…
// YOUR-CONFIG: the address of your posventa.json; without one, delete the line
// YOUR-PHONE: your phone number, shown if the portal cannot start
// YOUR-MAIL: your e-mail address, shown likewise
// Answer with this policy, or add to the one you have:
// Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' YOUR-ORIGIN; img-src 'self' YOUR-ORIGIN
// YOUR-ORIGIN: scheme and host of the API and of your pictures, if they are not the page's own

import Script from 'next/script';
import { useCallback } from 'react';

const KEY = "YOUR-KEY";

/**
 * @param locale the storefront's language, such as `en`
 * @param order an order to begin with, by its id (`order_…`), as the page after the checkout has it
 * @param customerToken answers with the signed-in customer's token, such as a server action that
 *   reads the storefront's cookie. Whatever it answers, scripts of the page can read.
 */
export default function Portal({ locale, order, customerToken }) {
  const prepare = useCallback(portal => {
    if (!portal) return;
    // React keeps `key` to itself, so it is set here: before the script has started the portal.
    if (KEY) portal.setAttribute('key', KEY);
    // A property and not an attribute: attributes are for all to see.
    const wait = customElements.whenDefined('posventa-portal');
    Promise.all([customerToken?.(), wait]).then(([token]) => token && (portal.customerToken = token));
  }, [customerToken]);

  return (
    <>
      <posventa-portal
        ref={prepare}
        platform="medusa"
        api="YOUR-API"
        config="YOUR-CONFIG"
        locale={locale}
        order={order}
      >
        <p><a href="tel:YOUR-PHONE">YOUR-PHONE</a></p>
        <p><a href="mailto:YOUR-MAIL">YOUR-MAIL</a></p>
      </posventa-portal>
      <Script
        type="module"
        src="YOUR-FILES/posventa.js"
        integrity="YOUR-INTEGRITY"
        crossOrigin="anonymous"
      />
    </>
  );
}
