import { describe, expect, it } from '@jest/globals';
import { agendaPublished } from './notice.js';
import { aLetter, aMeetingCase, anOccasion } from '../../../../../test/postroom/letter-builders.js';

const OUT = { case: aMeetingCase(), on: '2023-07-11', event: 'agenda.published' } as const;

describe('The letter that an agenda is published', () => {
  it('sends a member to their papers, and names what is exempt by its public title', () => {
    const letter = aLetter('agenda-published', { ...OUT, to: 'committee member' });
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: agenda for Wednesday 19 July 2023, 10:00',
    );
    expect(letter.text)
      .toBe(`The agenda of the Crime and Disorder Committee for Wednesday 19 July 2023 is published.

What to do: read the papers before the meeting. If you cannot come, send your apologies before Wednesday 19 July 2023, and say who comes instead of you if you know.

When: Wednesday 19 July 2023, 10:00
Where: Council Chamber

> 1. Community Safety Agreement
> 2. A contract (not for publication)

Read your papers:
http://scrutiny.test/app/page

Send your apologies:
http://scrutiny.test/l/apologies

Why you got this: you are a member of the Crime and Disorder Committee.

If you do nothing: the meeting is held as announced.

Next letter: if a supplement is published, or the meeting changes.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('sends a subscriber to the public page, with the way to end it', () => {
    const letter = aLetter('agenda-published', { ...OUT, to: 'subscriber' });
    expect(letter.text)
      .toBe(`The agenda of the Crime and Disorder Committee for Wednesday 19 July 2023 is published.

What to do: read the papers, and come if you wish: the public may attend, but for items that are not for publication.

When: Wednesday 19 July 2023, 10:00
Where: Council Chamber

> 1. Community Safety Agreement
> 2. A contract (not for publication)

Read the papers:
http://scrutiny.test/page

Why you got this: you are a subscriber to the papers of the Crime and Disorder Committee.

If you do nothing: nothing happens: you are only kept informed.

Next letter: if a supplement is published, or the meeting changes.

To end these letters, go to http://scrutiny.test/subscriptions/token/end

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once the meeting is called off or the agenda withdrawn', () => {
    const why = (found: Partial<ReturnType<typeof aMeetingCase>>) =>
      agendaPublished.notNeeded(
        anOccasion('agenda-published', { ...OUT, to: 'subscriber', case: aMeetingCase(found) }),
      );
    expect(why({})).toBeNull();
    expect(why({ state: 'cancelled' })).toBe('The meeting is cancelled.');
    expect(why({ state: 'in session' })).toBe('The meeting is in session.');
    expect(why({ publication: null })).toBe('Nothing was published.');
  });
});
