import type { MoreTimeDecided, MoreTimeToDecide } from '#records/replies';
import { dateInWords } from '#rules';
import type { Field } from '../transitions/field.js';

const DECISIONS = [
  { value: 'agree', text: 'Agree more time' },
  { value: 'refuse', text: 'Refuse more time' },
  { value: 'wait', text: 'Leave it for now' },
] as const;

const ALL: Field = {
  kind: 'one of',
  name: 'all',
  label: 'Your decision on all of them',
  hint: 'Where you decide on one of them below, that counts for it',
  choices: [
    ...DECISIONS.filter(({ value }) => value !== 'wait'),
    { value: 'each', text: 'Decide on each below' },
  ],
};

const REASON: Field = { kind: 'long text', name: 'reason', label: 'Reason, if you refuse any' };

/** What waits for the chair: one decision for all where there are several, or one for each. */
export function moreTimeDecisionPresenter({ authority, waiting, fingerprint }: MoreTimeToDecide) {
  const isSeveral = waiting.length > 1;
  const asked = waiting.map((one) => ({
    reference: one.reference,
    wording: one.wording,
    rows: [
      { key: 'Due now', value: dateInWords(one.currentDue) },
      { key: 'Asked for', value: dateInWords(one.newDue) },
      { key: 'By', value: `${one.askedBy}, ${dateInWords(one.askedOn)}` },
      { key: 'Because', value: one.reason },
    ],
    field: decisionOn(one.reference, isSeveral),
  }));
  const before = isSeveral ? [ALL] : [];
  return {
    title: `More time for ${authority}?`,
    before,
    asked,
    after: [REASON],
    fields: [...before, ...asked.map(({ field }) => field), REASON],
    fingerprint,
  };
}

const decisionOn = (reference: string, isSeveral: boolean): Field => ({
  kind: 'one of',
  name: `decision-${reference}`,
  label: `Your decision on ${reference}`,
  ...(isSeveral ? { value: 'wait' } : {}),
  choices: DECISIONS.filter(({ value }) => isSeveral || value !== 'wait'),
});

/** What was decided, by what a form sent: `all` stands for each on which nothing is decided by itself. */
export function decidedIn(sent: unknown): MoreTimeDecided {
  const fields: Readonly<Record<string, unknown>> = { ...Object(sent) };
  const all = decisionNamed(fields['all']);
  const decisions = Object.entries(fields).flatMap(([name, value]) => {
    if (!name.startsWith('decision-')) return [];
    const decision = decisionNamed(value) ?? all;
    return decision === null ? [] : [[name.slice('decision-'.length), decision] as const];
  });
  const word = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  };
  return {
    decisions: new Map(decisions),
    reason: word('reason'),
    fingerprint: word('fingerprint'),
  };
}

const decisionNamed = (value: unknown): 'agree' | 'refuse' | null =>
  value === 'agree' || value === 'refuse' ? value : null;
