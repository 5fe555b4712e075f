import type { ContributionView } from '#records/contributions';
import { dateInWords, shortDate } from '#rules';

/** How many partners were asked and have answered, for the list of parts; empty where nobody was. */
export function partnersCounted(contributions: readonly ContributionView[]): string {
  const wanted = contributions.filter(({ state }) => state !== 'withdrawn');
  if (wanted.length === 0) return '';
  const answered = wanted.filter(({ state }) => state !== 'asked').length;
  const unread = wanted.filter(({ state }) => state === 'answered').length;
  const more = unread === 0 ? '' : `, ${unread} not taken in`;
  return `${wanted.length} asked, ${answered} answered${more}`;
}

/** Whose contribution would not be in the return: who answered and was not taken in, and who has not answered. */
export function leftOut(contributions: readonly ContributionView[], base: string) {
  return {
    answered: contributions
      .filter(({ state }) => state === 'answered')
      .map(({ id, who, answeredOn }) => ({
        who,
        words: answeredOn === null ? 'answered' : `answered on ${shortDate(answeredOn)}`,
        href: `${base}/partners#who-${id}`,
      })),
    asked: contributions
      .filter(({ state }) => state === 'asked')
      .map(({ who, dueOn }) => ({
        who,
        words: `was asked for an answer by ${dateInWords(dueOn)}`,
      })),
  };
}

/** What partners sent that the lead did not take in, for whoever judges the return. */
export const besideReturn = (contributions: readonly ContributionView[]) =>
  contributions
    .filter(({ state }) => state === 'answered')
    .map(({ who, question, words, figures, answeredOn }) => ({
      who,
      question,
      words,
      figures,
      sentOn: answeredOn === null ? null : shortDate(answeredOn),
    }));
