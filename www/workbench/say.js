// @ts-check
// The words of a page in its language. English stands in the page itself and in English tables;
// other languages replace it.

/** @typedef {Record<string, string>} Words */

/**
 * The language that the page was asked for in: `?lang=es`, or else the browser's, if it is there.
 * @param {Record<string, Words>} tables
 */
export function language(tables) {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  const code = asked.split('-')[0];
  return code in tables ? code : 'en';
}

/**
 * Puts a page into a language, and gives the function that says its other words: `{name}` in a text
 * is replaced by the value of that name.
 * @param {Record<string, Words>} tables
 */
export function speak(tables) {
  const code = language(tables);
  const words = tables[code];
  document.documentElement.lang = code;
  if (code !== 'en') {
    for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-say]'))) {
      element.textContent = words[element.dataset.say ?? ''] ?? element.textContent;
    }
    for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-say-label]'))) {
      element.setAttribute('aria-label', words[element.dataset.sayLabel ?? ''] ?? '');
    }
    document.title = words.title;
  }
  const here = document.querySelector(`[data-language="${code}"]`);
  here?.remove();
  /** @param {string} name @param {Record<string, unknown>} [values] */
  return (name, values = {}) =>
    (words[name] ?? tables.en[name] ?? name).replace(/\{(\w+)\}/g, (_, key) => String(values[key]));
}
