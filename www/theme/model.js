// @ts-check
// A theme while it is made: the sheet it began with, what has been changed since, and the sheet
// that comes of both.

/** @typedef {{light: string, dark: string}} Value By day and by night. */
/** @typedef {{name: string, selector: string | null, value: string}} Fix */

/** A theme: changed by controls, by the judge's fixes and by what a shop page's CSS says. */
export class Theme {
  /** The style sheet that was begun with. */
  base = '';
  /** Whether the shop has no dark mode: the portal then has none either. */
  alwaysLight = false;
  /** By token. @type {Map<string, Value>} */
  #changed = new Map();
  /** Rules for parts, by selector, property and mode. @type {Map<string, {selector: string, name: string, value: string, mode: string | null}>} */
  #rules = new Map();
  #values;

  /** @param {(css: string) => string} values What every token comes to with a sheet, as the judge has it. */
  constructor(values) {
    this.#values = values;
  }

  /** @param {string} css */
  begin(css) {
    this.base = css.trim();
    this.alwaysLight = false;
    this.#changed.clear();
    this.#rules.clear();
  }

  /** What every token comes to. @returns {Map<string, Value>} */
  values() {
    /** @type {{token: string, light: string, dark: string}[]} */
    const all = JSON.parse(this.#values(this.css()));
    return new Map(all.map(({ token, light, dark }) => [token, { light, dark }]));
  }

  /** @param {string} token @param {Partial<Value>} value */
  set(token, value) {
    const now = this.#changed.get(token) ?? this.values().get(token) ?? { light: '', dark: '' };
    this.#changed.set(token, { ...now, ...value });
  }

  /** @param {Fix} fix @param {string | null} mode */
  mend({ name, selector, value }, mode) {
    if (selector) {
      const scheme = mode === 'light' || mode === 'dark' ? mode : null;
      this.#rules.set(`${selector}|${name}|${scheme}`, { selector, name, value, mode: scheme });
    } else if (mode === 'light' || mode === 'dark') {
      this.set(name, { [mode]: value });
    } else {
      this.set(name, { light: value, dark: value });
    }
  }

  /** The theme as a style sheet. */
  css() {
    const blocks = this.base ? [this.base] : [];
    if (this.#changed.size || this.alwaysLight) {
      const lines = [...this.#changed].map(([token, { light, dark }]) =>
        `  ${token}: ${light === dark || this.alwaysLight ? light : `light-dark(${light}, ${dark})`};`);
      if (this.alwaysLight) lines.unshift('  color-scheme: light;');
      blocks.push(`posventa-portal {\n${lines.join('\n')}\n}`);
    }
    for (const { selector, name, value, mode } of this.#rules.values()) {
      const rule = `${selector} {\n  ${name}: ${value};\n}`;
      blocks.push(mode ? `@media (prefers-color-scheme: ${mode}) {\n${rule}\n}` : rule);
    }
    return blocks.length ? `${blocks.join('\n\n')}\n` : '';
  }
}
