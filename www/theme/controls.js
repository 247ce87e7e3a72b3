// @ts-check
// A control for each token that the elements' manifest describes.

/** @typedef {import('./model.js').Value} Value */
/** @typedef {{name: string, syntax: string, description: string, group: string}} Token */
/** @typedef {(name: string, values?: Record<string, unknown>) => string} Say */

/** What the manifest's groups are called here; one that is new has its English name. @type {Record<string, string>} */
const GROUPS = {
  'Tokens: colour': 'group-colour',
  'Tokens: shape and density': 'group-shape',
  'Tokens: type': 'group-type',
  'Knobs: controls': 'group-controls',
  'Knobs: cards, notices, badges': 'group-cards',
  'Knobs: drawer': 'group-drawer',
};

/** From, to and step of the lengths, in rem, and of the plain numbers. @type {Record<string, [number, number, number]>} */
const RANGES = {
  '--posventa-space': [0.5, 1.75, 0.0625],
  '--posventa-radius': [0, 1.5, 0.0625],
  '--posventa-line-width': [0.0625, 0.25, 0.0625],
  '--posventa-control-height': [2, 4, 0.125],
  '--posventa-card-padding': [0, 2.5, 0.125],
  '--posventa-drawer-width': [20, 60, 1],
  weight: [300, 900, 50],
  length: [0, 2, 0.0625],
};

const FONTS = {
  'font-inherit': 'inherit',
  'font-system': 'system-ui, sans-serif',
  'font-serif': '"Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, serif',
  'font-humanist': 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", sans-serif',
  'font-geometric': 'Avenir, Montserrat, Corbel, "URW Gothic", source-sans-pro, sans-serif',
  'font-mono': '"Nimbus Mono PS", "Courier New", monospace',
};

/**
 * Builds the controls in `root`. `change` hears what is entered; the function it gives shows values.
 * @param {HTMLElement} root @param {Token[]} tokens @param {Say} say
 * @param {(token: string, value: Partial<Value>) => void} change
 * @returns {(values: Map<string, Value>) => void}
 */
export function build(root, tokens, say, change) {
  /** @type {Map<string, (value: Value) => void>} */
  const shows = new Map();
  for (const group of new Set(tokens.map(token => token.group))) {
    const own = tokens.filter(token => token.group === group);
    const label = GROUPS[group] ?? group;
    const details = document.createElement('details');
    details.open = group.startsWith('Tokens');
    const summary = document.createElement('summary');
    summary.textContent = say(label);
    details.append(summary);
    if (label === 'group-colour') details.append(make('p', { className: 'quiet', textContent: say('swatches') }));
    for (const token of own) {
      const kind = kindOf(token);
      const { element, show } = kind(token.name, say(token.name), say, value => change(token.name, value));
      if (document.documentElement.lang === 'en') element.title = token.description;
      details.append(element);
      shows.set(token.name, show);
    }
    root.append(details);
  }
  return values => {
    for (const [name, value] of values) shows.get(name)?.(value);
  };
}

/** @param {Token} token */
function kindOf({ name, syntax }) {
  if (syntax === '<color>') return colour;
  if (syntax === '<length>' || syntax === '<number>') return range;
  if (name.includes('font')) return font;
  return text;
}

/** @param {string} tag @param {Record<string, unknown>} properties @returns {any} */
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** @param {string} label @param {string} [id] */
function control(label, id) {
  const element = make('div', { className: 'control' });
  element.append(make(id ? 'label' : 'span', { textContent: label, ...(id && { htmlFor: id }) }));
  return element;
}

/**
 * Two swatches: by day and by night.
 * @param {string} name @param {string} label @param {Say} say @param {(value: Partial<Value>) => void} change
 */
function colour(name, label, say, change) {
  const element = control(label);
  element.classList.add('colour');
  const inputs = ['light', 'dark'].map(mode => {
    const spoken = say(mode === 'light' ? 'by-day' : 'by-night', { name: label });
    const input = make('input', { type: 'color', name: `${name}-${mode}`, title: spoken, className: mode });
    input.setAttribute('aria-label', spoken);
    input.oninput = () => change({ [mode]: input.value });
    element.append(input);
    return input;
  });
  /** @param {Value} value */
  const show = ({ light, dark }) => {
    for (const [input, value] of [[inputs[0], light], [inputs[1], dark]]) {
      const isColour = /^#[0-9a-f]{6}$/.test(value);
      if (isColour) input.value = value;
      // What is transparent shows what lies below it.
      input.classList.toggle('none', !isColour);
    }
  };
  return { element, show };
}

/** @param {string} name @param {string} label @param {Say} _ @param {(value: Partial<Value>) => void} change */
function range(name, label, _, change) {
  const id = `token${name}`;
  const element = control(label, id);
  const isWeight = name.includes('weight');
  const [min, max, step] = RANGES[name] ?? RANGES[isWeight ? 'weight' : 'length'];
  const input = make('input', { type: 'range', id, name, min, max, step });
  const output = make('output', { htmlFor: id });
  const unit = isWeight ? '' : 'rem';
  input.oninput = () => {
    const value = Number(input.value) === 0 ? '0' : `${input.value}${unit}`;
    output.textContent = value;
    change({ light: value, dark: value });
  };
  element.append(output, input);
  /** @param {Value} value */
  const show = ({ light }) => {
    const number = parseFloat(light);
    const rem = light.endsWith('px') ? number / 16 : number;
    input.value = String(Number.isFinite(rem) ? rem : min);
    output.textContent = light.startsWith('calc') ? `${input.value}rem` : light;
    input.setAttribute('aria-valuetext', output.textContent);
  };
  return { element, show };
}

/** @param {string} name @param {string} label @param {Say} say @param {(value: Partial<Value>) => void} change */
function font(name, label, say, change) {
  const id = `token${name}`;
  const element = control(label, id);
  const select = make('select', { id, name });
  for (const [key, value] of Object.entries(FONTS)) select.append(new Option(say(key), value));
  const own = new Option('', '');
  select.onchange = () => change({ light: select.value, dark: select.value });
  element.append(select);
  /** @param {Value} value */
  const show = ({ light }) => {
    own.remove();
    if (!Object.values(FONTS).includes(light)) {
      Object.assign(own, { value: light, textContent: say('font-own', { value: light }) });
      select.append(own);
    }
    select.value = light;
  };
  return { element, show };
}

/** @param {string} name @param {string} label @param {Say} _ @param {(value: Partial<Value>) => void} change */
function text(name, label, _, change) {
  const id = `token${name}`;
  const element = control(label, id);
  const input = make('input', { id, name, spellcheck: false, autocomplete: 'off' });
  input.onchange = () => change({ light: input.value, dark: input.value });
  element.append(input);
  /** @param {Value} value */
  const show = ({ light }) => (input.value = light);
  return { element, show };
}
