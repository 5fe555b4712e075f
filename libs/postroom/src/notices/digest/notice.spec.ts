import { describe, expect, it } from '@jest/globals';
import { englandAndWales, localDate, type LocalDate } from '#rules';
import type { AudienceMember } from '#records/letters';
import {
  anOccasion,
  aRecommendationCase,
  aReviewCase,
  PEOPLE,
} from '../../../../../test/postroom/letter-builders.js';
import { audiencesOf } from '../../addressing/audiences-of.js';
import { recipientsOf } from '../../addressing/recipients.js';
import { thingOf } from '../../digests/digest-thing.js';
import { digestWords, type DigestThing } from '../../digests/digest-words.js';
import { wordsOf } from '../../letters/words.js';
import { writeLetter } from '../../letters/write-letter.js';
import type { Occasion } from '../notice.js';
import { noticeNamed } from '../notices.js';

const TODAY = localDate('2023-08-17');

/** Tom Varley signs for the police and leads a priority: in each matter he has that one part. */
const inMatter = (about: Occasion['case']['about']): readonly AudienceMember[] =>
  about === 'review'
    ? PEOPLE.filter(({ audience }) => audience !== 'signatory').map((one) =>
        one.audience === 'priority lead'
          ? { ...one, personId: 'signatory', name: 'Tom Varley' }
          : one,
      )
    : PEOPLE;

interface Reminded {
  readonly case: Occasion['case'];
  readonly rung?: string;
  readonly event?: string;
}

function thing(name: string, asked: Reminded): DigestThing {
  const notice = noticeNamed(name);
  const occasion = anOccasion(name, { ...asked, to: 'signatory', on: TODAY });
  const members = inMatter(asked.case.about);
  const recipient = recipientsOf(audiencesOf(notice, occasion), members).find(
    ({ personId }) => personId === 'signatory',
  );
  if (recipient === undefined) throw new Error(`${name} is not for the signatory.`);
  const link = `http://scrutiny.test/l/${asked.case.id}`;
  const calendar = englandAndWales;
  const words = wordsOf({ notice, occasion, recipient, members, calendar, link });
  return thingOf({ notice, occasion, recipient, words });
}

const overdue = (id: string, reference: string, due: LocalDate): DigestThing => {
  const found = aRecommendationCase({ id, reference });
  const response = found.response === null ? null : { ...found.response, dueOn: due };
  return thing('response-overdue', { case: { ...found, response }, rung: 'remind D+1' });
};
const review = () =>
  thing('review-due', { case: aReviewCase({ id: 'youth' }), rung: 'remind D-28' });

const digest = (things: readonly DigestThing[]) =>
  writeLetter('digest', digestWords(things, TODAY));

describe('The mail of the day', () => {
  it('tells each thing under the part its reader has in it, overdue first', () => {
    const letter = digest([review(), overdue('one', 'CDC-2023-1', localDate('2023-08-16'))]);
    expect(letter.subject).toBe(
      '2 things are due, 1 of them overdue, the first since Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`2 things are due, 1 of them overdue, the first since Wednesday 16 August 2023.

As the signatory of Marchfield Police
=====

CDC-2023-1: your answer is overdue; it was due on Wednesday 16 August 2023
-----

The answer of Marchfield Police to recommendation CDC-2023-1 is overdue: it was due on Wednesday 16 August 2023, 1 day ago.

What to do: please answer now. A late answer is still wanted. If you need more time, ask for it and say why: the chair decides.
Say whether you accept it, accept it in part, do not accept it, or have it in place already. Give your reasons unless you accept it in full; where you accept it, say what will be done, by whom and by when. Not accepting it is a lawful answer.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Answer CDC-2023-1:
http://scrutiny.test/l/one

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: the answer stays overdue, and the chair of the committee and a senior officer of Marchfield Police are written to.

Next letter: on Wednesday 23 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Write to officer@marchfield.example.

As the lead of the priority “Youth violence”
=====

The review of Youth violence is due by Monday 16 October 2023
-----

The October 2023 review of the priority “Youth violence” is due by Monday 16 October 2023.

What to do: return the review by then. Say how the priority stands, what has changed since the last review, and what will be done where it is not on track.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

Return the review:
http://scrutiny.test/l/youth

Why you got this: you are the lead of the priority “Youth violence”.

If you do nothing: after 16 October 2023 the review is shown as overdue.

Next letter: on Monday 2 October 2023, unless the review has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Write to officer@marchfield.example.

Why you got this: reminders that fall on one day come to you in one mail; each says why it is yours.

If you do nothing: each says what happens then.

Next letter: each says when.
`);
  });

  it('needs no headings where its reader has one part in all', () => {
    const letter = digest([
      overdue('two', 'CDC-2023-2', localDate('2023-08-16')),
      overdue('one', 'CDC-2023-1', localDate('2023-08-15')),
    ]);
    expect(letter.text).not.toMatch(/^As /m);
    expect(letter.text.indexOf('CDC-2023-1')).toBeLessThan(letter.text.indexOf('CDC-2023-2'));
  });

  it('says of what an officer chases when it is due, which may not be today', () => {
    const chased = thing('recommendation-chased', {
      case: aRecommendationCase(),
      event: 'recommendation.chased',
    });
    expect(digestWords([chased, review()], localDate('2023-08-01'))['summary']).toBe(
      '2 things are due, the first by Wednesday 16 August 2023',
    );
  });
});
