import { describe, expect, it } from '@jest/globals';
import { anActionCase } from '../../../../../test/postroom/action-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about an action', () => {
  it('asks the accountable lead for an update, with what was last said', () => {
    const letter = aLetter('action-look-due', {
      case: anActionCase(),
      to: 'contact',
      on: '2023-10-05',
      rung: 'remind D-14',
    });
    expect(letter.subject).toBe(
      'Action 1.4 of Action Plan 2023/24: an update is asked for by Thursday 19 October 2023',
    );
    expect(letter.text)
      .toBe(`The action 1.4 of the Action Plan 2023/24 is ongoing, so it is looked at every quarter. An update is asked for by Thursday 19 October 2023.

What to do: say how it stands. If nothing changed, one press says so.

Action 1.4 of the Action Plan 2023/24, for which Marchfield Police is accountable:

> Keep a knife bin in every police station.

Last said by Ines Okoro on 19 July 2023:

> Every station but one has a bin.

Give an update:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: it is shown as not looked at, to the officer and to the working group.

Next letter: on Thursday 19 October 2023, unless an update has come by then.

Priya Shah, Scrutiny research officer
for the partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells the officer a fortnight late, and is not sent once nobody works on it', () => {
    const asked = { to: 'officer', on: '2023-11-02', rung: 'remind D+14' } as const;
    const { text } = aLetter('action-look-due', { case: anActionCase(), ...asked });
    expect(text).toContain('was asked for by Thursday 19 October 2023, 14 days ago.');
    expect(text).toContain('What to do: ask Marchfield Police how it stands');
    const verified = anActionCase({ state: 'verified' });
    expect(() => aLetter('action-look-due', { case: verified, ...asked })).toThrow('Nobody works');
  });

  it('speaks of the date of one that has a date, before it and after', () => {
    const dated = anActionCase({ isOngoing: false });
    const before = { to: 'contact', on: '2023-10-05', rung: 'remind D-14' } as const;
    const { subject, text } = aLetter('action-look-due', { case: dated, ...before });
    expect(subject).toBe('Action 1.4 of Action Plan 2023/24 is due by Thursday 19 October 2023');
    expect(text).toContain(
      'The action 1.4 of the Action Plan 2023/24 is due by Thursday 19 October',
    );
    expect(text).toContain('claim it complete, or move the date');
    expect(text).toContain('unless it is claimed complete by then.');
    const late = { to: 'officer', on: '2023-11-02', rung: 'remind D+14' } as const;
    const after = aLetter('action-look-due', { case: dated, ...late });
    expect(after.text).toContain('was due by Thursday 19 October 2023, 14 days ago.');
    expect(after.text).toContain('it is shown as overdue, to the officer');
    const onTheDay = { to: 'contact', on: '2023-10-19', rung: 'remind D' } as const;
    const today = aLetter('action-look-due', { case: dated, ...onTheDay });
    expect(today.subject).toBe('Action 1.4 of Action Plan 2023/24 is due today');
  });
});
