import { ASSEMBLERS } from './rooms.js';
import type { SourceFile } from './source-files.js';

/** The noun a file of #records belongs to: its folder. */
const nounOf = (path: string) => path.split('/')[3] ?? '';
const assembles = (path: string) => ASSEMBLERS.some((one) => path.startsWith(one));

/** Imports that reach into another noun past its index. */
export function innerReaches(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !assembles(path))
    .flatMap((file) =>
      file.imports
        .filter(({ reaches }) => reaches.startsWith('libs/records/src/'))
        .filter(({ reaches }) => nounOf(reaches) !== nounOf(file.path))
        .filter(({ reaches }) => reaches.split('/').length !== 5 || !reaches.endsWith('/index.ts'))
        .map(({ written }) => `${file.path} imports ${written}`),
    );
}

/** Which nouns each noun needs. */
export function needsOfNouns(
  files: readonly SourceFile[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const file of files) {
    if (file.isSpec) continue;
    const noun = nounOf(file.path);
    const mine = needs.get(noun) ?? new Set<string>();
    for (const { reaches } of file.imports)
      if (reaches.startsWith('libs/records/src/') && nounOf(reaches) !== noun)
        mine.add(nounOf(reaches));
    needs.set(noun, mine);
  }
  return needs;
}

/** Nouns that need one another: what is left after taking away, again and again, every noun that needs nothing more. */
export function circles(needs: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Map([...needs].map(([noun, others]) => [noun, new Set(others)]));
  for (;;) {
    const free = [...left].filter(([, others]) => ![...others].some((one) => left.has(one)));
    if (free.length === 0) break;
    for (const [noun] of free) left.delete(noun);
  }
  return [...left].map(
    ([noun, others]) => `${noun} needs ${[...others].filter((one) => left.has(one)).join(', ')}`,
  );
}
