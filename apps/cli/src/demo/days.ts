import {
  addDays,
  englandAndWales,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type LocalDate,
} from '#rules';

/** Days of a story told from today: so many days ago or ahead, on the nearest working day towards today's far side. */
export class Days {
  constructor(readonly today: LocalDate) {}

  /** The working day on or before the day so many days ago. */
  ago(days: number): LocalDate {
    return workingDayOnOrBefore(englandAndWales, addDays(this.today, -days));
  }

  /** The working day on or after the day so many days ahead. */
  ahead(days: number): LocalDate {
    return workingDayOnOrAfter(englandAndWales, addDays(this.today, days));
  }
}
