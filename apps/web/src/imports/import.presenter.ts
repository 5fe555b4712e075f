import type { EffectView, ImportPreview, ImportView, PreviewRow } from '#records/imports';
import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { IMPORT, IMPORT_KINDS, may } from '#rules';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { importBadge } from './import-badge.js';
import { IMPORT_ROWS } from './import-transitions.js';
import { sharedReason, withoutShared } from './shared-reason.js';
import type { ImportSubject } from './import.subject.js';

const ROWS_A_PAGE = 50;
const TONES = { ok: 'done', guess: 'soon', 'needs you': 'late' } as const;
const STATES = { ok: 'Ok', guess: 'Guess', 'needs you': 'Needs you' } as const;
const DONE = {
  added: 'New',
  updated: 'Changed',
  unchanged: 'Unchanged',
  'left as it is': 'Left as it is',
  'left out': 'Left out',
} as const satisfies Record<PreviewRow['done'], string>;

/** What of a paper is shown: by the state of its rows, or by what would become of them. */
export const SHOWN = {
  needs: {
    text: 'Needs you',
    of: (row: PreviewRow) => row.omitted === null && row.state === 'needs you',
  },
  guesses: {
    text: 'Guesses',
    of: (row: PreviewRow) => row.omitted === null && row.state === 'guess',
  },
  certain: { text: 'Certain', of: (row: PreviewRow) => row.omitted === null && row.state === 'ok' },
  changed: { text: 'Changed', of: (row: PreviewRow) => row.changes.length > 0 },
  omitted: { text: 'Left out', of: (row: PreviewRow) => row.omitted !== null },
  all: { text: 'All rows', of: () => true },
} as const;
export type ShownRows = keyof typeof SHOWN;

interface Around {
  readonly told: readonly Told[];
  readonly effects: readonly EffectView[];
  readonly done: unknown;
  readonly show: ShownRows | null;
  readonly number: number;
}

/** One import as its page shows it: first what needs a person, then what would be written, then what was. */
export function importPresenter(subject: ImportSubject, around: Around) {
  const { view, preview } = subject;
  const { told, effects, done } = around;
  return {
    title: view.title,
    caption: `${IMPORT_KINDS[view.kind].label}, ${view.council}`,
    badge: importBadge(view.state),
    is: IMPORT.states[view.state].is,
    notice: noticeOf(told, { id: view.id, done }),
    facts: [
      { key: 'From', value: view.fileName },
      ...madeOf(view),
      { key: 'Read', value: `by ${view.readBy}, ${view.rows} rows` },
      ...(preview?.facts ?? []),
    ],
    buttons: buttonsFor(IMPORT_ROWS, subject),
    asPrinted: `${subject.at}/as-printed`,
    addAuthority: may(subject.actor, 'keep authority', { councilId: view.councilId })
      ? `${paths.authorities}/new`
      : null,
    errors: `${subject.at}/errors.csv`,
    sendErrors: `${subject.at}/errors`,
    preview: preview === null ? null : previewShown(subject, preview, around),
    effects: effects.map(({ label, done: did, subjectKind, keptBecause }) => ({
      label,
      what: `${subjectKind}, ${did === 'added' ? 'new' : 'changed'}`,
      keptBecause,
    })),
    history: told,
  };
}

const counted = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;

function previewShown(subject: ImportSubject, preview: ImportPreview, { show, number }: Around) {
  const first = SHOWN.needs.of;
  const chosen = show ?? (preview.rows.some(first) ? 'needs' : 'all');
  const rows = preview.rows.filter(SHOWN[chosen].of);
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const page = Math.min(Math.max(1, number), pages);
  const { linesInTables, headers, bands, blank, leftOver } = preview.accounted;
  return {
    accounted: `${counted(linesInTables, 'line')} in tables: ${counted(preview.rows.length, 'row')}, ${counted(headers, 'heading')}, ${counted(bands, 'band')} of groups, ${blank} blank, ${leftOver} left over.`,
    tabs: Object.entries(SHOWN).map(([key, { text, of }]) => ({
      href: `${subject.page}?show=${key}`,
      text: `${text} (${preview.rows.filter(of).length})`,
      isCurrent: key === chosen,
    })),
    rows: rows
      .slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE)
      .map((row) => rowShown(subject.id, row)),
    pages: Array.from({ length: pages }, (_, at) => ({
      number: at + 1,
      href: `${subject.page}?show=${chosen}&page=${at + 1}`,
      isCurrent: at + 1 === page,
    })),
    groups: preview.groups.map(({ words, priority, state, why }) => ({
      words,
      priority: priority ?? 'No priority',
      why,
      state: { text: STATES[state], tone: TONES[state] },
    })),
    unknown: preview.unknown,
    problems: preview.problems,
    leftOver: preview.leftOver,
    noLongerPrinted: preview.noLongerPrinted,
  };
}

/** One row of a paper as pages show it. */
export function rowShown(id: string, row: PreviewRow) {
  const shared = sharedReason(row);
  return {
    line: row.line,
    shared,
    href: paths.importRow(id, row.line),
    title: `${row.label}, ${row.where}`,
    words: row.words,
    group: row.group,
    done: doneOf(row),
    why: row.omitted === null ? row.why : '',
    state: { text: STATES[row.state], tone: TONES[row.state] },
    changes: row.changes.map(({ what, from, to }) => ({
      what,
      from: from === '' ? 'nothing' : from,
      to: to === '' ? 'nothing' : to,
    })),
    doubts: row.cells
      .filter(({ state }) => state !== 'ok')
      .map(({ label, raw, reading, state, why }) => ({
        label,
        raw: raw === '' ? 'Nothing is printed' : `“${raw}”`,
        reading: reading === '' ? 'nothing' : reading,
        why: withoutShared(why, shared),
        state: { text: STATES[state], tone: TONES[state] },
      })),
  };
}

function doneOf({ omitted, stops, done }: PreviewRow): string {
  if (omitted !== null) return `Left out: ${omitted}`;
  return stops === null ? DONE[done] : 'Cannot be written yet';
}

/** What was made of it, with the way there. */
function madeOf({ plan, committee, title }: ImportView) {
  if (plan !== null) return [{ key: 'Written into', value: title, href: paths.plan(plan) }];
  if (committee === null) return [];
  const value = 'Recommendations of an earlier record';
  return [{ key: 'Kept with', value, href: paths.earlierRecommendations(committee) }];
}
