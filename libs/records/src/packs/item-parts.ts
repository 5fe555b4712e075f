import { localDate, shortDate } from '#rules';
import { readMarkdown } from '#platform/markdown';
import { withoutAppendices, type PaperDocument, type PaperItem } from '../publication/index.js';
import { paths } from '../paths/index.js';
import { keptSentences, keptWords } from './kept-words.js';
import type { PackItem, PackPart } from './pack-parts.js';
import type { PackOrder, Withdrawn } from './pack-order.js';
import { reportParts } from './report-parts.js';

/** What a draft is made from. */
export type Drafting = Pick<PackOrder, 'audience' | 'papers' | 'publicPapers' | 'withdrawn'>;

const PURPOSES = {
  decide: 'To decide',
  note: 'To note',
  comment: 'To comment',
  recommend: 'To recommend',
} as const satisfies Record<PaperItem['purpose'], string>;

/** An item with its report and its papers, as one audience may read them; what was withdrawn is named and left out. */
export function packItem(item: PaperItem, drafting: Drafting): Omit<PackItem, 'startsPage'> {
  const { number, purpose, minutes, id } = item;
  const at = `item-${number}`;
  const gone = drafting.withdrawn.find((one) => one.id === id);
  const asked = minutes === null ? PURPOSES[purpose] : `${PURPOSES[purpose]}, ${minutes} minutes`;
  const kept = keptWhole(item);
  const isMembers = drafting.audience === 'members';
  const head = { id: at, number, asked, kept: isMembers ? kept : null };
  if (gone !== undefined) {
    const parts = [withdrawnNotice(`${at}-withdrawn`, 'This item', gone)];
    return { ...head, kept: null, title: 'Withdrawn', hasPages: false, parts };
  }
  const isWithheld = item.kept !== null && !isMembers;
  const hasPapers = item.report !== null || item.documents.length > 0;
  const hasPages = !isWithheld && (hasPapers || item.kept !== null);
  const parts = partsOf(isWithheld ? emptied(item) : item, { at, drafting });
  return { ...head, title: item.title, hasPages, parts };
}

/** What all of an item is stamped with for members: it is kept itself, or its report is. */
function keptWhole({ kept, report, withheld }: PaperItem): string | null {
  const ofReport = withheld.find(({ id }) => id === report?.id)?.kept ?? null;
  const why = kept ?? ofReport;
  return why === null ? null : keptWords(why);
}

/** A kept item has no papers for the public, whatever it was handed. */
const emptied = (item: PaperItem): PaperItem => ({ ...item, report: null, documents: [] });

interface Place {
  readonly at: string;
  readonly drafting: Drafting;
}

function partsOf(item: PaperItem, place: Place): readonly PackPart[] {
  const { at, drafting } = place;
  const { kept, summary, urgentReason, acceptedBy, isToFollow, toFollowBecause } = item;
  return [
    ...(urgentReason === null ? [] : [urgentNotice(at, urgentReason, acceptedBy)]),
    ...(summary === null || summary.trim() === '' ? [] : [plain(`${at}-summary`, summary)]),
    ...(kept === null ? [] : [keptNotice(`${at}-kept`, keptWords(kept), keptSentences(kept))]),
    ...(isToFollow ? [toFollowNotice(at, toFollowBecause)] : []),
    ...reportOf(item, place),
    ...item.documents.map((document) => documentPart(document, item, place)),
    ...(drafting.audience === 'members' ? [] : withheldParts(item, at)),
  ];
}

function reportOf(
  { title, report, documents }: PaperItem,
  { at, drafting }: Place,
): readonly PackPart[] {
  if (report === null) return [];
  const gone = drafting.withdrawn.find(({ id }) => id === report.id);
  if (gone !== undefined) return [withdrawnNotice(`${at}-report-withdrawn`, 'The report', gone)];
  const lost = documents.filter(({ id }) => drafting.withdrawn.some((one) => one.id === id));
  const told = withoutAppendices(report, lost);
  return reportParts(told, { at, itemTitle: title, audience: drafting.audience });
}

function documentPart(document: PaperDocument, item: PaperItem, place: Place): PackPart {
  const { at, drafting } = place;
  const id = `${at}-paper-${document.slug.replace(/[^A-Za-z0-9-]/g, '-')}`;
  const gone = drafting.withdrawn.find((one) => one.id === document.id);
  if (gone !== undefined) {
    const what = document.letter === null ? 'A paper' : `Appendix ${document.letter}`;
    return withdrawnNotice(id, what, gone);
  }
  const { committeeSlug, heldOn } = drafting.papers;
  const kept = keptOf(document, item, drafting);
  const page = kept === null ? paths.publicPaper : paths.staffPaper;
  return {
    kind: 'upload',
    id,
    title: named(document),
    document,
    href: page(committeeSlug, heldOn, { item: item.number, slug: document.slug }),
    kept,
  };
}

/** How the public is told of a document in the members' pack: whether, and why, it may not see it. */
function keptOf({ id }: PaperDocument, item: PaperItem, drafting: Drafting): string | null {
  if (drafting.audience === 'public') return null;
  if (item.kept !== null) return keptWords(item.kept);
  const seen = drafting.publicPapers.items.find((one) => one.id === item.id);
  const withheld = [...item.withheld, ...(seen?.withheld ?? [])].find((one) => one.id === id);
  if (withheld !== undefined) return keptWords(withheld.kept);
  const isPublic = seen?.documents.some((one) => one.id === id) ?? false;
  return isPublic ? null : keptWords({ kind: 'exempt', paragraphs: [] });
}

const withheldParts = ({ withheld }: PaperItem, at: string): readonly PackPart[] =>
  withheld.map(({ letter, kept }, index) =>
    keptNotice(
      `${at}-withheld-${index + 1}`,
      letter === null
        ? 'A paper is not for publication'
        : `Appendix ${letter} is not for publication`,
      keptSentences(kept),
    ),
  );

const named = ({ letter, title }: PaperDocument): string =>
  letter === null ? title : `Appendix ${letter}: ${title}`;

const plain = (id: string, text: string): PackPart => ({
  kind: 'text',
  id,
  label: null,
  number: null,
  blocks: readMarkdown(text),
  kept: null,
});

type Notice = Extract<PackPart, { kind: 'notice' }>;

const keptNotice = (id: string, title: string, sentences: readonly string[]): Notice => ({
  kind: 'notice',
  id,
  tone: 'kept',
  title,
  sentences,
});

const urgentNotice = (at: string, reason: string, acceptedBy: string | null): Notice => ({
  kind: 'notice',
  id: `${at}-urgent`,
  tone: 'urgent',
  title: 'Urgent item',
  sentences: [
    `Reason for urgency: ${reason}`,
    ...(acceptedBy === null ? [] : [`Accepted by ${acceptedBy}.`]),
  ],
});

const toFollowNotice = (at: string, because: string | null): Notice => ({
  kind: 'notice',
  id: `${at}-to-follow`,
  tone: 'to follow',
  title: 'Report to follow',
  sentences: [
    'The report for this item will be published in a supplement.',
    ...(because === null ? [] : [`Reason: ${because}`]),
  ],
});

/** What a withdrawn paper was called is not told. */
const withdrawnNotice = (id: string, what: string, { reason, withdrawnOn }: Withdrawn): Notice => ({
  kind: 'notice',
  id,
  tone: 'withdrawn',
  title: `${what} was withdrawn`,
  sentences: [`Withdrawn on ${shortDate(localDate(withdrawnOn))}. ${reason}`],
});
