import { writeParts, type Part, type Tx } from '../transaction/index.js';
import type { ClockKind } from './clock-order.js';
import { endClocks } from './end-clocks.js';
import type { Keeping } from './keeping.js';
import { moveClock } from './move-clock.js';
import { resumeClock } from './resume-clock.js';
import { startClock } from './start-clock.js';

/**
 * What a transition does to the clocks of its subject, as parts of the statement that saves it. A start or a move needs its
 * order from the service; a stop is of today without one. Starting ends any running clock of that kind. What must look
 * first, a move or a resumption, is carried out at once in the transition's own transaction and leaves no part.
 */
export async function clockParts(tx: Tx, keeping: Keeping): Promise<readonly Part[]> {
  const { subject, order, today } = keeping;
  const start = (kind: ClockKind): readonly Part[] => [startClock(kind, keeping)];
  const stop = (...kinds: readonly ClockKind[]): readonly Part[] => [
    endClocks({ subject, kinds, state: 'met', on: today }),
  ];
  const stopAsOrdered = (kind: ClockKind): readonly Part[] => {
    const on = order?.do === 'stop' ? order.on : today;
    return [endClocks({ subject, kinds: [kind], state: 'met', on })];
  };
  const atOnce = async (work: Promise<void>): Promise<readonly Part[]> => {
    await work;
    return [];
  };
  switch (keeping.effect) {
    case 'none':
      return [];
    case 'start response':
      return start('response');
    case 'start progress':
    case 'restart progress':
      return start('progress');
    case 'start review':
      return start('review');
    case 'start contribution':
      return start('contribution');
    case 'start report':
      return start('report');
    case 'start clearance':
      return start('clearance');
    case 'start registration':
      return start('registration');
    case 'start attendance':
      return start('attendance');
    case 'start data':
      return start('data');
    case 'start recheck':
      return start('recheck');
    case 'start outcome':
      return order === undefined ? [] : start('outcome');
    case 'start action':
      return order === undefined ? [] : start('action');
    case 'move response':
      return atOnce(moveClock(tx, 'response', keeping));
    case 'move report':
      return atOnce(moveClock(tx, 'report', keeping));
    case 'move data':
      return atOnce(moveClock(tx, 'data', keeping));
    case 'stop response':
      return stopAsOrdered('response');
    case 'stop outcome':
      return stopAsOrdered('outcome');
    case 'stop review':
      return stop('review');
    case 'stop contribution':
      return stop('contribution');
    case 'stop report':
      return stop('report');
    case 'stop clearance':
      return stop('clearance');
    case 'stop registration':
      return stop('registration');
    case 'stop attendance':
      return stop('attendance');
    case 'stop data':
      return stop('data');
    case 'stop recheck':
      return stop('recheck');
    case 'stop action':
      return stop('action');
    case 'stop all':
      return [
        endClocks({
          subject,
          kinds: ['response', 'progress', 'review', 'registration'],
          state: 'stopped',
          on: today,
        }),
      ];
    case 'resume response':
      return atOnce(resumeClock(tx, 'response', keeping));
    case 'resume review':
      return atOnce(resumeClock(tx, 'review', keeping));
    case 'resume report':
      return atOnce(resumeClock(tx, 'report', keeping));
  }
}

/** The same, carried out by itself where no row is saved with it. */
export async function keepClocks(tx: Tx, keeping: Keeping): Promise<void> {
  const parts = await clockParts(tx, keeping);
  if (parts.length > 0) await writeParts(tx, parts, 'SELECT 1');
}
