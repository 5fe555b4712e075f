import type { EntryView, RegisterLine, ReviewAsked } from '#records/register';
import { paths } from '#records/paths';
import { dateInWords, REGISTER_CATEGORIES, shortDate, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import type { Badge } from '../meetings/meeting-badge.js';
import type { RegisterSubject } from './register-desk.js';

/** One member's register as its page shows it, by category. */
export function registerPresenter({ register, isOwn, told }: RegisterSubject, today: LocalDate) {
  const { slug, name, entries, review, waiting } = register;
  const here = paths.register(slug);
  return {
    title: isOwn ? 'Your register of interests' : `Register of interests of ${name}`,
    council: register.council,
    here,
    version: register.version,
    isOwn,
    badge: reviewBadge(review, today),
    review: reviewInWords(review),
    confirmation: `${here}/confirmation`,
    mayConfirm: review === null || review.confirmedOn === null,
    categories: Object.entries(REGISTER_CATEGORIES).flatMap(([key, title]) => {
      const found = entries.filter(({ category }) => category === key);
      return found.length === 0
        ? []
        : [{ title, entries: found.map((one) => entryPresenter(one, here)) }];
    }),
    waiting: waiting.map(({ committee, committeeSlug, heldOn, number, due }) => ({
      words: `Declared at ${committee}, ${shortDate(heldOn)}`,
      due: due === null ? null : duePresenter(due, { today }),
      href: `${paths.interests(committeeSlug, heldOn)}/${number}/registration`,
    })),
    history: told,
  };
}

function entryPresenter(
  { number, nature, isSensitive, registeredOn, endedOn }: EntryView,
  here: string,
) {
  return {
    number,
    nature: nature ?? 'A sensitive interest',
    isSensitive,
    since: `Registered ${shortDate(registeredOn)}`,
    ended: endedOn === null ? null : `Ended ${shortDate(endedOn)}`,
    end: endedOn === null ? `${here}/entries/${number}/end` : null,
  };
}

/** One member as the list of registers shows them. */
export function lineOfRegisters(line: RegisterLine, today: LocalDate) {
  const { name, council, post, slug, entries, review, waiting, firstDue } = line;
  return {
    name,
    council,
    post,
    href: slug === null ? null : paths.register(slug),
    entries: entries === 1 ? '1 entry' : `${entries} entries`,
    badge: reviewBadge(review, today),
    waiting: waiting === 0 ? null : `${waiting} to be registered`,
    due: firstDue === null ? null : duePresenter(firstDue, { today }),
  };
}

/** How the yearly asking stands. */
function reviewBadge(review: ReviewAsked | null, today: LocalDate): Badge {
  if (review === null) return { text: 'Not asked yet', tone: 'quiet' };
  const { confirmedOn, dueOn } = review;
  if (confirmedOn !== null) return { text: `Confirmed ${shortDate(confirmedOn)}`, tone: 'done' };
  return dueOn < today
    ? { text: `Overdue since ${shortDate(dueOn)}`, tone: 'late' }
    : { text: `Asked, due ${shortDate(dueOn)}`, tone: 'soon' };
}

function reviewInWords(review: ReviewAsked | null): string {
  if (review === null) return 'Nobody has been asked to look through it yet.';
  const { askedOn, dueOn, confirmedOn } = review;
  if (confirmedOn !== null) return `It was last confirmed on ${dateInWords(confirmedOn)}.`;
  return `Asked on ${dateInWords(askedOn)} whether it is still complete and right, by ${dateInWords(dueOn)}.`;
}
