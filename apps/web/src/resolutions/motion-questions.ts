import type { MeetingView } from '#records/meetings';
import { RESOLUTION_KINDS } from '#rules';
import type { Field } from '../transitions/field.js';
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

/** Voting members recorded as present: the only ones a vote counts. */
export const eligibleMembers = ({ members }: MeetingView) =>
  members.filter(({ present, isVoting }) => present && isVoting);

/** One of the members present, by name. */
export const memberField = (
  { meeting }: MotionSubject,
  asked: { readonly name: string; readonly label: string; readonly without?: string | null },
): Field => ({
  kind: 'menu',
  name: asked.name,
  label: asked.label,
  hint: 'Voting members recorded as present',
  choices: [
    { value: '', text: 'Choose a member' },
    ...eligibleMembers(meeting)
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

/** Who may vote, by number and by name, so that the clerk can see why a count does not add up. */
export function eligibleRows({ meeting }: MotionSubject) {
  const members = eligibleMembers(meeting);
  return [
    { key: 'Present and may vote', value: String(members.length) },
    { key: 'They are', value: members.map(({ name }) => name).join(', ') },
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
