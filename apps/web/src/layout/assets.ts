import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repositoryRoot } from '#platform/installation';

/** One file for browsers, whole in memory: its name carries a hash of its content, so it may be kept for ever. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly plain: Buffer;
  readonly gzipped: Buffer;
}

const ROOT = repositoryRoot();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function asset(name: string, type: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const [stem, extension] = name.split('.');
  const plain = Buffer.from(content);
  return { name: `${stem}-${hash}.${extension}`, type, plain, gzipped: gzipSync(plain) };
}

/** GOV.UK's typeface is licensed for GOV.UK alone: its faces are cut and every rule that names it takes ours. */
function withoutTransport(css: string): string {
  return css
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/(["']?)GDS Transport\1,\s*arial,\s*sans-serif/gi, 'var(--cf-font)')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
}

const css = asset(
  'app.css',
  'text/css; charset=utf-8',
  withoutTransport(
    [
      read('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css'),
      read('node_modules/@ministryofjustice/frontend/moj/moj-frontend.min.css'),
      read('apps/web/src/layout/assets/app.css'),
      read('apps/web/src/layout/assets/pack.css'),
      read('apps/web/src/layout/assets/work.css'),
      read('apps/web/src/layout/assets/report.css'),
      read('apps/web/src/layout/assets/papers.css'),
      read('apps/web/src/layout/assets/documents.css'),
      read('apps/web/src/layout/assets/run.css'),
      read('apps/web/src/layout/assets/minutes.css'),
      read('apps/web/src/layout/assets/pictures.css'),
    ].join('\n'),
  ),
);
const JAVASCRIPT = 'text/javascript; charset=utf-8';
const govuk = asset(
  'govuk.js',
  JAVASCRIPT,
  read('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js').replace(
    /\/\/# sourceMappingURL=.*/,
    '',
  ),
);
const js = asset('app.js', JAVASCRIPT, `import { initAll } from './${govuk.name}';\ninitAll();\n`);
/** What is typed while a meeting is run is kept through a lost connection. */
const keptWords = asset(
  'kept-words.js',
  JAVASCRIPT,
  read('apps/web/src/layout/assets/kept-words.js'),
);
const icon = asset('icon.svg', 'image/svg+xml', read('apps/web/src/layout/assets/icon.svg'));

/** Everything a page loads, by name, and the addresses the layout uses. */
export const ASSETS = {
  files: new Map([css, govuk, js, keptWords, icon].map((file) => [file.name, file])),
  addresses: {
    css: `/assets/${css.name}`,
    js: `/assets/${js.name}`,
    keptWords: `/assets/${keptWords.name}`,
    icon: `/assets/${icon.name}`,
  },
};
