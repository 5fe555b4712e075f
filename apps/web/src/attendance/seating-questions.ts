import type { MeetingView } from '#records/meetings';
import { inARow } from '../recommendations/in-a-row.js';
import { seatInWords } from '../meetings/meeting-questions.js';
import type { Choice, Field } from '../transitions/field.js';

const HINT = 'Only those with a vote count towards the quorum';

/** The quorum, and who is recorded as present already. */
export function seatingRows(meeting: MeetingView) {
  const { quorum, constitutedAs } = meeting;
  const here = alreadyHere(meeting);
  return [
    { key: 'Quorum', value: `${quorum} ${quorum === 1 ? 'voting member' : 'voting members'}` },
    ...(constitutedAs === null ? [] : [{ key: 'Sits as the', value: constitutedAs }]),
    ...(here.length === 0 ? [] : [{ key: 'Recorded as present', value: inARow(here) }]),
  ];
}

/** Before the start: who else is present. Those recorded already are counted with those ticked. */
export function presentAtStart(meeting: MeetingView): readonly Field[] {
  const choices = meeting.members
    .filter((member) => !member.present && !isReplaced(meeting, member.personId))
    .map(memberChoice);
  if (choices.length === 0) return [];
  const label = alreadyHere(meeting).length === 0 ? 'Who is present' : 'Who else is present';
  return [{ kind: 'some of', name: 'present', label, hint: HINT, choices }];
}

/** Before it resumes: everybody of the committee who is in the room now; those who were there are ticked. */
export function presentAtResumption(meeting: MeetingView): readonly Field[] {
  const { members, substitutes } = meeting;
  const here = [...members, ...substitutes].filter(({ present }) => present);
  const choices: readonly Choice[] = [
    ...members.filter(({ personId }) => !isReplaced(meeting, personId)).map(memberChoice),
    ...substitutes.map(({ personId, name, insteadOf }) => ({
      value: personId,
      text: name,
      hint: { text: `Substitute for ${insteadOf}` },
    })),
  ];
  const value = here.map(({ personId }) => personId);
  return [
    { kind: 'some of', name: 'present', label: 'Who is present', hint: HINT, value, choices },
  ];
}

const alreadyHere = ({ members, substitutes }: MeetingView): readonly string[] =>
  [...members, ...substitutes].filter(({ present }) => present).map(({ name }) => name);

const isReplaced = ({ substitutes }: MeetingView, personId: string): boolean =>
  substitutes.some(({ insteadOfId }) => insteadOfId === personId);

const memberChoice = (member: MeetingView['members'][number]): Choice => ({
  value: member.personId,
  text: member.name,
  hint: {
    text: member.sentApologies ? `${seatInWords(member)}. Sent apologies` : seatInWords(member),
  },
});
