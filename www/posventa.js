// @ts-check
// The loader and the custom element. Everything else is fetched when an element comes near the
// screen, in parallel, and with it the first thing the customer will want to see.

/**
 * Written by `cargo xtask build`: the locales there are, each adapter's first request, the files of
 * each platform's part of the module, and what the element itself shows: where in a locale file
 * stands that it has failed, where that it can be tried again, and the latter in English, for when
 * there is no locale file.
 * @type {{
 *   locales: string[],
 *   early: Record<string, {url: string, order: string, headers: [string, string][]}>,
 *   texts: [number, number, string],
 *   parts: Record<string, string[]>,
 * }}
 */
const BUILD = { locales: ['en'], early: {}, texts: [0, 0, ''], parts: {} }; // @build

/** With the first four it is another shop. */
const ATTRIBUTES = [
  'platform', 'api', 'key', 'config', 'locale', 'view', 'order', 'theme', 'display', 'loading',
];

/** @param {string} name */
const file = name => new URL(name, import.meta.url).href;

/** @param {string} tag @param {object} [properties] */
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** @param {string} address */
const read = async address => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return response.text();
};

/** @param {string} name */
const text = name => read(file(name));

/** Counts the loads of the module: a browser remembers a module that failed, under its address. */
let attempt = 0;
/** @type {Promise<any> | undefined} */
let moduleLoading;
/** By name. @type {Record<string, Promise<CSSStyleSheet>>} */
const sheets = {};
/** @type {Set<PosventaPortal>} */
const running = new Set();
/**
 * What the platform's page for signing in has sent the customer back with, for the first portal
 * that can use it. Out of the address bar before anything else happens; in its place comes where
 * they wanted to go. Only what this tab has begun is ours.
 * @type {string | undefined}
 */
let returned = (() => {
  const query = location.search;
  const state = new URLSearchParams(query).get('state');
  try {
    const kept = sessionStorage.getItem('posventa:sign-in');
    if (!state || !kept?.includes(`"${state}"`)) return;
    history.replaceState(history.state, '', location.pathname + kept.split('\n')[0]);
    return query;
  } catch {
    // Where nothing may be kept, nothing was begun.
  }
})();
/**
 * The element that follows the page's fragment.
 * @type {PosventaPortal | undefined}
 */
let follower;

/** Loads the module once per page, for all its elements. */
function loadModule() {
  moduleLoading ??= (async () => {
    const wasm = fetch(file('posventa_portal_bg.wasm'));
    // Its failure is reported by the import below, or by the module that reads it.
    wasm.catch(() => {});
    const suffix = attempt++ ? `?${attempt}` : '';
    const module = await import(file('posventa_portal.js') + suffix);
    await module.default({ module_or_path: wasm });
    return module;
  })();
  moduleLoading.catch(() => (moduleLoading = undefined));
  return moduleLoading;
}

/**
 * A sheet of our own making is not what a strict CSP's `style-src` is about.
 * @param {string} name @returns {Promise<CSSStyleSheet>}
 */
function loadSheet(name) {
  const sheet = (sheets[name] ??= text(`${name}.css`).then(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  }));
  sheet.catch(() => delete sheets[name]);
  return sheet;
}

/** Text that is no valid encoding stands for itself: somebody typed it. @param {string} text */
const decode = text => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** @param {string} hash */
const isOurs = hash => /^#posventa(\/|$)/.test(hash);

