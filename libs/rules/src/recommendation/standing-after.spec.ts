import { describe, expect, it } from '@jest/globals';
import { ADDRESSEE } from './addressee-machine.js';
import { CLOCK_AFTER, STANDING_AFTER } from './standing-after.js';

const after = (event: string) => STANDING_AFTER.find((one) => one.event === event);

describe('What an event of its history leaves a recommendation with', () => {
  it('is said of every effect a transition can have on a clock', () => {
    const effects = new Set<string>(ADDRESSEE.transitions.map(({ clock }) => clock));
    expect([...effects].filter((effect) => !Object.keys(CLOCK_AFTER).includes(effect))).toEqual([]);
  });

  it('is one thing for each event, whatever led to it', () => {
    const byEvent = new Map<string, string>();
    for (const { event, ...left } of STANDING_AFTER) {
      const said = JSON.stringify(left);
      expect([event, byEvent.get(event) ?? said]).toEqual([event, said]);
      byEvent.set(event, said);
    }
  });

  it.each([
    ['recommendation.drafted', 'drafted', null],
    ['recommendation.sent', 'sent', 'response'],
    ['extension.asked', null, null],
    ['extension.agreed', 'extended', null],
    ['response.received', 'responded', 'none'],
    ['response.returned', 'returned', 'response'],
    ['response.asked-again', 'asked again', 'response'],
    ['progress.reported', null, 'progress'],
    ['recommendation.paused', 'paused', 'none'],
    ['recommendation.resumed', 'previous', 'progress'],
  ])('%s leaves it %s, with the clock %s', (event, state, clock) => {
    expect(after(event)).toMatchObject({ state, clock });
  });
});
