// @ts-check
// What the judge says: each fault once, with the pairs it shows in and the press that mends it.

/** @typedef {import('./model.js').Fix} Fix */
/** @typedef {{pair: string, mode: string, foreground: string, background: string, ratio: number, needed: number}} Measured */
/** @typedef {{kind: string, mode: string | null, subject: string, expected: string | null, measured: Measured | null, fix: Fix | null}} Finding */
/** @typedef {(name: string, values?: Record<string, unknown>) => string} Say */

/** @param {string} tag @param {Record<string, unknown>} properties @param {(Node | string)[]} children @returns {any} */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/**
 * Findings that one change mends, as one: its fix, its mode, and its findings with the worst first.
 * @param {Finding[]} findings @returns {{fix: Fix | null, mode: string | null, findings: Finding[]}[]}
 */
export function grouped(findings) {
  /** @type {Map<string, {fix: Fix | null, mode: string | null, findings: Finding[]}>} */
  const groups = new Map();
  for (const finding of findings) {
    const { fix, mode, kind, subject } = finding;
    const key = fix ? `${fix.selector}|${fix.name}|${mode}` : `${kind}|${subject}`;
    const group = groups.get(key) ?? { fix, mode, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  const ratio = (/** @type {Finding} */ it) => it.measured?.ratio ?? 0;
  for (const group of groups.values()) group.findings.sort((one, two) => ratio(one) - ratio(two));
  return [...groups.values()];
}

/** Letters in a pair's own colours. @param {Measured} measured */
function sample({ foreground, background }) {
  const element = make('span', { className: 'sample', textContent: 'Aa', ariaHidden: 'true' });
  element.style.color = foreground;
  element.style.backgroundColor = background;
  return element;
}

/**
 * One group as a row of the list.
 * @param {ReturnType<typeof grouped>[number]} group @param {Say} say @param {() => void} mend
 */
export function row({ fix, mode, findings }, say, mend) {
  const [worst] = findings;
  const item = make('li', { className: 'finding' });
  const words = make('div', { className: 'words' });
  const about = fix && !fix.selector ? say(fix.name) : fix?.selector ?? '';
  if (worst.measured) {
    const { ratio, needed } = worst.measured;
    item.append(sample(worst.measured));
    words.append(
      make('h3', { textContent: `${about} · ${say(`mode-${mode}`)}` }),
      make('p', {}, say('needs', { ratio: ratio.toFixed(2), needed })),
      make('p', { className: 'quiet', lang: 'en', textContent: findings.map(it => it.subject).join(', ') }),
    );
    if (!fix) words.append(make('p', {}, say('no-fix')));
  } else {
    words.append(make('p', {}, say(`kind-${worst.kind}`, { subject: worst.subject, expected: worst.expected })));
  }
  item.append(words);
  if (fix) {
    const button = make('button', { type: 'button', className: 'press mend', onclick: mend });
    if (worst.measured) {
      const swatch = make('span', { className: 'swatch', ariaHidden: 'true' });
      swatch.style.backgroundColor = fix.value;
      button.append(swatch);
    }
    const label = say('mend', { value: fix.value });
    button.append(label);
    // What it says, and of what: there are several.
    button.setAttribute('aria-label', `${label} (${about})`);
    item.append(button);
  }
  return item;
}

/**
 * Every measured pair as a table, the tightest first.
 * @param {Measured[]} pairs @param {Say} say
 */
export function table(pairs, say) {
  const head = ['pair', 'mode', 'ratio'].map(name =>
    make('th', { scope: 'col', textContent: say(name) }));
  const room = (/** @type {Measured} */ it) => it.ratio / it.needed;
  const rows = [...pairs].sort((one, two) => room(one) - room(two)).map(it => {
    const passes = it.ratio >= it.needed;
    const cells = [
      make('td', {}, sample(it), make('span', { lang: 'en', textContent: it.pair })),
      make('td', { textContent: say(`mode-${it.mode}`) }),
      make('td', { className: passes ? '' : 'bad', textContent: `${it.ratio.toFixed(2)} / ${it.needed}` }),
    ];
    return make('tr', {}, ...cells);
  });
  return make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows));
}
