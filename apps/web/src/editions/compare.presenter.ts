import type { AgreementSeries, EditionView } from '#records/editions';
import { paths } from '#records/paths';
import { compareChapters } from './compare-editions.js';
import { comparePriorities } from './compare-priorities.js';

/** Two editions side by side: their priorities, and their chapters word by word. */
export function comparePresenter(
  { partnership, partnershipSlug, editions }: AgreementSeries,
  both: {
    readonly before: EditionView;
    readonly after: EditionView;
    /** The later one and those it was begun from, back to the earlier, which is none of them. */
    readonly since: readonly EditionView[];
  } | null,
) {
  const choices = (chosen: number | undefined) =>
    editions.map(({ edition }) => ({
      value: String(edition),
      text: `Edition ${edition}`,
      selected: edition === chosen,
    }));
  return {
    title:
      both === null
        ? 'Compare two editions'
        : `Edition ${both.before.edition} beside edition ${both.after.edition}`,
    caption: partnership,
    back: { text: 'The agreement', href: paths.agreement(partnershipSlug) },
    action: `${paths.agreement(partnershipSlug)}/compare`,
    menus: { before: choices(both?.before.edition), after: choices(both?.after.edition) },
    names:
      both === null
        ? null
        : { before: `Edition ${both.before.edition}`, after: `Edition ${both.after.edition}` },
    priorities: both === null ? [] : comparePriorities(both.before, both),
    chapters: both === null ? [] : compareChapters(both.before, both.after),
  };
}

/** Which two editions an address asks for, the earlier first; null when it names no two that there are. */
export function editionsAsked(
  query: unknown,
  { editions }: AgreementSeries,
): { readonly before: number; readonly after: number } | null {
  const asked: object = typeof query === 'object' && query !== null ? query : {};
  const numbers = ['before', 'after']
    .map((name) => Number(Reflect.get(asked, name)))
    .filter((number) => editions.some(({ edition }) => edition === number))
    .toSorted((one, other) => one - other);
  const [before, after] = numbers;
  return before === undefined || after === undefined || before === after ? null : { before, after };
}
