import { describe, expect, it } from '@jest/globals';
import { aLetter, anAuthorityLetterCase } from '../../../../../test/postroom/letter-builders.js';

const on = '2023-07-21';

describe('The copy to the rest of the partnership', () => {
  it('asks nothing, carries no link to answer, and gives the law', () => {
    const letter = aLetter('recommendations-copied', {
      on,
      case: anAuthorityLetterCase(),
      to: 'copied authority',
      event: 'letter.sent',
    });
    expect(letter.subject).toBe(
      'Copy for information: 2 recommendations of the Crime and Disorder Committee to Marchfield Police',
    );
    expect(letter.text)
      .toBe(`For information: on Wednesday 19 July 2023 the Crime and Disorder Committee of Marchfield County Council made 2 recommendations to Marchfield Police.

What to do: nothing on this copy. Section 19(2) of the Police and Justice Act 2006 has a copy go to each responsible authority and each body that has to co-operate with them.

CDC-2023-1 (minute 14, from paragraph 4.1 of the report):

> That a joint plan for road safety outside schools be published by December.

Asked of Marchfield Police by Friday 18 August 2023.

CDC-2023-2 (minute 14):

> That patrols outside schools be doubled.

Asked of Marchfield Police by Friday 18 August 2023.

Why you got this: you are the contact of an authority of the partnership, and the law has a copy go to each.

If you do nothing: nothing follows from this copy: Marchfield Police is asked to answer it, not you.

Next letter: only if the committee corrects the words of a recommendation.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells a reader whose own authority is asked some of it that it has a letter of its own', () => {
    const people = [{ personId: 'copied authority', name: 'Femi Adeyemi', post: 'Manager' }];
    const { text } = aLetter('recommendations-copied', {
      on,
      case: anAuthorityLetterCase({
        copies: [{ authority: 'Marchfield Fire and Rescue', asked: ['CDC-2023-1'], people }],
      }),
      to: 'copied authority',
      event: 'letter.sent',
    });
    expect(text).toContain(
      'What to do: nothing on this copy. You are asked to answer CDC-2023-1 yourself, in a letter of your own.',
    );
    expect(text).toContain('Marchfield Police is asked to answer it.');
  });

  it('withholds the words of an item kept from the public, and says where they are', () => {
    const [first, ...others] = anAuthorityLetterCase().recommendations;
    if (first === undefined) throw new Error('The letter carries nothing.');
    const { text } = aLetter('recommendations-copied', {
      on,
      case: anAuthorityLetterCase({ recommendations: [{ ...first, isKept: true }, ...others] }),
      to: 'copied authority',
      event: 'letter.sent',
    });
    expect(text).not.toContain('road safety outside schools');
    expect(text).toContain(`CDC-2023-1 (minute 14, from paragraph 4.1 of the report):

The words are kept from the public, so no letter carries them: ask the scrutiny officer for them.

Asked of Marchfield Police by Friday 18 August 2023.

CDC-2023-2 (minute 14):

> That patrols outside schools be doubled.
`);
  });

  it('goes to nobody where the law asks for no copy', () => {
    const write = () =>
      aLetter('recommendations-copied', {
        on,
        case: anAuthorityLetterCase({ copies: [] }),
        to: 'copied authority',
        event: 'letter.sent',
      });
    expect(write).toThrow('does not go to');
  });
});
