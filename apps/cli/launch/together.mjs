import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.together';
const ROOMS = ['apps', 'libs', 'test'];
/** Specs that start processes, or take long by themselves, each run in a file of their own. */
const LONG = /(^test\/(start|faults|journeys|cli|operations|model)\/|matrix|hostile|killed-worker)/;
/** What a file has when it cannot become part of another. */
export const APART = /^(export |await |const .* = await )/m;
/** How many of a kind share a file: each kind by the room it is in or what it starts, the last what is neither. */
const KINDS = [
  { name: 'units', of: /^libs\/(rules|platform|postroom)\//, most: 50 },
  { name: 'browser', of: /-browser\.spec/, most: 5 },
  { name: 'application', of: /./, most: 16 },
];

/** Which specs share a file of the run, and which have it for themselves; both as paths from the root. */
export function sharingOf(root) {
  const specs = ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { encoding: 'utf8', recursive: true })
      .map((file) => `${room}/${file}`)
      .filter((file) => file.endsWith('.spec.ts')),
  ).toSorted((a, b) => (a < b ? -1 : 1));
  const isAlone = (spec) => LONG.test(spec) || APART.test(readFileSync(join(root, spec), 'utf8'));
  const shared = specs.filter((spec) => !isAlone(spec));
  return {
    alone: specs.filter(isAlone),
    groups: KINDS.flatMap(({ name, of, most }) =>
      chunks(
        shared.filter((spec) => KINDS.find((kind) => kind.of.test(spec))?.of === of),
        most,
      ).map((specs, at) => ({ name: `${name}-${String(at + 1).padStart(2, '0')}`, specs })),
    ),
  };
}

/** Writes a file for each group that takes in its specs: the application is then loaded once for all of them. */
export function writeGroups(root) {
  const folder = join(root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { name, specs } of sharingOf(root).groups) {
    const imports = specs.map((spec) => `import '../${spec}';\n`).join('');
    writeFileSync(join(folder, `${name}.spec.mjs`), imports);
  }
}

/** Spread like cards, so that neighbours, which are alike, do not all lie in one group. */
function chunks(specs, most) {
  const count = Math.ceil(specs.length / most);
  return Array.from({ length: count }, (_, at) =>
    specs.filter((_spec, index) => index % count === at),
  );
}
