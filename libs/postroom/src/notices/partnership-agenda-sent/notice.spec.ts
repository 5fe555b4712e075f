import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { aPartnershipMeetingCase } from '../../../../../test/postroom/partnership-meeting-case.js';

const sent = {
  to: 'partnership member',
  on: '2023-11-28',
  event: 'partnership-meeting.agenda-sent',
} as const;

describe('The letter with the agenda of a partnership', () => {
  it('brings the whole agenda to its members', () => {
    const letter = aLetter('partnership-agenda-sent', { case: aPartnershipMeetingCase(), ...sent });
    expect(letter.subject).toBe(
      'Agenda: Marchfield Community Safety Partnership, Tuesday 5 December 2023',
    );
    expect(letter.text)
      .toBe(`This is the agenda of the Marchfield Community Safety Partnership on Tuesday 5 December 2023.

What to do: keep the time free; the attached invitation puts it in your calendar. If you cannot come, write to the officer.

When: Tuesday 5 December 2023, 10:00
Where: County Hall

1. Concern about Youth violence, October 2023

> Nothing moved for a year.

2. The year ahead

See the meeting:
http://scrutiny.test/app/page

Why you got this: you are a member of the Marchfield Community Safety Partnership.

If you do nothing: the meeting is held with those who come.

Next letter: only if the meeting or its agenda changes.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells a working group what is due to it, and says when it takes the place of another', () => {
    const review = { priority: 'Youth violence', prioritySlug: 'youth', cycle: 'October 2023' };
    const dueOn = localDate('2023-10-16');
    const letter = aLetter('partnership-agenda-sent', {
      case: aPartnershipMeetingCase({
        group: 'Delivery Group',
        wasSentBefore: true,
        items: [],
        due: [
          { ...review, dueOn, what: 'late' },
          { ...review, priority: 'Burglary', dueOn, what: 'returned' },
        ],
      }),
      ...sent,
    });
    expect(letter.subject).toBe('Agenda again: Delivery Group, Tuesday 5 December 2023');
    expect(letter.text).toContain('It takes the place of the one you had.');
    expect(letter.text).toContain(`Nothing is on the agenda yet.

What is due to the working group:
> Youth violence, October 2023: late, it was due on 16 October 2023
> Burglary, October 2023: returned, to be read
`);
    expect(letter.text).toContain('you are a member of the Delivery Group.');
  });

  it('is not needed once the meeting is cancelled', () => {
    const cancelled = { case: aPartnershipMeetingCase({ state: 'cancelled' }), ...sent };
    expect(() => aLetter('partnership-agenda-sent', cancelled)).toThrow(
      'The meeting is cancelled.',
    );
  });
});