/**
 * After-sales for the shop's customers, in the shop's own page.
 *
 * @slot - Shown until the portal has started, and for good if it cannot: how to reach a person.
 *   Also the list of people, where `config` names no channels.
 * @slot logo - Above every screen.
 * @slot contact - Below the list of people.
 * @slot before-submit - Above the button that asks for a return.
 * @slot footer - Below every screen.
 * @slot launcher - The words on the button that opens a drawer.
 *
 * @attr platform - The shop system: `posventa` (default), `adobe-commerce`, `bigcommerce`, `medusa`, `saleor`, `shopify`, `vendure` or `woocommerce`.
 * @attr api - Base address of the shop's API. Required.
 * @attr key - The key a shop front may show, such as Medusa's `pk_…`, a Vendure channel's token, the
 *   code of a Magento store view or the client ID of Shopify's Customer Account API. Never a secret
 *   one: whatever stands here the whole page can read.
 * @attr config - Address of the shop's configuration, see `posventa.schema.json`.
 * @attr locale - BCP 47 tag. Default: the nearest `lang`.
 * @attr view - Where to begin: `orders` (default), `account`, `contact`, `withdraw`, `guides`, `policies` or
 *   `cases/new`. An element with a view is that one screen at first and does not follow the page's
 *   fragment, so that a page can have several.
 * @attr order - An order to begin with, by the number its customer knows.
 * @attr theme - `auto` (default), `light` or `dark`.
 * @attr display - `inline` (default): where the element stands. `drawer`: a button in the corner of
 *   the window opens the portal above the page. Read when the element enters the page; a later
 *   change does nothing.
 * @attr loading - `lazy` (default): nothing is fetched until the element nears the screen or, as a
 *   drawer, is opened. `eager`.
 *
 * @fires posventa-ready - The portal is there.
 * @fires posventa-error - Something is wrong that the page's author can mend, or should know of;
 *   `detail` is `{code, message}`. `code`: `load`, `settings`, `config`, `shop` or `crash`.
 * @fires posventa-navigate - Another screen is shown; `detail` is `{view}`.
 * @fires posventa-order-found - A customer has found an order.
 * @fires posventa-return-submitted - A return was asked for; `detail` is `{reasons}`: for each line
 *   `{id, sku, units, resolution}`.
 * @fires posventa-case-submitted - A question, complaint or claim has reached the shop; `detail` is
 *   `{topic, immediate}`: whether it was settled at once.
 * @fires posventa-answer-overdue - The shop has not answered a case by when it promised; `detail` is
 *   `{view, hours}`.
 * @fires posventa-feedback-submitted - A customer has said whether a guide helped, or how a delivery,
 *   a return or a case went; `detail` is `{about, guide, helped}` or `{about, score}`.
 * @fires posventa-counter - Units of a product were asked back, or are the matter of a case; `detail` is
 *   `{kind, stage, reason, sku, units}`. `posventa-counters.js` adds them up.
 * @fires posventa-handoff - A customer wants to talk to somebody; `detail` has `topic`, `state` and
 *   `reference` where they are known. A page with a chat of its own opens it and calls
 *   `preventDefault()`; otherwise the link is followed.
 * @fires posventa-delay-detected - A shown order is late; `detail` is `{workingDays}`.
 * @fires posventa-withdrawal-confirmed - A customer has confirmed a withdrawal from a contract.
 */
