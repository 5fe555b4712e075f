import type { MinutesBlock } from './minutes-document.js';

/** A paragraph of the minutes as it is kept: what was drafted from the record, and what the officer made of it. */
export interface MinutesParagraph extends MinutesBlock {
  /** The words drafted from the record; null for a paragraph the officer added. */
  readonly drafted: string | null;
  /** Words of a later draft beside an edited paragraph, to take or to leave; empty when the record no longer has it. */
  readonly waiting: string | null;
  readonly isLeftOut: boolean;
}

/** Kinds whose words are those of the record: nobody edits, moves or leaves out what was carried and how it was voted on. */
export const OF_THE_RECORD: ReadonlySet<MinutesBlock['kind']> = new Set(['resolved', 'vote']);

/**
 * The paragraphs after the minutes were drafted again. A paragraph nobody edited has the new words; an edited one keeps the
 * edit, with the new draft waiting beside it where that differs from the one before. What was added by hand, left out or
 * moved stays so. What the record no longer has goes, unless it was edited.
 * @param kept in order; the minutes as they are
 * @param drafted in order; composed anew
 */
export function redraft(
  kept: readonly MinutesParagraph[],
  drafted: readonly MinutesBlock[],
): readonly MinutesParagraph[] {
  const anew = new Map(drafted.map((block) => [block.key, block]));
  const stays = kept.flatMap((paragraph) => redrafted(paragraph, anew.get(paragraph.key)));
  const known = new Set(kept.map(({ key }) => key));
  return drafted.reduce<readonly MinutesParagraph[]>((paragraphs, block, index) => {
    if (known.has(block.key)) return paragraphs;
    const before = drafted
      .slice(0, index)
      .findLast(({ key }) => paragraphs.some((one) => one.key === key));
    const at = paragraphs.findIndex(({ key }) => key === before?.key) + 1;
    return paragraphs.toSpliced(at, 0, freshly(block));
  }, stays);
}

const freshly = (block: MinutesBlock): MinutesParagraph => ({
  ...block,
  drafted: block.wording,
  waiting: null,
  isLeftOut: false,
});

function redrafted(
  paragraph: MinutesParagraph,
  block: MinutesBlock | undefined,
): readonly MinutesParagraph[] {
  const { drafted, wording } = paragraph;
  if (drafted === null) return [paragraph];
  const isEdited = wording !== drafted && !OF_THE_RECORD.has(paragraph.kind);
  if (block === undefined) return isEdited ? [{ ...paragraph, waiting: '' }] : [];
  const { kind, number, parts } = block;
  const now = { ...paragraph, kind, number, parts };
  if (!isEdited || block.wording === wording) {
    return [{ ...now, wording: block.wording, drafted: block.wording, waiting: null }];
  }
  return [{ ...now, waiting: block.wording === drafted ? paragraph.waiting : block.wording }];
}
