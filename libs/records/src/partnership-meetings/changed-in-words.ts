import { dateInWords, type LocalDate } from '#rules';

interface WhenAndWhere {
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly place: string;
}

/** What is changed about when or where a meeting is held, as its history and its letter tell it; empty for nothing. */
export function changedInWords(before: WhenAndWhere, after: WhenAndWhere): string {
  return [
    ...(before.heldOn === after.heldOn
      ? []
      : [`${dateInWords(after.heldOn)} instead of ${dateInWords(before.heldOn)}`]),
    ...(before.startsAt === after.startsAt
      ? []
      : [`${after.startsAt} instead of ${before.startsAt}`]),
    ...(before.place === after.place ? [] : [`at ${after.place}`]),
  ].join('; ');
}
