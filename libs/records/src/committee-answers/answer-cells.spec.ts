import { describe, expect, it } from '@jest/globals';
import { readAnswerCell } from './answer-cells.js';
import type { AnswerPart } from './answer-columns.js';

const READ: readonly (readonly [AnswerPart, string, string])[] = [
  ['day', '03/09/2025', '2025-09-03'],
  ['day', 'Wednesday, 3rd September 2025', '2025-09-03'],
  ['day', '3 Sept 2025', '2025-09-03'],
  ['from', '2023-05-05', '2023-05-05'],
  ['time', '6.30 pm', '18:30'],
  ['time', '12.00 noon', '12:00'],
  ['time', '12.15 am', '00:15'],
  ['time', '10:00', '10:00'],
  ['time', '7pm', '19:00'],
  ['seat', 'Vice-Chairman', 'vice-chair'],
  ['seat', 'Co-opted Member', 'co-optee'],
  ['address', 'Ann@Example.org', 'ann@example.org'],
];

const ASKED: readonly (readonly [AnswerPart, string])[] = [
  ['day', '31/02/2025'],
  ['day', '3 Maypole 2025'],
  ['day', '09/2025'],
  ['time', '6.30'],
  ['time', '25:00'],
  ['time', '13.00 pm'],
  ['seat', 'constructor'],
  ['seat', 'Observer'],
  ['prefix', 'cdc'],
  ['quorum', '0'],
  ['address', 'nobody'],
  ['venue', 'x'.repeat(301)],
  ['committee', ''],
];

describe('A cell of an answer', () => {
  it.each(READ)('reads %s %j as %s', (part, raw, reading) => {
    expect(readAnswerCell(part, raw)).toEqual({ raw, reading, state: 'ok', why: '' });
  });

  it.each(ASKED)('asks a person about %s %j', (part, raw) => {
    const cell = readAnswerCell(part, raw);
    expect(cell).toMatchObject({ raw, reading: '', state: 'needs you' });
    expect(cell.why).not.toBe('');
  });

  it('guesses that a seat without a name is a member’s', () => {
    expect(readAnswerCell('seat', '')).toMatchObject({ reading: 'member', state: 'guess' });
  });
});
