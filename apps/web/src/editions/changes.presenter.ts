import type { EditionView } from '#records/editions';
import { paths } from '#records/paths';
import { compareChapters } from './compare-editions.js';

/** The change log of an edition: each chapter against the edition before, word by word, and every change with who made it. */
export function changesPresenter(edition: EditionView, before: EditionView | null) {
  const { partnershipSlug, edition: number, chapterChanges } = edition;
  const compared = before === null ? [] : compareChapters(before, edition);
  return {
    title: `What changed in edition ${number}`,
    caption: edition.partnership,
    back: { text: `Edition ${number}`, href: paths.edition(partnershipSlug, number) },
    since: before === null ? null : `Since edition ${before.edition}`,
    chapters: compared.filter(({ change }) => change !== 'the same'),
    same: compared.filter(({ change }) => change === 'the same').map(({ title }) => title),
    log: chapterChanges.map(({ title, change, why, changedBy, changedAt }) => ({
      at: changedAt,
      actor: changedBy,
      sentence: `“${title}” ${change}${why === '' ? '.' : `: ${why}`}`,
    })),
  };
}
