// Runs what a merchant pastes as the platform would: a Liquid template or a React component becomes
// a page, PHP is read by a parser of its own.
//   node snippets.mjs NODE_MODULES SNIPPET PAGE ORIGIN
// writes PAGE (and beside it the script that it needs) for a shop on ORIGIN. Fails where the
// snippet does; for PHP it writes nothing.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

const [modules, snippet, page, origin] = process.argv.slice(2);
const require = createRequire(join(modules, 'of.js'));
const source = readFileSync(snippet, 'utf8');

const write = body => writeFileSync(page, `<!doctype html>
<html lang="en">
<link rel="icon" href="/shop/images/favicon.svg" type="image/svg+xml">
${body}
`);

/** What Shopify gives to every template, and to a block what the merchant has set. */
async function liquid() {
  const { Liquid, Tag, TypeGuards } = require('liquidjs');
  const engine = new Liquid({ strictVariables: true, strictFilters: true });
  let schema = { settings: [] };
  engine.registerTag('schema', class extends Tag {
    constructor(token, rest, liquid, parser) {
      super(token, rest, liquid);
      let text = '';
      for (let next = rest.shift(); !(TypeGuards.isTagToken(next) && next.name === 'endschema'); next = rest.shift()) {
        text += next.getText();
      }
      schema = JSON.parse(text);
    }
    render() {}
  });
  const templates = engine.parse(source);
  const settings = Object.fromEntries(schema.settings.map(it => [it.id, it.default ?? '']));
  write(await engine.render(templates, {
    shop: { secure_url: origin },
    request: { locale: { iso_code: 'es' } },
    block: { settings, shopify_attributes: 'data-shopify-editor-block="1"' },
  }));
}

/** The component in a page of React's, with what a storefront hands over. */
async function react() {
  const name = `${basename(page, '.html')}.js`;
  // Next.js's Script fetches a module once the page is there, and so does this.
  const script = `import { useEffect } from 'react';
    export default ({ src }) => {
      useEffect(() => {
        import(src);
      }, []);
      return null;
    };`;
  const mount = `import { createRoot } from 'react-dom/client';
    import Portal from ${JSON.stringify(snippet)};
    const token = async () => 'the-customer’s';
    createRoot(document.querySelector('main')).render(<Portal locale="es" customerToken={token} />);`;
  await require('esbuild').build({
    stdin: { contents: mount, loader: 'jsx', resolveDir: dirname(snippet) },
    bundle: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [modules],
    outfile: join(dirname(page), name),
    plugins: [{
      name: 'next',
      setup(build) {
        build.onResolve({ filter: /^next\/script$/ }, () => ({ path: 'script', namespace: 'next' }));
        build.onLoad({ filter: /./, namespace: 'next' }, () => ({ contents: script, resolveDir: modules }));
      },
    }],
  });
  write(`<main></main>\n<script type="module" src="/${name}"></script>`);
}

/** Says where PHP would not go on. */
function php() {
  const Engine = require('php-parser');
  new Engine({ parser: { extractDoc: true, version: '7.4' } }).parseCode(source, snippet);
}

/** A script that stands in a page as it is. */
const javaScript = () => require('esbuild').transform(source, { loader: 'js' });

await { '.liquid': liquid, '.jsx': react, '.js': javaScript, '.php': php, '.phtml': php }[extname(snippet)]();
