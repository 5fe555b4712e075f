import { existsSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { repositoryRoot } from '#platform/installation';
import { dateInWords, isLocalDate, shortDate } from '#rules';

const TEMPLATE_ROOT = join(repositoryRoot(), 'libs/postroom/src');

/** Whether a template is there; the name is its path under this room, such as `layout/letter.html.njk`. */
export function hasTemplate(name: string): boolean {
  return existsSync(join(TEMPLATE_ROOT, name));
}

/** A template's words with its values. A name that ends in `.html.njk` is escaped for HTML. Throws on a value nobody gave. */
export function fill(name: string, values: Readonly<Record<string, unknown>>): string {
  const environment = name.endsWith('.html.njk') ? html : text;
  return environment.render(name, values);
}

const text = environment({ autoescape: false });
const html = environment({ autoescape: true });

function environment(options: { readonly autoescape: boolean }): nunjucks.Environment {
  const made = new nunjucks.Environment(new nunjucks.FileSystemLoader(TEMPLATE_ROOT), {
    ...options,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  made.addFilter('date', (value: unknown) => inWords(value, shortDate));
  made.addFilter('day', (value: unknown) => inWords(value, dateInWords));
  made.addFilter('line', (value: unknown) => String(value).replace(/\s+/g, ' ').trim());
  made.addFilter('quoted', (value: unknown) => quoted(String(value)));
  return made;
}

function inWords(value: unknown, words: typeof shortDate): string {
  const given = String(value);
  if (!isLocalDate(given)) throw new RangeError(`A letter was given "${given}" for a date.`);
  return words(given);
}

/** Every line marked as a quotation, so that no word of a paper can pass for the letter's own. */
function quoted(value: string): string {
  const lines = value.trim().split(/\r?\n/);
  return lines.map((line) => `> ${line.trim()}`.trimEnd()).join('\n');
}
