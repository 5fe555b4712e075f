import { RESOLUTION_KINDS, VOTE_PARTS, type VotePart } from '#rules';
import type { Choice, Field } from '../transitions/field.js';
import type { MotionSubject } from './motion.subject.js';

/** The motion as an are-you-sure page repeats it. */
export function motionRows({ motion }: MotionSubject) {
  const { kind, wording, mover, seconder } = motion;
  return [
    { key: 'Motion', value: `To ${RESOLUTION_KINDS[kind].toLowerCase()}` },
    { key: 'In the words', value: wording },
    ...(mover === null ? [] : [{ key: 'Moved by', value: mover }]),
    ...(seconder === null ? [] : [{ key: 'Seconded by', value: seconder }]),
  ];
}

/** One of those in the room who may vote, by name. */
export const memberField = (
  { meeting }: MotionSubject,
  asked: { readonly name: string; readonly label: string; readonly without?: string | null },
): Field => ({
  kind: 'menu',
  name: asked.name,
  label: asked.label,
  hint: 'Voting members in the room',
  choices: [
    { value: '', text: 'Choose a member' },
    ...meeting.voters
      .filter(({ name }) => name !== asked.without)
      .map(({ name }) => ({ value: name, text: name })),
  ],
});

/** The four counts of a vote. */
export const VOTE_FIELDS: readonly Field[] = [
  { kind: 'number', name: 'for', label: 'For', alsoCalled: ['votes'] },
  { kind: 'number', name: 'against', label: 'Against' },
  { kind: 'number', name: 'abstained', label: 'Abstained', value: '0' },
  { kind: 'number', name: 'notVoting', label: 'Present and not voting', value: '0' },
];

const PARTS: readonly Choice[] = Object.entries(VOTE_PARTS).map(([value, text]) => ({
  value,
  text,
}));

/** One question a voter. The hidden field tells the form that it came from a page. */
export const namedFields = ({ meeting }: MotionSubject): readonly Field[] => [
  { kind: 'hidden', name: 'named', label: '', value: 'each' },
  ...meeting.voters.map(({ attendanceId, name }, index): Field => ({
    kind: 'one of',
    name: `named-${attendanceId}`,
    label: name,
    choices: PARTS,
    ...(index === 0 ? { alsoCalled: ['votes', 'named'] } : {}),
  })),
];

/** Whose vote is to be on the record, and how they voted. */
export const ownVoteFields = (subject: MotionSubject): readonly Field[] => [
  memberField(subject, { name: 'voter', label: 'Whose vote' }),
  {
    kind: 'one of',
    name: 'vote',
    label: 'They voted',
    choices: PARTS.filter(({ value }) => value !== ('not voting' satisfies VotePart)),
  },
];

/** Who may vote, by number and by name, so that the clerk can see why a count does not add up. */
export function eligibleRows({ meeting }: MotionSubject) {
  const { voters } = meeting;
  return [
    { key: 'Present and may vote', value: String(voters.length) },
    { key: 'They are', value: voters.map(({ name }) => name).join(', ') },
  ];
}

export const CASTING_VOTE: Field = {
  kind: 'one of',
  name: 'castingVote',
  label: 'The casting vote',
  choices: [
    { value: 'for', text: 'For the motion' },
    { value: 'against', text: 'Against the motion' },
    { value: 'none', text: 'None given', hint: { text: 'The motion falls' } },
  ],
};

/** On an amendment it is asked with the count, since a tie leaves the motion as it was. */
export const CASTING_IF_TIED: Field = {
  kind: 'menu',
  name: 'castingVote',
  label: 'The casting vote, if the votes are equal',
  choices: [
    { value: '', text: 'None' },
    { value: 'for', text: 'For the amendment' },
    { value: 'against', text: 'Against the amendment' },
  ],
};
