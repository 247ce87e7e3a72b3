// @ts-check
// A snippet with placeholders (YOUR-API …) to a snippet with a merchant's values. Text in, text out.

/**
 * What a merchant has entered; what is empty was not.
 * @typedef {{
 *   api: string, key: string, config: string, locale: string, files: string, integrity: string,
 *   phone: string, mail: string,
 * }} Values
 */

/** What stands in markup, or in a template that makes markup. @param {string} text */
const markup = text =>
  text.replace(/[&"'<>{}%]/g, sign => `&#${sign.charCodeAt(0)};`);

/** What stands between the quotes of a script or of JSON. @param {string} text */
const quoted = text => JSON.stringify(text).slice(1, -1).replaceAll('<', '\\u003c');

/** Scheme and host of an address elsewhere; nothing for the page's own. @param {string} address */
export function originOf(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol.startsWith('http') ? url.origin : '';
}

/**
 * What each placeholder becomes. The longer names first: YOUR-FILES begins YOUR-FILES-ORIGIN.
 * @param {Values} values @returns {[string, string][]}
 */
const placeholders = values => [
  ['tel:YOUR-PHONE', values.phone && `tel:${values.phone.replace(/[^+\d]/g, '')}`],
  ['YOUR-FILES-ORIGIN', originOf(values.files)],
  ['YOUR-FILES', values.files.replace(/\/+$/, '')],
  ['YOUR-INTEGRITY', values.integrity],
  ['YOUR-API', values.api],
  ['YOUR-ORIGIN', originOf(values.api)],
  ['YOUR-KEY', values.key],
  ['YOUR-CONFIG', values.config],
  ['YOUR-LOCALE', values.locale],
  ['YOUR-PHONE', values.phone],
  ['YOUR-MAIL', values.mail],
];

/** The line of the comment that says what a placeholder is. */
const EXPLANATION = /^[\s*/]*YOUR-[A-Z-]+: /;

/**
 * @param {string} template a file of the folder `snippets`
 * @param {Values} values
 * @param {Record<string, string>} attributes further ones of the element, and those that the
 *   platform would fill in and the merchant has chosen
 * @param {string[]} needed placeholders that stay where nothing was entered for them
 */
export function fill(template, values, attributes, needed) {
  let lines = template.split('\n');
  lines = withAttributes(lines, attributes);
  const filled = placeholders(values);
  for (const [name, value] of filled) {
    lines = lines.flatMap(line => {
      if (EXPLANATION.test(line) || !line.includes(name)) return [line];
      if (value) {
        const escaped = /[=:] "YOUR-/.test(line) ? quoted(value) : markup(value);
        // The function keeps what is special to a replacement as it is.
        return [line.replaceAll(name, () => (line.includes('-Security-Policy:') ? value : escaped))];
      }
      return needed.includes(name.replace('tel:', '')) ? [line] : without(line, name);
    });
  }
  const rest = lines.filter(line => !EXPLANATION.test(line)).join('\n');
  lines = lines.filter(line => !EXPLANATION.test(line) || isUsed(rest, line));
  if (!lines.some(line => EXPLANATION.test(line))) lines = lines.filter(line => !/^[\s*/]*Change(,.*)?:$/.test(line));
  return lines.join('\n');
}

/** @param {string} rest @param {string} explanation */
function isUsed(rest, explanation) {
  const name = /YOUR-[A-Z-]+/.exec(explanation)?.[0] ?? '';
  return new RegExp(`${name}(?![A-Z-])`).test(rest);
}

/**
 * A line whose placeholder has no value. An attribute, a setting and a paragraph go as a whole, and
 * of what remains the placeholder.
 * @param {string} line @param {string} name @returns {string[]}
 */
function without(line, name) {
  const alone = /^\s*[\w-]+="[^"]*"$/.test(line) || /^\s*<(p|a)\b.*<\/\1>$/.test(line);
  if (alone || /^\s*"default": "[^"]*",$/.test(line) || line.includes('type="host"')) return [];
  return [line.replaceAll(` ${name}`, '').replaceAll(name, '')];
}

/**
 * Sets attributes of the element, each on a line of its own.
 * @param {string[]} lines @param {Record<string, string>} attributes
 */
function withAttributes(lines, attributes) {
  const start = lines.findIndex(line => /^\s*platform="/.test(line));
  if (start < 0) return lines;
  const indent = /^\s*/.exec(lines[start])?.[0] ?? '';
  const result = [...lines];
  for (const [name, value] of Object.entries(attributes)) {
    if (!value) continue;
    const end = result.findIndex((line, at) => start < at && />\s*$/.test(line.replace(/\?>/g, '')));
    const own = result.findIndex(
      (line, at) => start < at && at < end && line.trimStart().startsWith(`${name}=`),
    );
    const line = `${indent}${name}="${markup(value)}"`;
    if (own < 0) result.splice(end, 0, line);
    else result[own] = line;
  }
  return result;
}
