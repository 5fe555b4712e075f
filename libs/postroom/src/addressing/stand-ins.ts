import type { Audience } from '#rules';
import type { Standing } from '#records/letters';

type Steps = readonly (readonly Standing[])[];

/** Whoever keeps the record is asked when nobody else is left: nothing is silently dropped. */
const LAST: Steps = [['officer'], ['other officer'], ['administrator']];

/** Who gets a letter when nobody stands in the audience it is for: the first step with somebody in it. */
export const STAND_INS: Readonly<Record<Audience, Steps>> = {
  contact: [['signatory', 'officer'], ...LAST],
  signatory: LAST,
  officer: [['other officer'], ['administrator']],
  chair: LAST,
  'senior officer': LAST,
  'chief officer': [['monitoring officer'], ...LAST],
  'monitoring officer': LAST,
  'priority lead': [['deputy'], ['agency member'], ['working-group chair'], ...LAST],
  deputy: [['priority lead'], ['agency member'], ['working-group chair'], ...LAST],
  contributor: [['priority lead'], ['deputy'], ...LAST],
  'working-group chair': LAST,
  'partnership chair': [['working-group chair', 'officer'], ...LAST],
  'partnership member': LAST,
  'report author': LAST,
  'clearing officer': LAST,
  'committee member': LAST,
  'declaring member': LAST,
  'copied authority': LAST,
  'data provider': [['signatory', 'officer'], ...LAST],
  // Whoever was asked to a workshop and has left is missed there by nobody else.
  'workshop invitee': [],
  administrator: [['officer'], ['other officer']],
  // Nobody subscribed, nobody is owed anything.
  subscriber: [],
  // Whoever suggested a topic and has left needs no answer, and nobody needs it for them.
  'topic suggester': [],
  // The same of whoever asked a question.
  'question asker': [],
  // Whoever took over and is gone by then has handed over again.
  receiver: LAST,
  // A reply brought to one colleague is nobody else's to open; the signatory has it as well.
  colleague: [],
};

/** Letters that are for one person alone: a seat, an interest, a secret is nobody else's while its holder is away. */
export const IN_PERSON: ReadonlySet<Audience> = new Set([
  'committee member',
  'declaring member',
  'subscriber',
  'topic suggester',
  'question asker',
  'colleague',
  'workshop invitee',
]);
