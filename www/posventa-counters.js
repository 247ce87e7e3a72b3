// @ts-check
// Why goods come back and customers write, as numbers: a reason, a product, a stage. For a page
// that shows them, and for a program that adds up what many pages have sent.

/**
 * @typedef {{
 *   kind: 'return' | 'case',
 *   stage: 'placed' | 'preparing' | 'on-its-way' | 'delivered' | null,
 *   reason: string,
 *   sku: string | null,
 *   units: number,
 * }} Counter The detail of a `posventa-counter` event.
 */

const COLUMNS = ['kind', 'stage', 'reason', 'sku', 'times', 'units'];

/**
 * A cell of a table. A program for tables would take one that begins with these signs for a
 * formula.
 * @param {string | number} value
 */
const cell = value => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Adds up counters. It keeps numbers in memory, and nothing anywhere else. */
export class Counters {
  /** @type {Map<string, {cells: string[], times: number, units: number}>} */
  #rows = new Map();

  /** Counts what portals below `target` tell from now on. @param {EventTarget} [target] */
  listen(target = document) {
    target.addEventListener('posventa-counter', event => {
      this.add(/** @type {CustomEvent<Counter>} */ (event).detail);
    });
    return this;
  }

  /** @param {Counter} counter */
  add({ kind, stage, reason, sku, units }) {
    const cells = [kind, stage ?? '', reason, sku ?? ''];
    const key = JSON.stringify(cells);
    const row = this.#rows.get(key) ?? { cells, times: 0, units: 0 };
    row.times += 1;
    row.units += units;
    this.#rows.set(key, row);
  }

  /** A table with a line for each reason of each product at each stage, the most frequent first. */
  csv() {
    const rows = [...this.#rows.values()].sort((one, other) => other.times - one.times);
    const lines = rows.map(({ cells, times, units }) => [...cells, times, units]);
    return [COLUMNS, ...lines].map(line => `${line.map(cell).join(',')}\r\n`).join('');
  }

  /** Hands the table to the browser's downloads. */
  download(name = 'posventa-counters.csv') {
    const url = URL.createObjectURL(new Blob([this.csv()], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  }
}
