// @ts-check
// The component gallery: the entries of entries.json, each drawn by the portal's own code. The
// address says what is shown: `#button`, `#order/many`.

// @ts-ignore Built by `cargo xtask build`, from the portal's primitives.
import init, { show } from '/workshop/posventa_components.js';
import { open } from '../workbench/player.js';
import { speak } from '../workbench/say.js';
import { WORDS } from './words.js';

/** @typedef {{name: string, sample?: object, attributes?: Record<string, string>, steps?: import('../workbench/player.js').Step[]}} State */
/** @typedef {{name: string, title: object, kind: 'block' | 'view', parts: string[], tokens: string[], states: State[]}} Entry */

const say = speak(WORDS);
/** @param {string} id @returns {any} */
const $ = id => document.getElementById(id);
const THEMES = ['default', 'quiet', 'fashion', 'electronics', 'children'];

/** A sample in the page's language: `{en, es}` is one of its texts. @param {any} value @returns {any} */
function inLanguage(value) {
  if (Array.isArray(value)) return value.map(inLanguage);
  if (!value || typeof value !== 'object') return value;
  if ('en' in value) return value[document.documentElement.lang] ?? value.en;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, inLanguage(it)]));
}

/** @param {string} tag @param {Record<string, unknown>} properties @param {(Node | string)[]} children @returns {any} */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const [, { entries }, manifest, sheet] = await Promise.all([
  init({ module_or_path: fetch('/workshop/posventa_components_bg.wasm') }),
  fetch('/components/entries.json').then(response => response.json()),
  fetch('/custom-elements.json').then(response => response.json()),
  fetch('/posventa/posventa.css').then(response => response.text()).then(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  }),
]);
const described = manifest.modules.flatMap(it => it.declarations).find(it => it.cssProperties);
const theme = new CSSStyleSheet();
document.adoptedStyleSheets = [theme];

/** How everything is seen. */
const seen = { scheme: 'light', direction: 'ltr', width: 'wide' };
/** Blocks that are shown. @type {{remove: () => void}[]} */
let blocks = [];

function stage() {
  const element = make('div', { className: 'stage', dir: seen.direction });
  Object.assign(element.dataset, { scheme: seen.scheme, width: seen.width });
  return element;
}

/** Every state of a building block, one below the other. @param {Entry} entry */
function showBlock(entry) {
  for (const state of entry.states) {
    const host = make('div', { className: 'block' });
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const container = make('div', {});
    root.append(container);
    const figure = make('figure', { id: `state-${state.name}` },
      make('figcaption', { textContent: say(state.name) }));
    const around = stage();
    around.append(host);
    figure.append(around);
    $('shown').append(figure);
    blocks.push(show(container, JSON.stringify(inLanguage(state.sample))));
  }
}

/** One state of a screen: a portal that the demo shop answers. @param {State} state */
async function showView(state) {
  const around = stage();
  $('shown').replaceChildren(around);
  // What is written from right to left is Arabic.
  const locale = seen.direction === 'rtl' ? 'ar' : document.documentElement.lang;
  const { portal, played } = open(around, state, { locale, theme: seen.scheme });
  portal.append(make('p', {}, make('a', { href: 'tel:+34900000000', textContent: '900 000 000' })));
  await played;
  if (portal.isConnected) $('shown').dataset.state = 'shown';
}

/** @param {{name: string, description: string, syntax?: string, default?: string}[]} all @param {HTMLElement} list */
function reference(all, list) {
  const rows = all.flatMap(({ name, description, syntax, default: value }) => {
    const about = make('dd', {}, make('span', { lang: 'en', textContent: description.replaceAll('`', '') }));
    // The portal's own names, in which the defaults are written, say nothing outside of it.
    const known = value?.replaceAll('var(--_', 'var(--posventa-').replaceAll(/ +/g, ' ');
    if (known) about.append(make('code', { className: 'default', textContent: say('default', { value: known }) }));
    return [make('dt', {}, make('code', { textContent: name }), syntax ? ` ${syntax}` : ''), about];
  });
  list.replaceChildren(...rows);
}

/** Shows what the address says. */
function go() {
  const [name, wanted] = location.hash.slice(1).split('/');
  /** @type {Entry} */
  const entry = entries.find(it => it.name === name) ?? entries[0];
  const state = entry.states.find(it => it.name === wanted) ?? entry.states[0];
  for (const block of blocks) block.remove();
  blocks = [];
  $('shown').replaceChildren();
  $('shown').dataset.state = 'opening';
  $('title').textContent = inLanguage(entry.title);
  for (const link of $('contents').querySelectorAll('a')) {
    if (link.hash === `#${entry.name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  $('states').replaceChildren(...entry.states.map(({ name }) => {
    const link = make('a', { href: `#${entry.name}/${name}`, textContent: say(name) });
    if (name === state.name && entry.kind === 'view') link.setAttribute('aria-current', 'true');
    return link;
  }));
  reference(described.cssParts.filter(it => entry.parts.includes(it.group)), $('parts'));
  reference(described.cssProperties.filter(it => entry.tokens.includes(it.group)), $('tokens'));
  if (entry.kind === 'view') {
    showView(state);
  } else {
    showBlock(entry);
    $('shown').dataset.state = 'shown';
    if (wanted) $(`state-${state.name}`)?.scrollIntoView({ block: 'center' });
  }
  $('shown').dataset.entry = `${entry.name}/${state.name}`;
}

/**
 * Radio buttons in a row.
 * @param {keyof typeof seen} key @param {HTMLElement} group @param {string[]} names
 */
function segments(key, group, names) {
  for (const [index, name] of names.entries()) {
    const input = make('input', { type: 'radio', name: key, value: name, defaultChecked: index === 0 });
    input.onchange = () => {
      seen[key] = name;
      // A direction is another language, and so another portal; the rest changes what stands.
      if (key === 'direction') return go();
      for (const stage of $('shown').querySelectorAll('.stage')) stage.dataset[key] = name;
      $('shown').querySelector('posventa-portal')?.setAttribute('theme', seen.scheme);
    };
    group.append(make('label', {}, input, say(name)));
  }
}

for (const [kind, label] of [['block', 'blocks'], ['view', 'views']]) {
  const links = entries.filter(it => it.kind === kind).map(({ name, title }) =>
    make('li', {}, make('a', { href: `#${name}`, textContent: inLanguage(title) })));
  $('contents').append(make('h2', { textContent: say(label) }), make('ul', {}, ...links));
}
segments('scheme', $('schemes'), ['light', 'dark']);
segments('direction', $('directions'), ['ltr', 'rtl']);
segments('width', $('widths'), ['wide', 'narrow']);
for (const name of THEMES) $('theme').append(new Option(say(`theme-${name}`), name));
$('theme').onchange = async () => {
  const name = $('theme').value;
  const response = name === 'default' ? undefined : await fetch(`/themes/${name}.css`);
  const css = response?.ok ? await response.text() : '';
  // A building block stands in no portal, and is reached by the tokens alone.
  theme.replaceSync(css.replaceAll('posventa-portal {', 'posventa-portal, .stage {'));
  $('shown').dataset.theme = name;
};
addEventListener('hashchange', go);
go();
