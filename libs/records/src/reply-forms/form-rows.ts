import { DECISIONS, type Decision, type DraftAnswer } from '#rules';

/** The rows of each recommendation's table in the form, in order, after the one that names it. */
export const FORM_ROWS = [
  { key: 'decision', label: 'The decision' },
  { key: 'reason', label: 'Reasons' },
  { key: 'action', label: 'What will be done' },
  { key: 'owner', label: 'Person or post responsible' },
  { key: 'targetRaw', label: 'Done by' },
  { key: 'evidence', label: 'Where to see it' },
  { key: 'keptBack', label: 'Words that are not for publication' },
  { key: 'keptBackReason', label: 'Why they are not for publication' },
] as const satisfies readonly { readonly key: keyof DraftAnswer; readonly label: string }[];

/** The boxes of the decision, in the order they are printed. */
export const FORM_DECISIONS = (
  ['accepted', 'accepted in part', 'not accepted', 'already in place'] as const
).map((decision: Decision) => ({ decision, label: DECISIONS[decision].label }));

/** The row that names the recommendation: `CDC-2023-1, saved answer 2`. It lets the form be read back. */
export const namingRow = (reference: string, version: number): string =>
  `${reference}, saved answer ${version}`;

export const NAMING_LABEL = 'Recommendation';
