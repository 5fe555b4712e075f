import type { OldLine, ProposedLine } from '#records/pruning';
import { paths } from '#records/paths';
import { CLOSURES, PRUNED_AS, shortDate, type LocalDate } from '#rules';
import { stateBadge } from '../recommendations/state-badge.js';
import type { Field } from '../transitions/field.js';

const EXCERPT = 200;

const lineOf = (line: Omit<OldLine, 'isProposed' | 'slips' | 'answeredOn'>) => ({
  id: line.addresseeId,
  reference: line.reference,
  href: `${paths.recommendation(line.reference)}#${line.authoritySlug}`,
  authority: line.authority,
  wording: line.wording.length <= EXCERPT ? line.wording : `${line.wording.slice(0, EXCERPT - 1)}…`,
  badge: stateBadge(line.state),
  made: shortDate(line.madeOn),
  moved: shortDate(line.movedOn),
});

/** One very old recommendation with the facts beside it. */
export const oldLine = (line: OldLine) => ({
  ...lineOf(line),
  answered: line.answeredOn === null ? 'Never answered' : `Answered ${shortDate(line.answeredOn)}`,
  slips:
    line.slips === 0
      ? 'No date moved'
      : `Date moved ${line.slips} ${line.slips === 1 ? 'time' : 'times'}`,
  isProposed: line.isProposed,
});

/** One that is proposed, with how, why and where. */
export const proposedLine = (line: ProposedLine, committee: string) => ({
  ...lineOf(line),
  kind: CLOSURES[line.kind],
  reason: line.reason,
  proposed: `${shortDate(line.proposedOn)}, by ${line.proposedBy}`,
  meeting: {
    href: paths.meeting(committee, line.meeting),
    words: `${shortDate(line.meeting)}${line.item === null ? ', taken off its agenda' : `, item ${line.item}`}`,
  },
});

/** What is asked once some are chosen. */
export function proposalFields(
  meetings: readonly { readonly heldOn: LocalDate }[],
): readonly Field[] {
  return [
    {
      kind: 'one of',
      name: 'kind',
      label: 'How they are to be closed',
      choices: PRUNED_AS.map((value) => ({ value, text: CLOSURES[value] })),
    },
    {
      kind: 'line',
      name: 'reason',
      label: 'Reason for all of them',
      hint: 'Or leave it, and write one beside each. The agenda says it to the public',
    },
    {
      kind: 'menu',
      name: 'meeting',
      label: 'At which meeting the committee decides',
      hint: 'Only meetings whose agenda is not public yet',
      choices: [
        { value: '', text: 'Choose a meeting' },
        ...meetings.map(({ heldOn }) => ({ value: heldOn, text: shortDate(heldOn) })),
      ],
    },
  ];
}

/** The minute by which they are closed. */
export const minuteFields = (
  minutes: readonly { minute: string; heldOn: LocalDate; itemTitle: string }[],
): readonly Field[] => [
  {
    kind: 'menu',
    name: 'minute',
    label: 'Minute of the committee',
    hint: 'Only the committee closes, by a resolution that was carried',
    choices: [
      { value: '', text: 'Choose a minute' },
      ...minutes.map(({ minute, heldOn, itemTitle }) => ({
        value: minute,
        text: `Minute ${minute}, ${shortDate(heldOn)}: ${itemTitle}`.slice(0, 90),
      })),
    ],
  },
];