export class PosventaPortal extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** @type {any} */
  #portal;
  #starts = 0;
  #fallback = make('slot');
  /** What portal and fallback stand in. */
  #box = make('div');
  #root = this.attachShadow({ mode: 'open' });
  /** What opens and closes around the box, if the element is a drawer. @type {Promise<any> | undefined} */
  #drawer;
  /** @type {IntersectionObserver | undefined} */
  #near;
  /** @type {string | undefined} */
  #token;
  #shut = false;
  /** The sections of texts that were fetched, as they stand in the names of files. */
  #sections = new Set(['']);
  #onHash = () => {
    if (!this.#portal && isOurs(location.hash)) this.#start();
  };

  constructor() {
    super();
    this.#root.append(this.#box);
    this.#showFallback();
  }

  connectedCallback() {
    // A move disconnects and connects again: the portal is still there.
    if (this.#portal || this.#shut) return;
    if (!this.hasAttribute('view')) follower ??= this;
    addEventListener('hashchange', this.#onHash);
    this.#state('idle');
    if (this.display === 'drawer') {
      this.#drawer ??= import(file('posventa-drawer.js'))
        .then(module => module.default(this, this.#box, () => this.#languages().file, loadSheet))
        // Inline is better than not at all.
        .catch(error => this.#report('load', error));
    }
    if (this.loading === 'eager' || returned || (follower === this && isOurs(location.hash))) {
      this.#start();
      return;
    }
    if (this.#drawer) return;
    this.#near = new IntersectionObserver(
      entries => entries.some(entry => entry.isIntersecting) && this.#start(),
      { rootMargin: '300px' },
    );
    this.#near.observe(this);
  }

  disconnectedCallback() {
    // Moving an element disconnects and reconnects it within one task; only an element that is
    // really gone may lose what the customer has entered.
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (!this.#portal) return;
    // The same language once more: its texts did not come the first time.
    if (name === 'locale') this.#changeLocale();
    else if (before === after) return;
    else if (name === 'view' || name === 'order') this.#portal.navigate(this.#startPath());
    else if (ATTRIBUTES.indexOf(name) < 4) this.#restart();
  }

  /**
   * The signed-in customer's token. A property and not an attribute: attributes are for all to see.
   */
  set customerToken(token) {
    this.#token = token;
    if (this.#portal) this.#restart();
  }

  get customerToken() {
    return this.#token;
  }

  /**
   * Answers a shop's reCAPTCHA: is given the name of a form, such as `CUSTOMER_LOGIN`, just before
   * it is sent, and answers with a token.
   * @type {((form: string) => Promise<string>) | undefined}
   */
  recaptcha = this.recaptcha;

  /**
   * Shows a view, such as `contact` or `orders/1042`.
   * @param {string} view
   */
  navigate(view) {
    if (follower === this) location.hash = `posventa/${view}`;
    else this.#portal?.navigate(view);
  }

  /**
   * Starts the portal if it has not started yet, shows a view and brings the element into sight; a
   * drawer opens.
   * @param {string} [view]
   */
  async open(view) {
    const drawer = await this.#drawer;
    drawer?.show();
    await this.#start();
    if (view) this.navigate(view);
    if (!drawer) this.scrollIntoView({ block: 'start' });
  }

  /** Closes the drawer. What the customer has entered stays. */
  async close() {
    (await this.#drawer)?.close();
  }

  /**
   * Ends the portal for good: its listeners, its requests and all it has kept, but for a withdrawal
   * that the shop has not received yet.
   */
  shutdown() {
    this.#shut = true;
    this.close();
    this.#root.replaceChildren(this.#box);
    this.#stop();
    try {
      for (const key of Object.keys(localStorage)) {
        if (/^posventa:(?!outbox$)/.test(key)) localStorage.removeItem(key);
      }
      sessionStorage.removeItem('posventa:sign-in');
    } catch {
      // Where nothing may be kept, nothing was.
    }
  }

  /** @param {'idle' | 'loading' | 'ready' | 'failed'} state */
  #state(state) {
    this.dataset.state = state;
  }

  /** @param {string} code @param {any} error */
  #report(code, error) {
    const message = `${error?.message ?? error}`;
    console.error(`posventa: ${message}`);
    const init = { bubbles: true, composed: true, detail: { code, message } };
    this.dispatchEvent(new CustomEvent('posventa-error', init));
  }

  #startPath() {
    const order = this.order;
    return order ? `orders/${encodeURIComponent(order)}` : this.view || 'orders';
  }

  /** The language to speak, and the tag to write numbers and dates by. */
  #languages() {
    /** @type {any} */
    let element = this;
    let tag = this.locale;
    while (!tag && element) {
      tag = element.closest('[lang]')?.lang;
      // Out of a shadow root, if it stands in one.
      element = element.getRootNode().host;
    }
    tag ||= navigator.language;
    const file = tag.toLowerCase().split(/[-_]/)[0];
    if (!BUILD.locales.includes(file)) return { file: 'en', tag: 'en' };
    return { file, tag: tag.replace('_', '-') };
  }

  async #start() {
    if (this.#portal || this.#shut || this.dataset.state === 'loading') return;
    this.#near?.disconnect();
    const start = ++this.#starts;
    this.#state('loading');
    const early = this.#early();
    const { file: locale, tag } = this.#languages();
    const texts = text(`locales/${locale}.json`);
    try {
      const [module, sheet, localeFile, config] = await Promise.all([
        loadModule(), loadSheet('posventa'), texts, this.#config(), this.#drawer,
      ]);
      // By now the element may have left the page, or been started again.
      if (!this.isConnected || start !== this.#starts || this.#shut) return;
      this.#adopt(sheet);
      const back = this.platform === 'shopify' ? returned : undefined;
      if (back) returned = undefined;
      const container = make('div');
      this.#box.replaceChildren(container);
      try {
        this.#portal = module.mount(this, container, {
          texts: localeFile,
          moreTexts: this.#moreTexts(locale),
          locale: tag,
          config,
          start: this.#startPath(),
          followsFragment: follower === this,
          customerToken: this.#token,
          recaptcha: form => this.recaptcha?.(form),
          returned: back,
          ...early,
        });
      } catch (error) {
        this.#fail('settings', error, texts);
        return;
      }
      running.add(this);
      this.#state('ready');
    } catch (error) {
      if (start === this.#starts) this.#fail('load', error, texts);
    }
  }

  /** A configuration that cannot be had costs its channels, and nothing else. */
  #config() {
    if (!this.config) return;
    return read(this.config).catch(error =>
      this.#report('config', `config cannot be fetched: ${error.message}`));
  }

  /** Sends the request that the first screen will make, if the page's address says which. */
  #early() {
    const pattern = BUILD.early[this.platform || 'posventa'];
    const link = follower === this && location.hash.match(/^#posventa\/orders\/([^/?]+)(?:\?access=([^&]+))?/);
    if (!pattern || !link || !link[1].startsWith(pattern.order)) return;
    /** @type {Record<string, string | undefined>} */
    const values = {
      api: this.api.trim().replace(/\/+$/, ''),
      key: this.key.trim(),
      order: link[1],
      access: link[2] && decode(link[2]),
    };
    let complete = true;
    /** @param {string} template */
    const fill = template =>
      template.replace(/\{(\w+)\}/g, (_, name) => values[name] || ((complete = false), ''));
    const earlyUrl = fill(pattern.url);
    const headers = pattern.headers.map(([name, value]) => [name, fill(value)]);
    if (!complete) return;
    const early = fetch(earlyUrl, {
      headers: /** @type {[string, string][]} */ (headers),
      cache: 'no-store',
    });
    early.catch(() => {});
    // The answer is read by a part of the module, which need not wait for the module to ask for it.
    for (const name of BUILD.parts[this.platform || 'posventa'] ?? []) {
      const properties = { rel: 'preload', as: 'fetch', crossOrigin: '', href: file(name) };
      document.head.append(make('link', properties));
    }
    return { earlyUrl, early };
  }

  async #changeLocale() {
    const { file: locale, tag } = this.#languages();
    try {
      /** @type {string[]} */
      let texts = [];
      // A screen may ask for a section while these are on their way: the new language needs it too.
      while (texts.length < this.#sections.size) {
        texts = await Promise.all(
          [...this.#sections].map(section => text(`locales/${locale}${section}.json`)),
        );
      }
      this.#portal?.setLocale(texts, this.#moreTexts(locale), tag);
    } catch (error) {
      this.#report('load', error);
    }
  }

  /**
   * Fetches a section: its texts, and its styles beside them.
   * @param {string} locale @returns {(section: string) => Promise<string>}
   */
  #moreTexts(locale) {
    return async section => {
      this.#sections.add(`.${section}`);
      const [texts, sheet] = await Promise.all([
        text(`locales/${locale}.${section}.json`),
        loadSheet(`posventa.${section}`),
      ]);
      this.#adopt(sheet);
      return texts;
    };
  }

  /** @param {CSSStyleSheet} sheet */
  #adopt(sheet) {
    const sheets = this.#root.adoptedStyleSheets;
    if (!sheets.includes(sheet)) sheets.push(sheet);
  }

  #restart() {
    this.#stop();
    if (this.isConnected) {
      this.connectedCallback();
      this.#start();
    }
  }

  #stop() {
    this.#starts++;
    removeEventListener('hashchange', this.#onHash);
    this.#near?.disconnect();
    if (follower === this) follower = undefined;
    try {
      this.#portal?.unmount();
    } catch {
      // A module that has crashed cannot tidy up any more.
    }
    this.#showFallback();
    this.#state('idle');
  }

  #showFallback() {
    running.delete(this);
    this.#portal = undefined;
    this.#box.replaceChildren(this.#fallback);
  }

  /**
   * Says so, keeps the people in sight, and offers another try.
   * @param {string} code @param {unknown} error @param {Promise<string>} texts
   */
  async #fail(code, error, texts) {
    this.#showFallback();
    this.#state('failed');
    this.#report(code, error);
    // Where no locale file can be had, the page's own words and a way on are enough.
    const messages = await texts
      .catch(() => text(`locales/${this.#languages().file}.json`))
      .then(file => JSON.parse(file).messages, () => []);
    if (this.dataset.state !== 'failed') return;
    // Bare is better than nothing, if it is the sheet that is missing.
    loadSheet('posventa').then(sheet => this.#adopt(sheet), () => {});
    const [failed, retry, english] = BUILD.texts;
    this.#box.replaceChildren(
      make('p', { role: 'alert', part: 'failed', textContent: messages[failed] }),
      this.#fallback,
      make('button', {
        part: 'retry',
        textContent: messages[retry] ?? english,
        onclick: () => {
          this.#showFallback();
          this.#start();
        },
      }),
    );
  }

  static {
    for (const name of ATTRIBUTES) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.getAttribute(name) ?? '';
        },
        set(value) {
          if (value == null) this.removeAttribute(name);
          else this.setAttribute(name, value);
        },
      });
    }
    /** An ErrorEvent or a PromiseRejectionEvent. @param {any} event */
    const onError = event => {
      const error = event.reason ?? event.error;
      if (!(error instanceof WebAssembly.RuntimeError) || !error.stack?.includes('posventa_portal')) return;
      // The module has stopped, for every portal of the page.
      moduleLoading = undefined;
      for (const element of running) {
        element.#starts++;
        element.#fail('crash', error, text(`locales/${element.#languages().file}.json`));
      }
    };
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  }
}

// A page may well load two versions of the script; the first one wins.
if (!customElements.get('posventa-portal')) {
  customElements.define('posventa-portal', PosventaPortal);
}
