import type { Calendar, ClockEffect, CouncilLadders, LocalDate } from '#rules';
import type { ClockOrder, ClockSubject } from './clock-order.js';

/** What a transition does to the clocks of its subject, and what they are worked out by. */
export interface Keeping {
  readonly subject: ClockSubject;
  readonly effect: ClockEffect;
  readonly order: ClockOrder | undefined;
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly ladders: CouncilLadders;
}

/** Says that a service forgot its order. */
export function missingOrder(effect: ClockEffect): never {
  throw new Error(`The transition's effect "${effect}" needs a clock order from its service.`);
}
