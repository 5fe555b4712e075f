import type { LetterCase } from '#records/letters';
import { addDays, type LocalDate } from '#rules';

const DAYS_AFTER_DUE = 60;
const DAYS_AT_LEAST = 30;

/**
 * The last day a signed link works, a local date: sixty days after what the letter is about is due, and at least thirty from today. A letter
 * sent on 1 June 2026 about an answer due on 29 June brings a link that works until 28 August.
 */
export function linkExpiry(found: LetterCase, today: LocalDate): LocalDate {
  const due = latestDue(found);
  const least = addDays(today, DAYS_AT_LEAST);
  if (due === null) return least;
  const afterDue = addDays(due, DAYS_AFTER_DUE);
  return afterDue > least ? afterDue : least;
}

function latestDue(found: LetterCase): LocalDate | null {
  switch (found.about) {
    case 'recommendation':
      return (found.progress ?? found.response)?.dueOn ?? null;
    case 'review':
    case 'contribution':
      return found.dueOn;
    case 'action':
      return found.action?.dueOn ?? null;
    case 'report':
      return found.report?.dueOn ?? null;
    case 'clearance':
      return found.clearance?.dueOn ?? null;
    case 'outcome':
    case 'register':
      return found.dueOn;
    case 'interest':
      return found.registration?.dueOn ?? null;
    case 'attendance request':
      return found.heldOn;
    case 'data request':
      return found.data?.dueOn ?? null;
    case 'partnership meeting':
      return found.heldOn;
    case 'assessment':
    case 'annual duty':
    case 'hand-over':
    case 'edition':
    case 'lead':
    case 'left work':
    case 'mail outage':
    case 'meeting':
    case 'subscription':
    case 'question':
    case 'topic':
      return null;
    case 'reply':
      return found.dueOn;
    case 'authority letter':
      return (
        found.recommendations
          .flatMap(({ dueOn }) => dueOn ?? [])
          .toSorted()
          .at(-1) ?? null
      );
  }
}
