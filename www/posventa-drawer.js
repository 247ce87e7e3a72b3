// @ts-check
// The portal in a drawer: a button in the corner of the window, and a dialog above the page. Only
// elements with `display="drawer"` fetch it.

/**
 * Written by `cargo xtask build`: by language, what the button says and what closes the dialog.
 * @type {Record<string, {open: string, close: string}>}
 */
const BUILD = { en: { open: '', close: '' } }; // @build

/** While a drawer is open the page below keeps still. */
const still = new CSSStyleSheet();

/** @param {string} tag @param {object} properties @param {(Node | string)[]} inside */
const make = (tag, properties, ...inside) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inside);
  return element;
};

/**
 * Puts what the portal stands in into a dialog, and a button beside it. The dialog keeps the focus
 * inside and the page out of reach, closes by Escape, and gives the focus back: browsers know how.
 *
 * @param {HTMLElement & {display: string, view: string, open: (view?: string) => Promise<void>}} host
 * @param {HTMLElement} box What the portal, or its fallback, stands in.
 * @param {() => string} language The language that the portal speaks.
 * @param {(name: string) => Promise<CSSStyleSheet>} loadSheet
 * @returns {Promise<{show: () => void, close: () => void}>}
 */
export default async function makeDrawer(host, box, language, loadSheet) {
  const root = /** @type {ShadowRoot} */ (host.shadowRoot);
  const sheets = await Promise.all([loadSheet('posventa'), loadSheet('posventa.drawer')]);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];

  const words = make('slot', { name: 'launcher' });
  const launcher = make('button', {
    type: 'button', className: 'button launcher', part: 'button button-primary launcher',
    ariaHasPopup: 'dialog', onclick: () => host.open(),
  }, words);
  const closer = make('button', {
    type: 'button', className: 'button drawer-close', part: 'button button-quiet drawer-close',
  }, '✕');
  const body = make('div', { className: 'drawer-body', part: 'drawer-body' }, box);
  const dialog = /** @type {HTMLDialogElement} */ (
    make('dialog', { className: 'drawer', part: 'drawer' }, closer, body)
  );
  // A press beside it closes it, where the browser knows that; elsewhere there are key and button.
  dialog.setAttribute('closedby', 'any');

  const speak = () => {
    const { open, close } = BUILD[language()];
    words.textContent = open;
    dialog.ariaLabel = open;
    closer.ariaLabel = close;
  };
  speak();
  new MutationObserver(speak).observe(host, { attributeFilter: ['locale'] });

  const show = () => {
    // Out of the page and in again it is open, but above nothing.
    if (dialog.matches(':modal')) return;
    dialog.close();
    // Where a scroll bar takes room, its room stays: the page must not jump.
    const bar = innerWidth - document.documentElement.clientWidth;
    still.replaceSync(`:root:has(posventa-portal[data-open]) {
      overflow: hidden; ${bar ? 'scrollbar-gutter: stable;' : ''}
    }`);
    if (!document.adoptedStyleSheets.includes(still)) document.adoptedStyleSheets.push(still);
    host.dataset.open = '';
    dialog.showModal();
  };
  const close = () => dialog.close();
  closer.onclick = close;

  /** Whether the page's fragment asks for this element: it follows the first one without a view. */
  const isCalled = () =>
    /^#posventa(\/|$)/.test(location.hash) &&
    document.querySelector('posventa-portal:not([view])') === host;
  dialog.onclose = () => {
    if (dialog.open) return;
    delete host.dataset.open;
    // The next press on the same link of the page is to open it again.
    if (isCalled()) history.replaceState(history.state, '', location.pathname + location.search);
  };
  addEventListener('hashchange', () => isCalled() && show());

  root.replaceChildren(launcher, dialog);
  if (isCalled()) show();
  return { show, close };
}
