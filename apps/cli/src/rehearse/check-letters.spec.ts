import { describe, expect, it } from '@jest/globals';
import type { LedgerLetter } from '#records/ledger';
import { checkLetters } from './check-letters.js';
import type { Expected } from './expected-letters.js';

const owed: Expected = {
  subjectId: 'a',
  subject: 'SC-2023-1 to the police',
  rung: 'remind D-7',
  day: '2023-08-09',
  audience: 'contact',
  to: 'contact@police.example',
  mayBeVoid: false,
};
const letter: LedgerLetter = {
  at: '2023-08-09T08:00:00.000Z',
  notice: 'response-due-soon',
  to: 'contact@police.example',
  name: 'A contact',
  post: 'Contact',
  event: 'reminder.due',
  subjectId: 'a',
  subject: 'SC-2023-1 to the police',
  rung: 'remind D-7',
  state: 'sent',
  why: null,
  messageId: '<a@critical-friend>',
  letter: 'Your answer is due',
  messages: 1,
  isCarried: false,
};
const line = '2023-08-09 SC-2023-1 to the police, remind D-7, to contact@police.example';

describe('The check of a rehearsal', () => {
  it('finds a letter that lies in the mailbox once', () => {
    expect(checkLetters([owed], [letter], [])).toMatchObject({
      owed: 1,
      found: 1,
      missed: [],
      duplicates: [],
      unexplained: [],
    });
  });

  it('misses one that was never made, that came on another day, or that went to somebody else', () => {
    const elsewhere = [
      [],
      [{ ...letter, at: '2023-08-10T08:00:00.000Z' }],
      [{ ...letter, to: 'signatory@police.example' }],
      [{ ...letter, state: 'not needed', messages: 0 }],
    ];
    for (const letters of elsewhere)
      expect(checkLetters([owed], letters, []).missed).toEqual([line]);
  });

  it('sees one that was sent twice, as one letter or as two', () => {
    expect(checkLetters([owed], [{ ...letter, messages: 2 }], []).duplicates).toEqual([line]);
    expect(checkLetters([owed], [letter, letter], []).duplicates).toContain(line);
  });

  it('sees a second mail of reminders to one person on one day, and none in what one mail carried', () => {
    const other = { ...letter, subjectId: 'b' };
    expect(checkLetters([owed], [letter, other], []).duplicates).toEqual([
      `${line}: a second mail of reminders that day`,
    ]);
    const digest = { ...letter, notice: 'digest', subjectId: 'p', rung: null };
    const carried = [digest, { ...letter, isCarried: true }, { ...other, isCarried: true }];
    const found = checkLetters([owed], carried, []);
    expect([found.duplicates, found.messages, found.found]).toEqual([[], 1, 1]);
  });

  it('names one that no rung owes, and one that was never settled', () => {
    const waiting = { ...letter, state: 'waiting', messages: 0 };
    expect(checkLetters([], [letter], []).unexplained).toEqual([line]);
    expect(checkLetters([owed], [letter, waiting], []).unexplained).toEqual([`${line}: waiting`]);
  });

  it('accepts one that was answered in the very hour it was made', () => {
    const voided = { ...letter, state: 'not needed', why: 'Answered.', messages: 0 };
    const found = checkLetters([{ ...owed, mayBeVoid: true }], [voided], []);
    expect(found).toMatchObject({ found: 0, missed: [], voided: [`${line}: Answered.`] });
  });
});
