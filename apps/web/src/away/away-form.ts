import { DateGiven, WrittenIfAny } from '../transitions/form-fields.js';
import type { LocalDate } from '#rules';

/** From when to when somebody is away, and who answers meanwhile. */
export class AwayForm {
  @DateGiven()
  from: LocalDate;

  @DateGiven()
  to: LocalDate;

  @WrittenIfAny()
  deputyId: string | null = null;

  @WrittenIfAny()
  reason: string | null = null;
}
