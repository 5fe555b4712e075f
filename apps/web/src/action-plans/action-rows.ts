import type { ActionView } from '#records/plans';
import { shortDate } from '#rules';

/** What an action is, as its questions repeat it. */
export const actionRows = ({ reference, wording, dueRaw }: ActionView) => [
  { key: 'Action', value: `${reference} ${wording}`.trim() },
  { key: 'Due', value: dueRaw === '' ? 'Not printed' : dueRaw },
];

/** What was claimed when it was said to be complete, and by whom; nothing where nobody claims it. */
export function claimRows({ updates, state }: ActionView) {
  const claim = updates.find(({ rating }) => rating === 'complete');
  if (claim === undefined || state !== 'claimed complete') return [];
  return [
    { key: 'What shows it', value: claim.text },
    { key: 'Claimed', value: `${claim.by}, ${shortDate(claim.on)}` },
  ];
}

/** What was last said of it; nothing when nothing was. */
export function lastSaidRows({ updates }: ActionView) {
  const [last] = updates;
  if (last === undefined) return [];
  return [{ key: 'Last said', value: `${last.text} (${last.by}, ${shortDate(last.on)})` }];
}

/** What each field of its words holds as it is saved. */
export function savedWords(action: ActionView): Readonly<Record<string, string>> {
  const { reference, group, wording, funding, agencies } = action;
  const named = (part: 'lead' | 'partner') =>
    agencies
      .filter((one) => one.part === part)
      .map(({ name }) => name)
      .join('\n');
  return { reference, group, wording, funding, leads: named('lead'), partners: named('partner') };
}
