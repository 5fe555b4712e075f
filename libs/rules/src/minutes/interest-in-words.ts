import type { RecordedInterest, RecordedItem } from './recorded.js';

/** A declaration as the minutes say it. The nature is left out where it is sensitive, or the item is not for publication. */
export function interestInWords(
  interest: RecordedInterest,
  item: RecordedItem | undefined,
): string {
  const { who, kind, nature, isSensitive, dispensationBy } = interest;
  const isTold = !isSensitive && (item?.kept?.what ?? 'part') === 'part' && nature.trim() !== '';
  const why = isTold ? `: ${nature.trim().replace(/\.$/, '')}` : '';
  const may =
    dispensationBy === null ? '' : ` A dispensation had been granted by ${dispensationBy}.`;
  const where = item === undefined ? '' : `item ${item.number}, ${item.title}`;
  return `${who} ${declaredInWords(kind, where)}${why}.${may}`;
}

function declaredInWords(kind: RecordedInterest['kind'], where: string): string {
  const inItem = where === '' ? '' : ` in ${where}`;
  switch (kind) {
    case 'disclosable pecuniary':
      return `declared a disclosable pecuniary interest${inItem}`;
    case 'other registrable':
      return `declared an other registrable interest${inItem}`;
    case 'voluntary':
      return `made a voluntary announcement${where === '' ? '' : ` on ${where}`}`;
    case 'party whip':
      return `declared that the party whip applied${where === '' ? '' : ` to ${where}`}`;
  }
}

/** The item under which declarations are minuted: the one that asks for them, else the item concerned; none for neither. */
export function minutedUnder(
  interest: RecordedInterest,
  items: readonly RecordedItem[],
): string | null {
  const asking = items.find(
    ({ title }) => /\bdeclar/i.test(title) && /\binterests?\b/i.test(title),
  );
  if (interest.declaredWhen === 'during') return interest.itemId ?? asking?.id ?? null;
  return asking?.id ?? interest.itemId;
}
