import { createHash } from 'node:crypto';

/** A page as it was made, and the tag a browser asks for it by. */
export interface KeptPage {
  readonly html: string;
  readonly tag: string;
}

const MOST = 200;

/**
 * Pages by all that went into them: the template and every value it shows. The same values give the same page, so a
 * kept one cannot be out of date. For pages anybody may see; the latest asked for stay.
 */
export class KeptPages {
  private readonly pages = new Map<string, KeptPage>();

  find(key: string): KeptPage | null {
    const found = this.pages.get(key);
    if (found === undefined) return null;
    this.pages.delete(key);
    this.pages.set(key, found);
    return found;
  }

  keep(key: string, html: string): KeptPage {
    const hash = createHash('sha256').update(html).digest('base64url').slice(0, 22);
    const page = { html, tag: `W/"${hash}"` };
    this.pages.set(key, page);
    const oldest = this.pages.keys().next();
    if (this.pages.size > MOST && !oldest.done) this.pages.delete(oldest.value);
    return page;
  }
}

/**
 * Everything a template is given, as one text; null when something in it is no plain data, so that the text would not
 * tell two of them apart. `ignored` is the one function that a layout is given beside data.
 */
export function keyOfPage(
  view: string,
  shows: Readonly<Record<string, unknown>>,
  ignored: () => string,
): string | null {
  let plain = true;
  const text = JSON.stringify([view, shows], (_name, value: unknown) => {
    if (value === ignored) return undefined;
    plain &&= isPlain(value);
    return value;
  });
  return plain ? text : null;
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol') return false;
  if (typeof value !== 'object' || value === null) return true;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === Array.prototype || kind === null;
}
