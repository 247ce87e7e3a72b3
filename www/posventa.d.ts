// The element `<posventa-portal>`, for TypeScript and for editors. `cargo xtask tidy` compares it
// with posventa.js.

/** Something is wrong that the page's author can mend, or should know of. */
export interface PosventaError {
  code: 'load' | 'settings' | 'config' | 'shop' | 'crash';
  /** English, for the page's author. */
  message: string;
}

/**
 * After-sales for the shop's customers, in the shop's own page. Its children are shown until the
 * portal has started, and for good if it cannot.
 */
export declare class PosventaPortal extends HTMLElement {
  /** The shop system: `posventa` (default), `adobe-commerce`, `bigcommerce`, `medusa`, `saleor`, `shopify`, `vendure` or `woocommerce`. */
  platform: string;
  /** Base address of the shop's API. Required. */
  api: string;
  /** The key a shop front may show, such as Medusa's `pk_…`, a Vendure channel's token, the code of a Magento store view or the client ID of Shopify's Customer Account API. Never a secret one. */
  key: string;
  /** Address of the shop's configuration, see `posventa.schema.json`. */
  config: string;
  /** BCP 47 tag. Default: the nearest `lang`. */
  locale: string;
  /** Where to begin: `orders` (default), `account`, `contact`, `withdraw`, `guides`, `policies` or `cases/new`. */
  view: string;
  /** An order to begin with, by the number its customer knows. */
  order: string;
  /** `auto` (default), `light` or `dark`. */
  theme: string;
  /** `inline` (default), or `drawer`: a button in the corner of the window opens the portal above the page. Read when the element enters the page; a later change does nothing. */
  display: string;
  /** `lazy` (default): nothing is fetched until the element nears the screen or, as a drawer, is opened. `eager`. */
  loading: string;

  /** The signed-in customer's token. Never an attribute: attributes are for all to see. */
  customerToken: string | undefined;
  /**
   * Answers a shop's reCAPTCHA: is given the name of a form, such as `CUSTOMER_LOGIN`, just before
   * it is sent, and answers with a token.
   */
  recaptcha: ((form: string) => Promise<string>) | undefined;

  /** Shows a view, such as `contact` or `orders/1042`. */
  navigate(view: string): void;
  /** Starts the portal if it has not started yet, shows a view and brings it into sight; a drawer opens. */
  open(view?: string): Promise<void>;
  /** Closes the drawer. What the customer has entered stays. */
  close(): Promise<void>;
  /**
   * Ends the portal for good: its listeners, its requests and all it has kept, but for a withdrawal
   * that the shop has not received yet.
   */
  shutdown(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'posventa-portal': PosventaPortal;
  }

  interface HTMLElementEventMap {
    /** The portal is there. */
    'posventa-ready': CustomEvent<object>;
    /** Something is wrong that the page's author can mend, or should know of. */
    'posventa-error': CustomEvent<PosventaError>;
    /** Another screen is shown. */
    'posventa-navigate': CustomEvent<{
      view: 'orders' | 'order' | 'new-return' | 'return' | 'withdraw' | 'guarantee' | 'guides' | 'policies'
        | 'new-case' | 'case' | 'account' | 'contact';
    }>;
    /** A customer has found an order. */
    'posventa-order-found': CustomEvent<object>;
    /** A return was asked for: for each line its reason and what the customer gets instead. */
    'posventa-return-submitted': CustomEvent<{
      reasons: { id: string; sku: string | null; units: number; resolution: string }[];
    }>;
    /** A question, complaint or claim has reached the shop; `immediate` if it was settled at once. */
    'posventa-case-submitted': CustomEvent<{
      topic: 'question' | 'complaint' | 'suggestion' | 'damaged-parcel' | 'missing-parcel' | 'missing-part'
        | 'guarantee';
      immediate: boolean;
    }>;
    /** The shop has not answered a case by when it promised, for so many begun hours. */
    'posventa-answer-overdue': CustomEvent<{ view: string; hours: number }>;
    /** A customer has said whether a guide helped, or how a delivery, a return or a case went. */
    'posventa-feedback-submitted': CustomEvent<
      | { about: 'guide'; guide: string; helped: boolean }
      | { about: 'delivery' | 'return' | 'case'; score: 1 | 2 | 3 | 4 | 5 }
    >;
    /** Units of a product were asked back, or are the matter of a case. */
    'posventa-counter': CustomEvent<{
      kind: 'return' | 'case';
      stage: 'placed' | 'preparing' | 'on-its-way' | 'delivered' | null;
      reason: string;
      sku: string | null;
      units: number;
    }>;
    /** A customer wants to talk to somebody: `preventDefault()` if the page has opened a chat. */
    'posventa-handoff': CustomEvent<{ topic?: string; state?: string; reference?: string }>;
    /** A shown order is late by so many working days. */
    'posventa-delay-detected': CustomEvent<{ workingDays: number }>;
    /** A customer has confirmed a withdrawal from a contract. */
    'posventa-withdrawal-confirmed': CustomEvent<object>;
  }
}
