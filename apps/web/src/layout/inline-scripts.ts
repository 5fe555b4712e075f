import { createHash } from 'node:crypto';

/** The inline scripts of a page as hashes for its content security policy: `'sha256-…'`. */
export function inlineScriptHashes(html: string): readonly string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script]) =>
      `'sha256-${createHash('sha256')
        .update(script ?? '')
        .digest('base64')}'`,
  );
}
