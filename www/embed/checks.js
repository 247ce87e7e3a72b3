// @ts-check
// What is wrong with what a merchant has entered: names of the sentences that the page has.

import { originOf } from './fill.js';

/**
 * @typedef {import('./fill.js').Values} Values
 * @typedef {{
 *   key: 'needed' | 'optional' | 'none', api: 'asked' | 'known', locale: 'asked' | 'known',
 * }} Wants what a snippet asks the merchant for; the rest its platform fills in
 */

/** Keys that open a shop for whoever has them. */
const SECRET = /^(sk_|rk_|ck_|cs_|shpat_|shpss_|shpca_|eyJ.*"?impersonat)/i;

/** @param {string} text */
const isHttp = text => /^http:/i.test(text) && !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/i.test(text);

/** An address or a path from the root of the host. @param {string} text */
const isAddress = text => text.startsWith('/') || originOf(text) !== '';

/**
 * The names of what is wrong, and of what the merchant has to see to; those without which the
 * portal cannot start come first.
 * @param {string} platform @param {Values & {page: string}} values @param {Wants} wants
 * @returns {string[]}
 */
export function check(platform, values, wants) {
  const found = [];
  const note = (/** @type {boolean} */ holds, /** @type {string} */ name) => holds && found.push(name);
  if (wants.api === 'asked') {
    note(!values.api, 'api-missing');
    note(values.api !== '' && !isAddress(values.api), 'api-address');
    note(isHttp(values.api), 'api-http');
    note(platform === 'saleor' && isAddress(values.api) && !values.api.endsWith('/'), 'api-slash');
  }
  note(wants.key === 'needed' && !values.key, 'key-missing');
  note(SECRET.test(values.key), 'key-secret');
  note(!values.files, 'files-missing');
  note(values.files !== '' && !isAddress(values.files), 'files-address');
  note(isHttp(values.files), 'files-http');
  note(isHttp(values.page), 'page-http');
  note(values.page !== '' && !originOf(values.page), 'page-address');
  note(values.config !== '' && !isAddress(values.config), 'config-address');
  note(!isTag(values.locale), 'locale-tag');
  note(!values.phone && !values.mail, 'people-missing');
  note(values.mail !== '' && !values.mail.includes('@'), 'mail-address');
  note(!values.config, 'config-none');
  note(isElsewhere(values.api, values.page), 'cors');
  note(isElsewhere(values.files, values.page), 'files-elsewhere');
  return found;
}

/** Whether the page's own origin cannot be meant. @param {string} address @param {string} page */
const isElsewhere = (address, page) => originOf(address) !== '' && originOf(address) !== originOf(page);

/** Whether a language tag is well formed (BCP 47); none is. @param {string} tag */
function isTag(tag) {
  try {
    return !tag || Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
