// Fills the snippets in as the page /embed/ does, with signs that markup has to be kept from.
//   node fill.mjs FOLDER-OF-WWW-EMBED FOLDER-OF-SNIPPETS

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [embed, snippets] = process.argv.slice(2);
const { fill } = await import(pathToFileURL(join(embed, 'fill.js')).href);
const values = {
  api: '/',
  key: '',
  config: `/posventa.json?"'><script>hostile = 1</script><?php hostile(); ?>`,
  locale: 'en',
  files: '/posventa',
  integrity: '',
  phone: '+34 900 <b>"000"</b> -- 000',
  mail: 'help@shop.test',
};
for (const file of ['plain.html', 'posventa.php']) {
  const path = join(snippets, file);
  const { locale, ...others } = values;
  const filled = file === 'plain.html' ? values : { ...others, locale: '' };
  writeFileSync(path, fill(readFileSync(path, 'utf8'), filled, {}, []));
}
