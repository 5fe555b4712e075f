import { doubted } from './cell-state.js';
import type { DirectoryEntry } from './directory.js';
import { FUNDING_SOURCES } from './funding-sources.js';
import { indexNames, namesInText, type NameIndex, type Named } from './names-in-text.js';
import type { Cell, FundingReading, NamedBody } from './plan-reading.js';

/** Names that may stand in a funding cell: the sources every plan knows, and the bodies of the directory. */
export type FundingIndex = NameIndex<Named>;

const SOURCE_SLUGS: ReadonlySet<string> = new Set(FUNDING_SOURCES.map(({ slug }) => slug));
const SOURCES = indexNames<Named>(FUNDING_SOURCES);
/** "Public Health" may be a body and "PCC" a person: alone they do not make a column of money. */
const MONEY = /\b(?:budgets?|resources?|fund|funding|grants?|applicable|n\/a|nil|cost)\b/i;

/** The index for one directory; where both know a name, as "PCC", the source of funding is meant. */
export function indexFunding(directory: readonly DirectoryEntry[]): FundingIndex {
  const known = new Set(namesOf(FUNDING_SOURCES));
  const bodies = directory.map(({ slug, name, aliases }) => ({
    slug: `body:${slug}`,
    name,
    aliases: aliases.filter((alias) => !known.has(alias.toLowerCase())),
  }));
  const others = bodies.filter(({ name }) => !known.has(name.toLowerCase()));
  return indexNames<Named>([...FUNDING_SOURCES, ...others]);
}

/** Whether a cell speaks of money in words every plan uses; how a funding column is recognised. */
export function namesMoney(raw: string): boolean {
  const names = namesInText(raw, SOURCES);
  return names.wordCount <= 10 && names.found.some((found) => MONEY.test(found.raw));
}

/**
 * Who pays, in one or more sources. "Existing Budgets" is `ok`; sources run together, or a body of the directory
 * named as the source, are a `guess`; words that name no known source, or "Not Applicable" beside one, `needs you`.
 */
export function readFunding(raw: string, index: FundingIndex): Cell<FundingReading> {
  const names = namesInText(raw, index);
  const sources = names.found.map(({ raw: printed, candidates: [first] }) =>
    sourceOf(printed, first),
  );
  const notApplicable = sources.some(({ slug }) => slug === 'not-applicable');
  const reading = { sources, unmatched: names.rest, notApplicable };
  let cell: Cell<FundingReading> = { raw, reading, state: 'ok', why: '' };
  if (names.wordCount === 0) return doubted(cell, 'guess', 'No funding is printed.');
  if (sources.length > 1 && names.parted !== 'delimiter') {
    cell = doubted(cell, 'guess', 'Nothing is printed between the sources.');
  }
  for (const { raw: printed, candidates } of names.found) {
    if (candidates.every(({ slug }) => SOURCE_SLUGS.has(slug))) continue;
    cell = doubted(cell, 'guess', `"${printed}" is a body, named here as the source.`);
  }
  if (names.found.some(({ candidates }) => candidates.length > 1)) {
    cell = doubted(cell, 'needs you', 'The directory knows two bodies by these words.');
  }
  if (sources.some(({ slug }) => slug === 'to-be-found')) {
    cell = doubted(cell, 'guess', 'The money is not found yet.');
  }
  if (notApplicable && sources.length + names.rest.length > 1) {
    cell = doubted(cell, 'needs you', 'It says both that funding does not apply and who pays.');
  }
  if (names.rest.length === 0) return cell;
  const quoted = names.rest.map((words) => `"${words}"`).join(', ');
  return doubted(cell, 'needs you', `Not a source we know: ${quoted}.`);
}

function sourceOf(raw: string, named: Named | undefined): NamedBody {
  return {
    slug: (named?.slug ?? '').replace(/^body:/, ''),
    name: named?.name ?? raw,
    raw,
  };
}

function namesOf(list: readonly Named[]): readonly string[] {
  return list.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase()));
}
