import type { ReportContent, ReportTemplateName } from '../report/index.js';
import { REPORT_TEMPLATES } from '../report/index.js';
import { kindOfWords, motionWords, optionsIn } from './motion-words.js';
import type { MotionSource } from './motion-source.js';
import type { ResolutionKind } from './resolution-machine.js';

/** The public text of a report, and the house form it is in. */
export interface ReportRead {
  readonly template: ReportTemplateName;
  readonly content: ReportContent;
}

/** What an item is about: the report it has, if one may be read here, and what the committee is asked to do. */
export interface ItemToDecide {
  readonly title: string;
  readonly purpose: 'decide' | 'note' | 'comment' | 'recommend';
  readonly committee: string;
  readonly report: ReportRead | null;
}

/** A motion that can be drafted as it is, and the part of the report its words come from. */
export interface ReadyMotion {
  /** What it is called by a form, unique on its item: `note`, `option-2`. */
  readonly key: string;
  readonly kind: ResolutionKind;
  readonly wording: string;
  readonly from: (Pick<MotionSource, 'part' | 'partId'> & { readonly words: string }) | null;
}

/**
 * The motions an item suggests. A report that ends in a choice offers the three of such a form, in its own words where it
 * has them, and every other option of its recommendation; one with a recommendation for each body offers that to this
 * committee; without a report the item's purpose says what is usual.
 */
export function readyMotions(item: ItemToDecide): readonly ReadyMotion[] {
  const { report } = item;
  if (report === null) return [usual(item)];
  const { recommendations } = REPORT_TEMPLATES[report.template];
  const offered =
    recommendations === 'one for each body' ? toThisBody(item, report) : theChoice(item, report);
  return offered.length === 0 ? [usual(item)] : offered;
}

function toThisBody(item: ItemToDecide, { content }: ReportRead): readonly ReadyMotion[] {
  return content.routes
    .filter(
      ({ body, recommendation }) => isSame(body, item.committee) && recommendation.trim() !== '',
    )
    .map(({ id, recommendation }, index) => ({
      key: `body-${index + 1}`,
      kind: kindOfWords(recommendation) ?? BY_PURPOSE[item.purpose],
      wording: motionWords(recommendation),
      from: { part: 'route', partId: id, words: recommendation },
    }));
}

function theChoice(item: ItemToDecide, { content }: ReportRead): readonly ReadyMotion[] {
  const options = content.sections
    .filter(({ key }) => key === 'recommendation')
    .flatMap(({ paragraphs }) => paragraphs.filter(({ isExempt }) => !isExempt))
    .flatMap(({ id, text }) =>
      optionsIn(text).map((option) => ({
        kind: kindOfWords(option),
        wording: motionWords(option),
        from: { part: 'paragraph' as const, partId: id, words: text },
      })),
    );
  const three = (['note', 'comment', 'recommend'] as const).map((kind): ReadyMotion => {
    const found = options.find((option) => option.kind === kind);
    return {
      key: kind,
      kind,
      wording: found?.wording ?? usualWords(kind, item.title),
      from: found?.from ?? null,
    };
  });
  const others = options.filter(({ wording }) => three.every((one) => one.wording !== wording));
  return [
    ...three,
    ...others.map((option, index) => ({
      ...option,
      key: `option-${index + 1}`,
      kind: option.kind ?? BY_PURPOSE[item.purpose],
    })),
  ];
}

const BY_PURPOSE = {
  decide: 'approve',
  note: 'note',
  comment: 'comment',
  recommend: 'recommend',
} as const satisfies Record<ItemToDecide['purpose'], ResolutionKind>;

function usual({ purpose, title }: ItemToDecide): ReadyMotion {
  const kind = BY_PURPOSE[purpose];
  return { key: 'usual', kind, wording: usualWords(kind, title), from: null };
}

function usualWords(kind: (typeof BY_PURPOSE)[ItemToDecide['purpose']], title: string): string {
  switch (kind) {
    case 'approve':
      return `That the proposals in “${title}” be approved.`;
    case 'note':
      return `That “${title}” be noted.`;
    case 'comment':
      return `That the comments of the Committee on “${title}” be sent to those concerned.`;
    case 'recommend':
      return `That the Committee make recommendations on “${title}” to those responsible.`;
  }
}

const isSame = (body: string, committee: string): boolean => plain(body) === plain(committee);

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
