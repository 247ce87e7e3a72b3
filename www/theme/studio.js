// @ts-check
// The theme studio: controls, the real portal and the judge around one theme.

// @ts-ignore Built by `cargo xtask build`, from the crate that `cargo xtask theme` asks.
import init, { judge, look_of as lookOf, values } from '/workshop/posventa_judge.js';
import { open } from '../workbench/player.js';
import { speak } from '../workbench/say.js';
import { build } from './controls.js';
import { grouped, row, table } from './findings.js';
import { Theme } from './model.js';
import { WORDS } from './words.js';

const say = speak(WORDS);
/** @param {string} id @returns {any} */
const $ = id => document.getElementById(id);

/** Sheets to begin with, in /themes/. */
const THEMES = ['quiet', 'fashion', 'electronics', 'children'];

/** The screens of the preview, and the way to each. @type {Record<string, import('../workbench/player.js').Screen>} */
const SCREENS = {
  'look-up': {},
  order: {
    attributes: { order: '1007' },
    steps: [['email', 'guest@example.com'], ['find-order', null], ['headline']],
  },
  return: {
    attributes: { view: 'returns/new/1051' },
    steps: [['email', 'guest@example.com'], ['find-order', null], ['line-check', null]],
  },
  contact: { attributes: { view: 'contact' } },
};

/** As Windows' contrast theme “Night sky” shows a page: what a theme's shapes look like then. */
const FORCED = `posventa-portal {
  --posventa-surface: #000; --posventa-on-surface: #fff; --posventa-on-surface-quiet: #fff;
  --posventa-accent: #8080ff; --posventa-on-accent: #000; --posventa-danger: #fff;
  --posventa-warning: #fff; --posventa-success: #fff; --posventa-focus: #d6b4fd;
  --posventa-line: #fff; --posventa-line-strong: #fff; --posventa-field-surface: #000;
  --posventa-card-surface: #000; --posventa-card-shadow: none;
}`;

const shown = new CSSStyleSheet();
const forced = new CSSStyleSheet();
forced.replaceSync(FORCED);
document.adoptedStyleSheets = [shown];

/** @type {Theme} */
let theme;
/** @type {(values: Map<string, import('./model.js').Value>) => void} */
let showValues;

/** @type {import('../workbench/player.js').Screen} */
let screen = SCREENS['look-up'];
let scheme = 'light';

/** Opens the screen anew: what was entered on it is only for trying. */
function openScreen() {
  const locale = document.documentElement.lang;
  open($('stage'), screen, { theme: scheme === 'light' ? 'light' : 'dark', locale });
}

/** Shows the theme everywhere: preview, controls, judge and sheet. */
function update() {
  const css = theme.css();
  shown.replaceSync(css);
  const all = theme.values();
  showValues(all);
  $('always-light').checked = theme.alwaysLight;
  const surface = all.get('--posventa-surface');
  $('stage').style.backgroundColor = { ...surface, forced: '#000' }[scheme] ?? '';
  $('sheet').textContent = css || `/* ${say('untouched')} */`;
  URL.revokeObjectURL($('download').href);
  $('download').href = URL.createObjectURL(new Blob([css], { type: 'text/css' }));
  $('copied').textContent = '';

  const report = JSON.parse(judge(css));
  const groups = grouped(report.findings);
  $('verdict').textContent = report.passed
    ? say('passes', { count: report.pairs.length })
    : say(groups.length === 1 ? 'fails-one' : 'fails', { count: groups.length });
  $('verdict').className = report.passed ? 'good' : 'bad';
  $('mend-all').hidden = groups.filter(group => group.fix).length < 2;
  $('findings').replaceChildren(...groups.map(group => row(group, say, () => mend(group))));
  $('pairs').replaceChildren(table(report.pairs, say));
}

/** @param {ReturnType<typeof grouped>[number]} group */
function mend({ fix, mode }) {
  if (fix) theme.mend(fix, mode);
  update();
  // The button is gone: the next one, or what the judge says now, is where to go on.
  const next = $('findings').querySelector('.mend') ?? $('judge-title');
  next.tabIndex = next === $('judge-title') ? -1 : 0;
  next.focus();
}

/** One fix can call for another, as text on an accent that has changed: until nothing is left. */
function mendAll() {
  const ROUNDS = 8;
  for (let round = 0; round < ROUNDS; round++) {
    const group = grouped(JSON.parse(judge(theme.css())).findings).find(it => it.fix);
    if (!group?.fix) break;
    theme.mend(group.fix, group.mode);
  }
  update();
  $('judge-title').tabIndex = -1;
  $('judge-title').focus();
}

/** @param {string} name */
async function begin(name) {
  const response = name === 'default' ? undefined : await fetch(`/themes/${name}.css`);
  theme.begin(response?.ok ? await response.text() : '');
  update();
}

function take() {
  /** @type {{token: string, light: string, dark: string}[]} */
  const found = JSON.parse(lookOf($('css').value));
  for (const { token, light, dark } of found) theme.set(token, { light, dark });
  // A page that says nothing of the night is as light then as by day.
  if (found.length) theme.alwaysLight = found.every(({ light, dark }) => light === dark);
  update();
  const names = found.map(it => say(it.token)).join(', ');
  $('taken').textContent = found.length ? say('taken', { names }) : say('taken-none');
}

async function copy() {
  try {
    await navigator.clipboard.writeText(theme.css());
    $('copied').textContent = say('copied');
  } catch {
    $('copied').textContent = say('copy-failed');
  }
}

/**
 * Radio buttons in a row.
 * @param {HTMLElement} group @param {string[]} names @param {(name: string) => void} choose
 */
function segments(group, names, choose) {
  for (const [index, name] of names.entries()) {
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), {
      type: 'radio', name: group.id, value: name, defaultChecked: index === 0,
      onchange: () => choose(name),
    });
    label.append(input, say(name));
    group.append(label);
  }
}

const [, manifest] = await Promise.all([
  init({ module_or_path: fetch('/workshop/posventa_judge_bg.wasm') }),
  fetch('/custom-elements.json').then(response => response.json()),
]);
theme = new Theme(values);
const element = manifest.modules.flatMap(it => it.declarations).find(it => it.cssProperties);
showValues = build($('groups'), element.cssProperties, say, (token, value) => {
  theme.set(token, value);
  update();
});

for (const name of ['default', ...THEMES]) $('begin').append(new Option(say(`begin-${name}`), name));
$('begin').onchange = () => begin($('begin').value);
segments($('screens'), Object.keys(SCREENS), name => {
  screen = SCREENS[name];
  openScreen();
});
segments($('schemes'), ['light', 'dark', 'forced'], name => {
  scheme = name;
  $('stage').dataset.scheme = name === 'light' ? 'light' : 'dark';
  $('stage').firstElementChild?.setAttribute('theme', name === 'light' ? 'light' : 'dark');
  document.adoptedStyleSheets = name === 'forced' ? [shown, forced] : [shown];
  update();
});
$('always-light').onchange = () => {
  theme.alwaysLight = $('always-light').checked;
  update();
};
$('take').onclick = take;
$('mend-all').onclick = mendAll;
$('copy').onclick = copy;
$('reset').onclick = () => begin($('begin').value);
openScreen();
update();
document.documentElement.dataset.state = 'ready';
