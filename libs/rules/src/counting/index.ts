export { annualDuty, type AnnualDuty, type DutyWarning } from './annual-duty.js';
export { askedBy } from './asked-by.js';
export { ASKED_FOR, DUTY_TO_INFORM } from './asked-for.js';
export { calendarDaySteps } from './calendar-days.js';
export type { Citation } from './citation.js';
export { count } from './count.js';
export type { Asked, Counted, Step, Worked } from './counted.js';
export { COUNTING_RULES, isCountingRule, type CountingRule } from './counting-rules.js';
export { REGIMES, isRegime, type Regime } from './regimes.js';
export { slipOf, type Move, type Slip } from './slip.js';
export {
  RESPONSE_REGIMES,
  responseDue,
  type LocalCount,
  type ResponseAsked,
  type ResponseRegime,
} from './response-due.js';
