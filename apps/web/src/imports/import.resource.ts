import type { EffectView, ImportLine } from '#records/imports';
import { paths } from '#records/paths';
import { actionsFor } from '../transitions/buttons.js';
import { IMPORT_API_ROWS } from './import-transitions.js';
import type { ImportSubject } from './import.subject.js';

const at = (id: string): string => `/api/v1/imports/${id}`;

/** One import as a line of JSON. */
export function importLineResource({
  id,
  kind,
  title,
  fileName,
  council,
  rows,
  state,
  readAt,
  readBy,
  plan,
}: ImportLine) {
  const line = { href: at(id), kind, title, file: fileName, council, rows, state, readAt, readBy };
  return { ...line, plan: plan === null ? null : paths.plan(plan) };
}

/** One import with every row, every cell, and what its caller may do now. */
export function importResource(subject: ImportSubject, effects: readonly EffectView[] = []) {
  const { view, version, preview } = subject;
  return {
    ...importLineResource(view),
    version,
    preview,
    effects: effects.map(({ line, subjectKind, label, done, keptBecause }) => ({
      line,
      subject: subjectKind,
      label,
      done,
      keptBecause,
    })),
    actions: actionsFor(IMPORT_API_ROWS, subject, at(view.id)),
  };
}

export const IMPORT_LINE_EXAMPLE = {
  href: '/api/v1/imports/01890000-0000-7000-8000-000000000001',
  kind: 'action plan',
  title: 'Yearly Action Plan 2024 – 2025',
  file: 'action-plan.docx',
  council: 'Wealdham District Council',
  rows: 50,
  state: 'being settled',
  readAt: '2024-04-02T09:00:00.000Z',
  readBy: 'Community safety officer',
  plan: null,
};

export const IMPORT_EXAMPLE = {
  ...IMPORT_LINE_EXAMPLE,
  version: 2,
  preview: {
    asksReason: false,
    groups: [
      {
        words: 'Road Safety incl Speeding',
        priority: 'Safer roads',
        state: 'guess',
        why: '“Safer roads” was called so in an earlier edition.',
        isDecided: false,
      },
    ],
    facts: [{ key: 'Draft', value: 'Yes, its title says so' }],
    rows: [
      {
        line: 251,
        where: 'table 11, row 7',
        label: '8.6',
        words: 'Lessons on walking and cycling safely in all primary schools',
        group: 'Road Safety incl Speeding',
        state: 'guess',
        cells: [
          {
            part: 'due',
            label: 'By when',
            raw: 'June 2023',
            reading: '1 June 2023 to 30 June 2023',
            state: 'guess',
            why: '"June 2023" lies before the plan year; it is kept as written.',
            column: 5,
            isDecided: false,
            isSaidRight: false,
          },
        ],
        done: 'added',
        changes: [],
        why: '',
        omitted: null,
        stops: null,
      },
    ],
    problems: [{ where: 'table 11, row 3', sentence: '8.1 is never printed.' }],
    leftOver: [],
    accounted: { linesInTables: 68, rows: 50, headers: 10, bands: 8, blank: 0, leftOver: 0 },
    unknown: [{ words: 'YIP', cells: 1, at: [{ line: 251, part: 'leads' }] }],
    noLongerPrinted: [],
    fingerprint: 'the hash of all of the above',
  },
  effects: [],
  actions: [
    {
      action: 'acceptance',
      label: 'Accept it',
      href: '/api/v1/imports/01890000-0000-7000-8000-000000000001/acceptance',
    },
  ],
};
