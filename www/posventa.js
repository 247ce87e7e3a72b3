// @ts-check
// The loader and the custom element. Everything else is fetched when an element comes near the
// screen, in parallel, and with it the first thing the customer will want to see.

/**
 * Written by `cargo xtask build`: the locales there are, each adapter's first request, which texts
 * of a locale file the element itself shows, and the files of each platform's part of the module.
 * @type {{
 *   locales: string[],
 *   early: Record<string, {url: string, order: string, headers: [string, string][]}>,
 *   texts: {failed: number, retry: number},
 *   parts: Record<string, string[]>,
 * }}
 */
const BUILD = { locales: ['en'], early: {}, texts: { failed: 0, retry: 0 }, parts: {} }; // @build

const PREFIX = '#posventa';
const ATTRIBUTES = [
  'platform', 'api', 'key', 'config', 'locale', 'view', 'order', 'theme', 'loading',
];

/** @param {string} name */
const file = name => new URL(name, import.meta.url).href;

/** @param {string} name */
const text = async name => {
  const response = await fetch(file(name));
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  return response.text();
};

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
const isOurs = hash => hash === PREFIX || hash.startsWith(`${PREFIX}/`);

/**
 * After-sales for the shop's customers, in the shop's own page.
 *
 * @slot - Shown until the portal has started, and for good if it cannot: how to reach a person.
 *   Also the list of people, where `config` names no channels.
 * @slot logo - Above every screen.
 * @slot contact - Below the list of people.
 * @slot before-submit - Above the button that asks for a return.
 * @slot footer - Below every screen.
 *
 * @attr platform - The shop system: `posventa` (default), `adobe-commerce`, `bigcommerce`, `medusa`, `saleor`, `shopify`, `vendure` or `woocommerce`.
 * @attr api - Base address of the shop's API. Required.
 * @attr key - The key a shop front may show, such as Medusa's `pk_…`, a Vendure channel's token, the
 *   code of a Magento store view or the client ID of Shopify's Customer Account API. Never a secret
 *   one: whatever stands here the whole page can read.
 * @attr config - Address of the shop's configuration, see `posventa.schema.json`.
 * @attr locale - BCP 47 tag. Default: the nearest `lang`.
 * @attr view - Where to begin: `orders` (default), `account`, `contact` or `withdraw`. An element with a view
 *   does not follow the page's fragment.
 * @attr order - An order to begin with, by the number its customer knows.
 * @attr theme - `auto` (default), `light` or `dark`.
 * @attr loading - `lazy` (default): nothing is fetched until the element nears the screen. `eager`.
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
  #fallback = document.createElement('slot');
  /** @type {IntersectionObserver | undefined} */
  #near;
  /** @type {string | undefined} */
  #token;
  /** @type {((form: string) => Promise<string>) | undefined} */
  #recaptcha;
  #shut = false;
  /** The sections of texts that were fetched beside the first. @type {Set<string>} */
  #sections = new Set();
  #onHash = () => {
    if (!this.#portal && isOurs(location.hash)) this.#start();
  };

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.#fallback);
  }

  connectedCallback() {
    // A move disconnects and connects again: the portal is still there.
    if (this.#portal || this.#shut) return;
    this.#attend();
    this.#state('idle');
    if (this.loading === 'eager' || returned || (follower === this && isOurs(location.hash))) {
      this.#start();
      return;
    }
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
    if (before === after || !this.#portal) return;
    if (name === 'locale') this.#changeLocale();
    else if (name === 'view' || name === 'order') this.#portal.navigate(this.#startPath());
    else if (['platform', 'api', 'key', 'config'].includes(name)) this.#restart();
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
   */
  set recaptcha(answer) {
    this.#recaptcha = answer;
  }

  get recaptcha() {
    return this.#recaptcha;
  }

  /**
   * Shows a view, such as `contact` or `orders/1042`.
   * @param {string} view
   */
  navigate(view) {
    if (follower === this) location.hash = `${PREFIX}/${view}`;
    else this.#portal?.navigate(view);
  }

  /**
   * Starts the portal if it has not started yet, shows a view and brings the element into sight.
   * @param {string} [view]
   */
  async open(view) {
    await this.#start();
    if (view) this.navigate(view);
    this.scrollIntoView({ block: 'start' });
  }

  /**
   * Ends the portal for good: its listeners, its requests and all it has kept, but for a withdrawal
   * that the shop has not received yet.
   */
  shutdown() {
    this.#shut = true;
    this.#stop();
    try {
      const ours = Object.keys(localStorage).filter(key => key.startsWith('posventa:'));
      for (const key of ours) if (key !== 'posventa:outbox') localStorage.removeItem(key);
      sessionStorage.removeItem('posventa:sign-in');
    } catch {
      // Where nothing may be kept, nothing was.
    }
  }

  /** Follows the page's fragment, if no other element does. */
  #attend() {
    if (!this.hasAttribute('view')) follower ??= this;
    addEventListener('hashchange', this.#onHash);
  }

  /** @param {'idle' | 'loading' | 'ready' | 'failed'} state */
  #state(state) {
    this.dataset.state = state;
  }

  /** @param {string} code @param {unknown} error */
  #report(code, error) {
    const message = error instanceof Error ? error.message : String(error);
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
    /** @type {Element | null} */
    let element = this;
    let tag = this.locale;
    while (!tag && element) {
      tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const root = /** @type {Node} */ (element).getRootNode();
      element = root instanceof ShadowRoot ? root.host : null;
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
        loadModule(), loadSheet('posventa'), texts, this.#config(),
      ]);
      // By now the element may have left the page, or been started again.
      if (!this.isConnected || start !== this.#starts || this.#shut) return;
      const root = /** @type {ShadowRoot} */ (this.shadowRoot);
      root.adoptedStyleSheets = [sheet];
      const container = document.createElement('div');
      const back = this.platform === 'shopify' ? returned : undefined;
      if (back) returned = undefined;
      root.append(container);
      this.#fallback.remove();
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
        container.remove();
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
  async #config() {
    const address = this.config;
    if (!address) return undefined;
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return await response.text();
    } catch (error) {
      this.#report('config', `config="${address}" cannot be fetched: ${error.message}`);
      return undefined;
    }
  }

  /** Sends the request that the first screen will make, if the page's address says which. */
  #early() {
    const pattern = BUILD.early[this.platform || 'posventa'];
    const link = follower === this && location.hash.match(/^#posventa\/orders\/([^/?]+)(?:\?access=([^&]+))?/);
    if (!pattern || !link || !decode(link[1]).startsWith(pattern.order)) return;
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
      template.replace(/\{(\w+)\}/g, (_, name) => {
        complete &&= !!values[name];
        return values[name] ?? '';
      });
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
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: file(name) });
      document.head.append(link);
    }
    return { earlyUrl, early };
  }

  async #changeLocale() {
    const { file: locale, tag } = this.#languages();
    try {
      /** @type {string[]} */
      let texts = [];
      // A screen may ask for a section while these are on their way: the new language needs it too.
      while (texts.length <= this.#sections.size) {
        const sections = ['', ...[...this.#sections].map(section => `.${section}`)];
        texts = await Promise.all(sections.map(it => text(`locales/${locale}${it}.json`)));
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
      this.#sections.add(section);
      const [texts, sheet] = await Promise.all([
        text(`locales/${locale}.${section}.json`),
        loadSheet(`posventa.${section}`),
      ]);
      const root = /** @type {ShadowRoot} */ (this.shadowRoot);
      root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheet])];
      return texts;
    };
  }

  #restart() {
    this.#stop();
    if (this.isConnected && !this.#shut) {
      this.#attend();
      this.#start();
    }
  }

  #stop() {
    this.#starts++;
    removeEventListener('hashchange', this.#onHash);
    this.#near?.disconnect();
    if (follower === this) follower = undefined;
    running.delete(this);
    try {
      this.#portal?.unmount();
    } catch {
      // A module that has crashed cannot tidy up any more.
    }
    this.#showFallback();
    this.#state('idle');
  }

  #showFallback() {
    this.#portal = undefined;
    this.shadowRoot?.replaceChildren(this.#fallback);
  }

  /**
   * Says so, keeps the people in sight, and offers another try.
   * @param {string} code @param {unknown} error @param {Promise<string>} texts
   */
  async #fail(code, error, texts) {
    running.delete(this);
    this.#showFallback();
    this.#state('failed');
    this.#report(code, error);
    const messages = await texts.then(file => JSON.parse(file).messages, () => undefined);
    if (!messages || this.dataset.state !== 'failed') return;
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    // Bare is better than nothing, if it is the sheet that is missing.
    loadSheet('posventa').then(sheet => (root.adoptedStyleSheets = [sheet]), () => {});
    const notice = Object.assign(document.createElement('p'), {
      role: 'alert',
      part: 'failed',
      textContent: messages[BUILD.texts.failed],
    });
    const retry = Object.assign(document.createElement('button'), {
      part: 'retry',
      textContent: messages[BUILD.texts.retry],
      onclick: () => {
        this.#showFallback();
        this.#start();
      },
    });
    root.replaceChildren(notice, this.#fallback, retry);
  }

  /**
   * The module has stopped, for every portal of the page.
   * @param {unknown} error
   */
  static #crash(error) {
    moduleLoading = undefined;
    for (const element of running) {
      element.#starts++;
      element.#fail('crash', error, text(`locales/${element.#languages().file}.json`));
    }
  }

  static {
    for (const name of ATTRIBUTES) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.getAttribute(name) ?? '';
        },
        set(value) {
          if (value === null || value === undefined) this.removeAttribute(name);
          else this.setAttribute(name, value);
        },
        enumerable: true,
        configurable: true,
      });
    }
    /** @param {ErrorEvent | PromiseRejectionEvent} event */
    const onError = event => {
      const error = 'reason' in event ? event.reason : event.error;
      const isOurCrash =
        error instanceof WebAssembly.RuntimeError && error.stack?.includes('posventa_portal');
      if (isOurCrash) this.#crash(error);
    };
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  }
}

// A page may well load two versions of the script; the first one wins.
if (!customElements.get('posventa-portal')) {
  customElements.define('posventa-portal', PosventaPortal);
}
