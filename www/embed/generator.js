// @ts-check
// The page that makes snippets: a form on one side, the portal as it will be on the other. It knows
// no sentence: what can be said stands in the page, hidden, under the name of a check.

import { check } from './checks.js';
import { fill } from './fill.js';

/** @typedef {import('./checks.js').Wants} Wants */

/** Attributes that the portal takes over, once there is a value. */
const OPTIONS = ['theme', 'view', 'display', 'loading'];

/** What is no mistake, but good to know. */
const NOTES = ['config-none', 'cors', 'files-elsewhere'];

/** With these nothing can be shown. */
const STOPS = ['api-missing', 'api-address', 'locale-tag'];

/** @type {<T extends Element = HTMLElement>(selector: string) => T} */
const one = selector => /** @type {any} */ (document.querySelector(selector));
const form = one('#embed-form');
const platform = /** @type {HTMLSelectElement} */ (one('#platform'));
const file = /** @type {HTMLSelectElement} */ (one('#file'));
const output = one('#snippet');
const said = one('#said');

/** The snippets' templates, by name. @type {Map<string, Promise<string>>} */
const templates = new Map();
let integrity = '';
/** Counts what was asked for: only the latest is shown. */
let latest = 0;

/** @param {string} name */
function template(name) {
  const known = templates.get(name) ?? load(new URL(`snippets/${name}`, import.meta.url));
  templates.set(name, known);
  return known;
}

/** @param {URL} url */
async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: HTTP ${response.status}`);
  return response.text();
}

/** @param {string} id */
const value = id =>
  /** @type {HTMLInputElement} */ (form.querySelector(`#${id}`)).value.trim();

const entered = () => ({
  api: value('api'), key: value('key'), config: value('config'), locale: value('locale'),
  files: value('files'), phone: value('phone'), mail: value('mail'), page: value('page'), integrity,
});

/** What a template asks for. @param {string} text @returns {Wants} */
function wants(text) {
  const has = (/** @type {string} */ name) => text.includes(name);
  const keyNeeded = platform.selectedOptions[0].dataset.key === 'needed';
  return {
    api: has('YOUR-API') ? 'asked' : 'known',
    key: has('YOUR-KEY') ? (keyNeeded ? 'needed' : 'optional') : 'none',
    locale: has('YOUR-LOCALE') ? 'asked' : 'known',
  };
}

/** Shows the files and the fields of the chosen platform, and where its API usually is. */
function choosePlatform() {
  const chosen = platform.value;
  const api = /** @type {HTMLInputElement} */ (one('#api'));
  const usual = [...platform.options].map(option => option.dataset.api ?? '');
  if (usual.includes(api.value)) api.value = platform.selectedOptions[0].dataset.api ?? '';
  for (const option of file.options) {
    option.hidden = option.disabled = !option.value.startsWith(`${chosen}/`);
  }
  const first = [...file.options].find(option => !option.disabled);
  if (first && file.selectedOptions[0]?.disabled !== false) file.value = first.value;
  for (const hint of document.querySelectorAll('[data-for]')) {
    const { for: names = '' } = /** @type {HTMLElement} */ (hint).dataset;
    hint.toggleAttribute('hidden', !names.split(' ').includes(chosen));
  }
}

/** Writes the snippet. Answers with what is to be seen to, if nothing was entered meanwhile. */
async function write() {
  const mine = ++latest;
  const text = await template(file.value);
  if (mine !== latest) return;
  const values = entered();
  const wanted = wants(text);
  one('#key-field').hidden = wanted.key === 'none';
  one('#api-field').hidden = wanted.api === 'known';
  const needed = ['YOUR-API', 'YOUR-FILES'];
  if (wanted.key === 'needed') needed.push('YOUR-KEY');
  if (!values.phone && !values.mail) needed.push('YOUR-PHONE', 'YOUR-MAIL');
  /** @type {Record<string, string>} */
  const attributes = {};
  if (/\.(html|liquid|php|phtml|jsx)$/.test(file.value)) {
    for (const name of OPTIONS) attributes[name] = value(name);
    if (wanted.locale === 'known') attributes.locale = values.locale;
  }
  output.textContent = fill(text, values, attributes, needed);
  one('#file-name').textContent = file.value;
  return check(platform.value, values, wanted);
}

/** Says what is to be seen to, and tells each field of its own. @param {string[]} problems */
function tell(problems) {
  for (const sentence of document.querySelectorAll('[data-check]')) {
    const { check: name = '' } = /** @type {HTMLElement} */ (sentence).dataset;
    sentence.id = `check-${name}`;
    sentence.toggleAttribute('hidden', !problems.includes(name));
  }
  for (const field of form.querySelectorAll('input')) {
    const own = problems.filter(name => name.startsWith(`${field.id}-`) && !NOTES.includes(name));
    const ids = [`${field.id}-hint`, ...own.map(name => `check-${name}`)];
    field.setAttribute('aria-describedby', ids.join(' '));
    field.setAttribute('aria-invalid', String(own.length > 0));
  }
  one('#no-problems').hidden = problems.some(name => !NOTES.includes(name));
}

/** Shows the portal with what was entered. It is made anew: each begins as customers find it. */
async function preview() {
  const problems = await write();
  if (!problems) return;
  tell(problems);
  const stopped = problems.some(name => STOPS.includes(name));
  const place = one('#preview');
  one('#preview-waits').hidden = !stopped;
  one('#preview-error').hidden = true;
  const values = entered();
  const attributes = {
    platform: platform.value,
    // Where the platform fills the address in nobody is asked for it, and it is the page's own host.
    api: values.api || location.origin,
    key: values.key, config: values.config,
    locale: values.locale, theme: value('theme'), view: value('view') || 'orders',
    display: value('display'), loading: 'eager',
  };
  const portal = document.createElement('posventa-portal');
  for (const [name, text] of Object.entries(attributes)) if (text) portal.setAttribute(name, text);
  for (const [scheme, address] of [['tel', values.phone], ['mailto', values.mail]]) {
    if (!address) continue;
    const link = document.createElement('a');
    link.href = `${scheme}:${scheme === 'tel' ? address.replace(/[^+\d]/g, '') : address}`;
    link.textContent = address;
    const line = document.createElement('p');
    line.append(link);
    portal.append(line);
  }
  place.replaceChildren(...(stopped ? [] : [portal]));
}

/** @param {string} name of a sentence that the page has */
function say(name) {
  said.textContent = one(`[data-say=${name}]`).textContent;
}

async function copy() {
  try {
    await navigator.clipboard.writeText(output.textContent ?? '');
    say('copied');
  } catch {
    getSelection()?.selectAllChildren(output);
    say('selected');
  }
}

/** The hash of the loader that is served here: it is the release that the merchant copies. */
async function findIntegrity() {
  const loader = await load(new URL('/posventa/posventa.js', location.href));
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(loader));
  integrity = `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

platform.addEventListener('change', () => {
  choosePlatform();
  preview();
});
form.addEventListener('input', event => event.target !== platform && write());
form.addEventListener('change', event => event.target !== platform && preview());
form.addEventListener('submit', event => event.preventDefault());
one('#copy').addEventListener('click', copy);
document.addEventListener('posventa-error', event => {
  const { detail } = /** @type {CustomEvent} */ (event);
  const place = one('#preview-error');
  place.hidden = false;
  one('#preview-message').textContent = detail.message;
});

choosePlatform();
// Without https there is no hash to be had, and the snippet does without it.
findIntegrity().catch(() => {}).then(preview);
