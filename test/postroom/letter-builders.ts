import { englandAndWales, localDate, type Audience } from '#rules';
import { withoutKeptWords, type AudienceMember } from '#records/letters';
import { audiencesOf } from '../../libs/postroom/src/addressing/audiences-of.js';
import { recipientsOf } from '../../libs/postroom/src/addressing/recipients.js';
import { sideOf } from '../../libs/postroom/src/letters/reader.js';
import { clockOf, wordsOf } from '../../libs/postroom/src/letters/words.js';
import { writeLetter } from '../../libs/postroom/src/letters/write-letter.js';
import type { Letter } from '../../libs/postroom/src/letters/letter.js';
import type { Occasion } from '../../libs/postroom/src/notices/notice.js';
import { noticeNamed } from '../../libs/postroom/src/notices/notices.js';

export * from './authority-letter-case.js';
export * from './letter-cases.js';
export * from './report-cases.js';

const member = (audience: Audience, name: string, post: string): AudienceMember => ({
  audience,
  name,
  post,
  personId: audience,
  email: `${audience.replaceAll(' ', '.')}@marchfield.example`,
});

/** The people of Marchfield. */
export const PEOPLE: readonly AudienceMember[] = [
  member('contact', 'Ines Okoro', 'Partnership inspector'),
  member('signatory', 'Tom Varley', 'Assistant Chief Constable'),
  member('senior officer', 'Ruth Amadi', 'Deputy Chief Constable'),
  {
    ...member('senior officer', 'Ruth Amadi', 'Deputy Chief Constable'),
    audience: 'chief officer',
  },
  member('officer', 'Priya Shah', 'Scrutiny research officer'),
  member('chair', 'Councillor Ann Dale', 'Chair'),
  member('monitoring officer', 'Lee Hart', 'Monitoring officer'),
  member('priority lead', 'Joan Bell', 'Head of Youth Justice'),
  member('deputy', 'Ravi Menon', 'Youth Justice manager'),
  member('contributor', 'Una Frost', 'Schools manager'),
  member('working-group chair', 'Sam Price', 'Chair of the working group'),
  member('partnership chair', 'Grace Holt', 'Chief Superintendent'),
  member('partnership member', 'Bo Marsh', 'Head of Housing'),
  member('report author', 'Nora Finch', 'Community safety manager'),
  member('clearing officer', 'Owen Blake', 'Finance business partner'),
  member('committee member', 'Councillor Bob Fell', 'Councillor'),
  member('declaring member', 'Councillor Max Reed', 'Councillor'),
  member('subscriber', 'Subscriber', 'subscriber'),
  member('copied authority', 'Femi Adeyemi', 'Partnership manager'),
  member('topic suggester', 'Councillor Eve Rook', 'Councillor'),
  member('receiver', 'Ada Okoro', 'Superintendent'),
  member('colleague', 'Ada Lowe', 'Analyst'),
  member('data provider', 'Kit Moss', 'Performance analyst'),
  member('workshop invitee', 'Bea Lund', 'Probation manager'),
  member('administrator', 'Ola Quist', 'Democratic services manager'),
  member('question asker', 'Councillor Eve Rook', 'Councillor'),
];

interface Asked {
  /** Null for a letter that has no button for whoever reads it. */
  readonly link?: null;
  readonly case: Occasion['case'];
  readonly to: Audience;
  readonly on: string;
  readonly event?: string;
  readonly rung?: string;
  readonly payload?: Record<string, string | number | null>;
  readonly people?: readonly AudienceMember[];
  /** Further addresses beside its button. */
  readonly links?: Readonly<Record<string, string>>;
}

/** The occasion a notice is sent on: an event, or a rung of the ladder its notice hangs on. */
export function anOccasion(notice: string, asked: Asked): Occasion {
  const { ladder } = noticeNamed(notice);
  const clock = clockOf(asked.case, ladder);
  const isRung = asked.rung !== undefined && ladder !== null && clock !== null;
  return {
    case: withoutKeptWords(asked.case),
    today: localDate(asked.on),
    reminder: isRung
      ? { ladder, rung: asked.rung, spokeOf: clock.dueOn, dueOn: clock.dueOn, isRunning: true }
      : null,
    message: {
      id: '1',
      councilId: 'council',
      event: asked.event ?? 'reminder.due',
      subjectKind: 'addressee',
      subjectId: asked.case.id,
      payload: { ...(isRung ? { letter: notice } : {}), ...asked.payload },
      createdAt: `${asked.on}T09:00:00Z`,
    },
  };
}

/** The letter as one person gets it, with a link that can be recognised. */
export function aLetter(notice: string, asked: Asked): Letter {
  const found = noticeNamed(notice);
  const occasion = anOccasion(notice, asked);
  const members = asked.people ?? PEOPLE;
  const recipient = recipientsOf(audiencesOf(found, occasion), members).find(
    ({ personId }) => personId === asked.to,
  );
  if (recipient === undefined) throw new Error(`${notice} does not go to the ${asked.to}`);
  const why = found.notNeeded(occasion);
  if (why !== null) throw new Error(`${notice} is not needed: ${why}`);
  const side = sideOf(recipient);
  const bySide = {
    authority: 'http://scrutiny.test/l/token',
    lead: 'http://scrutiny.test/l/token',
    contributor: 'http://scrutiny.test/l/token',
    author: 'http://scrutiny.test/l/token',
    receiver: 'http://scrutiny.test/l/token',
    'clearing officer': 'http://scrutiny.test/l/token',
    council: 'http://scrutiny.test/app/page',
    public: 'http://scrutiny.test/page',
    'senior officer': null,
    'copied authority': null,
  }[side];
  const link = asked.link === null ? null : bySide;
  const calendar = englandAndWales;
  const unsubscribe = side === 'public' ? 'http://scrutiny.test/subscriptions/token/end' : null;
  const words = wordsOf({
    notice: found,
    occasion,
    recipient,
    members,
    calendar,
    link,
    links: { ...asked.links, ...apologiesIn(occasion, asked.to) },
    code: notice === 'reply-code' ? '123456' : null,
    unsubscribe,
  });
  return writeLetter(notice, words);
}

/** The second button of a letter that asks a member to come. */
function apologiesIn({ message }: Occasion, to: Audience): Record<string, string> {
  const isAsked = message.event === 'meeting.convened' || message.event === 'agenda.published';
  const apologies = 'http://scrutiny.test/l/apologies';
  return isAsked && to === 'committee member' ? { apologies } : {};
}
