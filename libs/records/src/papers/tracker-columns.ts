import type { ColumnClaim } from './column-claims.js';
import { readsAsDue } from './column-natures.js';
import { plainText } from './markup.js';
import { readsAsRating, readsAsReference, readsAsStatus } from './tracker-words.js';
import { TRACKER_ROLES, trackerRole, type TrackerRole } from './tracker-roles.js';

export type TrackerClaims = Readonly<Record<TrackerRole, ColumnClaim>>;

interface Ground {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether a cell is a name of the directory from end to end. */
  readonly isName: (cell: string) => boolean;
  /** The claims of the table this one continues, when it has no header of its own. */
  readonly continued: TrackerClaims | undefined;
}

const NOWHERE: ColumnClaim = { column: null, state: 'ok', why: '' };
const HALF = 0.5;
/** Roles whose cells tell by themselves what they are. */
const TELLING: ReadonlyMap<TrackerRole, (cell: string) => boolean> = new Map([
  ['reference', readsAsReference],
  ['agreed', readsAsDue],
  ['target', readsAsDue],
  ['rating', readsAsRating],
  ['status', readsAsStatus],
]);

/**
 * A column for every role of one table. A heading is believed only while no heading of its table stands over cells of
 * another nature; then every column is a guess by what it holds, or none. A role that no heading names has no column.
 */
export function claimTracker({ header, rows, isName, continued }: Ground): TrackerClaims {
  const headed = header.map(trackerRole);
  const wordiest = wordiestColumn(rows);
  const believed =
    headed.some((role) => role === 'text') &&
    !contradicted(headed, rows, wordiest) &&
    !misnamed(headed, rows, isName);
  if (header.length === 0 && continued !== undefined && continues(continued, rows, wordiest)) {
    return each((role) =>
      unsure(continued[role], 'The table has no header; it continues the one before.'),
    );
  }
  if (!believed) return each((role) => byContent(role, rows, wordiest));
  return each((role) => {
    const columns = headed.flatMap((one, at) => (one === role ? [at] : []));
    if (columns.length > 1) {
      return {
        column: columns[0] ?? null,
        state: 'needs you',
        why: 'Two columns are headed as if they held this.',
      };
    }
    const [column] = columns;
    return column === undefined ? NOWHERE : { column, state: 'ok', why: '' };
  });
}

const each = (claim: (role: TrackerRole) => ColumnClaim): TrackerClaims => ({
  reference: claim('reference'),
  origin: claim('origin'),
  agreed: claim('agreed'),
  text: claim('text'),
  authority: claim('authority'),
  officer: claim('officer'),
  response: claim('response'),
  target: claim('target'),
  progress: claim('progress'),
  rating: claim('rating'),
  status: claim('status'),
});

const unsure = (claim: ColumnClaim, why: string): ColumnClaim =>
  claim.column === null ? claim : { column: claim.column, state: 'guess', why };

function contradicted(
  headed: readonly (TrackerRole | undefined)[],
  rows: Ground['rows'],
  wordiest: number | undefined,
): boolean {
  return headed.some((role, at) => {
    if (role === 'text') return at !== wordiest && wordiest !== undefined && !isLong(rows, at);
    const telling = role === undefined ? undefined : tellingOf(role);
    const cells = filledIn(rows, at);
    if (telling !== undefined) return cells.length > 0 && share(cells, telling) < HALF;
    return role !== undefined && cells.length > 0 && share(cells, readsAsDue) >= HALF;
  });
}

/** Whether the names of the directory stand in another column than the one headed as the authorities'. */
function misnamed(
  headed: readonly (TrackerRole | undefined)[],
  rows: Ground['rows'],
  isName: Ground['isName'],
): boolean {
  const named = headed.map((_, at) => share(filledIn(rows, at), isName) >= HALF);
  const at = headed.indexOf('authority');
  return at >= 0 && named[at] === false && named.includes(true);
}

function continues(
  claims: TrackerClaims,
  rows: Ground['rows'],
  wordiest: number | undefined,
): boolean {
  return TRACKER_ROLES.every((role) => {
    const { column } = claims[role];
    const telling = tellingOf(role);
    if (column === null) return true;
    if (role === 'text') return column === wordiest;
    const cells = filledIn(rows, column);
    return telling === undefined || cells.length === 0 || share(cells, telling) >= HALF;
  });
}

function byContent(
  role: TrackerRole,
  rows: Ground['rows'],
  wordiest: number | undefined,
): ColumnClaim {
  const why = 'Found by what the column holds; its heading does not say so.';
  if (role === 'text' && wordiest !== undefined) return { column: wordiest, state: 'guess', why };
  const telling = tellingOf(role);
  const columns =
    telling === undefined || role === 'agreed' || role === 'target'
      ? []
      : [...widthOf(rows).keys()].filter((at) => {
          const cells = filledIn(rows, at);
          return cells.length > 0 && share(cells, telling) >= HALF;
        });
  const [column, ...others] = columns;
  if (column !== undefined && others.length === 0) return { column, state: 'guess', why };
  return { column: null, state: 'needs you', why: 'No heading says where this stands.' };
}

const tellingOf = (role: TrackerRole): ((cell: string) => boolean) | undefined => TELLING.get(role);

const widthOf = (rows: Ground['rows']): readonly undefined[] =>
  Array.from({ length: Math.max(0, ...rows.map((cells) => cells.length)) });

const filledIn = (rows: Ground['rows'], at: number): readonly string[] =>
  rows.map((cells) => plainText(cells[at] ?? '')).filter((cell) => cell !== '');

const share = (cells: readonly string[], holds: (cell: string) => boolean): number =>
  cells.filter(holds).length / Math.max(1, cells.length);

const wordsIn = (rows: Ground['rows'], at: number): number => {
  const cells = filledIn(rows, at);
  return cells.reduce((sum, cell) => sum + cell.split(' ').length, 0) / Math.max(1, cells.length);
};

const isLong = (rows: Ground['rows'], at: number): boolean => wordsIn(rows, at) >= 6;

function wordiestColumn(rows: Ground['rows']): number | undefined {
  const averages = [...widthOf(rows).keys()].map((at) => wordsIn(rows, at));
  const most = Math.max(0, ...averages);
  return most >= 4 ? averages.indexOf(most) : undefined;
}
