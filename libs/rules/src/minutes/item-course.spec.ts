import { describe, expect, it } from '@jest/globals';
import { composeMinutes } from './compose.js';
import type { Happening } from './recorded.js';
import { at, happening, ITEM, MEETING, MOTION, printed, votes } from './recorded.example.js';

describe('The minutes of an item', () => {
  it('say of who left for an interest only the part they took, and where it happened', () => {
    const left = { ...happening('left', '10:02'), who: 'Councillor B' };
    const declared = { at: at('10:01') };
    const interest = {
      id: 'd',
      who: 'Councillor B',
      kind: 'other registrable',
      nature: 'A school governor.',
      isSensitive: false,
      declaredWhen: 'during',
      itemId: 'i',
      declared,
      dispensationBy: null,
    } as const;
    const items = [{ ...ITEM, discussion: null, motions: [MOTION] }];
    const { blocks } = composeMinutes({
      ...MEETING,
      happenings: [left],
      interests: [interest],
      items,
    });
    expect(printed(blocks).slice(1, -1)).toEqual([
      'It was moved by Councillor A and seconded by Councillor B: “That the report be noted.”',
      'Councillor B declared an other registrable interest in item 4, Road safety: A school governor.',
      '(Councillor B left the meeting at this point and took no further part in the item.)',
      'On being put to the vote the motion was CARRIED (3 for, 1 against).',
      'RESOLVED that the report be noted.',
    ]);
  });

  it('count being in the room for an earlier vote of the item as a part in it', () => {
    const happenings = [happening('arrived', '09:00'), happening('left', '10:30')];
    const items = [{ ...ITEM, motions: [MOTION] }];
    expect(printed(composeMinutes({ ...MEETING, happenings, items }).blocks)).toContain(
      '(Councillor C left the meeting at this point and took no further part in the item.)',
    );
  });

  it('name the chair for a casting vote only when they were in the room', () => {
    const chair = { name: 'Councillor C', capacity: 'member', seat: 'chair' } as const;
    const people = [{ ...chair, post: null, insteadOf: null, authority: null }];
    const items = [{ ...ITEM, motions: [{ ...MOTION, votes: votes(2, 2, 'for') }] }];
    const told = (happenings: readonly Happening[]) =>
      printed(composeMinutes({ ...MEETING, people, happenings, items }).blocks).join(' ');
    const here = happening('arrived', '09:00');
    expect(told([here])).toContain(
      'The Chair gave the casting vote for the motion, which was CARRIED.',
    );
    expect(told([here, happening('left', '09:55')])).toContain('The casting vote was given for');
  });

  it('tell motions in the order they were decided', () => {
    const later = { ...MOTION, id: 'n', kind: 'note', wording: 'That B be.' } as const;
    const first = { ...later, decided: { at: at('10:03'), order: 2 }, moved: { at: at('10:03') } };
    const motions = [MOTION, { ...first, wording: 'That B be.' }];
    const blocks = printed(composeMinutes({ ...MEETING, items: [{ ...ITEM, motions }] }).blocks);
    expect(blocks.indexOf('RESOLVED that B be.')).toBeLessThan(
      blocks.indexOf('RESOLVED that the report be noted.'),
    );
  });

  it('say that it was not reached, when others were and nothing is recorded of it', () => {
    const empty = { ...ITEM, id: 'e', number: 5, minute: null, takenAt: null, discussion: null };
    const told = (meeting: Partial<typeof MEETING>) =>
      printed(composeMinutes({ ...MEETING, items: [ITEM, empty], ...meeting }).blocks);
    const unreached = 'This item was not reached.';
    expect(told({}).slice(2, 4)).toEqual(['5. Road safety', unreached]);
    expect(told({ closedAt: null })).not.toContain(unreached);
    expect(told({ items: [empty] })).not.toContain(unreached);
    expect(told({ items: [ITEM, { ...empty, motions: [MOTION] }] })).not.toContain(unreached);
  });
});
