import type { CitableMinute, MeetingView, SeatedMember } from '#records/meetings';
import { dateInWords, shortDate } from '#rules';
import type { LatePaper } from '#records/publication';
import type { Field } from '../transitions/field.js';

const SEATS = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  'co-optee': 'Co-optee',
} as const;

/** How somebody sits on a committee: "Chair", "Co-optee, no vote". */
export const seatInWords = ({ kind, isVoting }: Pick<SeatedMember, 'kind' | 'isVoting'>): string =>
  isVoting ? SEATS[kind] : `${SEATS[kind]}, no vote`;

/** When on its day a meeting begins: "10:00", or "on the rising of the Cabinet, about 11:00". */
export const startInWords = (at: {
  readonly startsAt: string;
  readonly startsAfter: string | null;
}): string =>
  at.startsAfter === null
    ? at.startsAt
    : `on the rising of the ${at.startsAfter}, about ${at.startsAt}`;

export function whenAndWhere(meeting: MeetingView) {
  const { heldOn, venue } = meeting;
  return [
    { key: 'When', value: `${dateInWords(heldOn)}, ${startInWords(meeting)}` },
    { key: 'Where', value: venue },
  ];
}

export const reasonField = (label: string): Field => ({ kind: 'long text', name: 'reason', label });

/** The minutes of later meetings, to choose the one that confirms. */
export const minuteField = (minutes: readonly CitableMinute[]): Field => ({
  kind: 'one of',
  name: 'resolutionId',
  label: 'By which minute',
  alsoCalled: ['minute'],
  hint:
    minutes.length === 0
      ? 'The committee has carried no resolution at a later meeting yet'
      : 'Minutes are confirmed by a resolution of a later meeting',
  choices: minutes.map(({ resolutionId, minute, decidedOn, wording }) => ({
    value: resolutionId,
    text: `Minute ${minute}, ${shortDate(decidedOn)}`,
    hint: { text: wording.length > 120 ? `${wording.slice(0, 119)}…` : wording },
  })),
});

/** What can go out in a supplement, all of it ticked. */
export const lateField = (late: readonly LatePaper[]): Field => ({
  kind: 'some of',
  name: 'items',
  label: 'What is in it',
  hint:
    late.length === 0
      ? 'Nothing has become ready since the last publication'
      : 'Leave out what is to wait for another supplement',
  value: late.map(({ number }) => String(number)),
  choices: late.map(({ number, title, isNew, brings }) => ({
    value: String(number),
    text: `Item ${number}: ${title}`,
    hint: { text: [...(isNew ? ['a new item'] : []), ...brings].join(', ') },
  })),
});

/** Asked of minutes whose draft was withdrawn: without it they are not published again. */
export const AGAIN_FIELD: Field = {
  kind: 'some of',
  name: 'again',
  label: 'Publish them again',
  hint: 'Confirmed minutes are public. Leave it empty until what was wrong is corrected by a minute',
  choices: [{ value: 'yes', text: 'What was wrong is put right: publish the confirmed minutes' }],
};
