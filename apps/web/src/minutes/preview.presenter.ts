import { dateInWords, partMark, type MinutesDocument } from '#rules';

/** Minutes as they would be read and printed, before they are published. */
export function previewPresenter(
  minutes: MinutesDocument,
  { caption, isExempt }: { readonly caption: string; readonly isExempt: boolean },
) {
  const { heldOn, startedAt, endedAt, venue, lists, blocks, partsIn } = minutes;
  return {
    title: isExempt ? 'Preview: not for publication' : 'Preview',
    caption,
    facts: [
      {
        key: 'When',
        value: `${dateInWords(heldOn)}, ${startedAt}${endedAt === null ? '' : ` to ${endedAt}`}`,
      },
      { key: 'Where', value: venue },
    ],
    lists,
    blocks: blocks.map((block) => ({
      kind: block.kind,
      number: block.number,
      paragraphs: block.wording.split(/\n\s*\n/u).filter((one) => one.trim() !== ''),
      parts: block.parts.map((words, index) => ({ mark: partMark(index, partsIn), words })),
    })),
  };
}
