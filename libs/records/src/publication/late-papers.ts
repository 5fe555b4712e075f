import { buildPapers } from './build-papers.js';
import type { Gathered } from './gathered.js';
import type { PaperItem, Papers } from './papers.js';

/** An item of a published agenda that has something the public has not: what a supplement can bring. */
export interface LatePaper {
  readonly itemId: string;
  readonly number: number;
  readonly title: string;
  /** Whether the item itself is new. */
  readonly isNew: boolean;
  /** Titles of the report and the documents that are new, and what is no longer kept from the public. Public titles only. */
  readonly brings: readonly string[];
}

/** One publication as it was frozen, for the public and for members. */
export interface Out {
  readonly public: Papers;
  readonly members: Papers;
}

/**
 * What has become ready since a meeting's publications, in their order: urgent items, reports now cleared, documents not
 * yet published, and whatever went out to members only and is not kept from the public any more. Pure.
 */
export function latePapers(gathered: Gathered, out: readonly Out[]): readonly LatePaper[] {
  const { heldOn } = gathered.meeting;
  const items = gathered.items.map(({ id }) => id);
  const building = { number: 0, publishedOn: heldOn, reason: null, items };
  const now = buildPapers(gathered, building, 'public').items;
  const whole = buildPapers(gathered, building, 'members').items;
  return now
    .map((item) => {
      const seen = seenOf(out, item.id, 'public');
      const told = seenOf(out, item.id, 'members');
      const { id: itemId, number, title } = item;
      const all = whole.find(({ id }) => id === item.id) ?? item;
      const brings = [
        ...reportLate(item, all, { seen, told }),
        ...documentsLate(item, all, { seen, told }),
      ];
      const last = seen.at(-1) ?? item;
      const isShown = last.kept !== null && item.kept === null;
      return {
        itemId,
        number,
        title,
        isNew: seen.length === 0,
        brings: isShown ? ['the item, now public', ...brings] : brings,
      };
    })
    .filter(({ isNew, brings }) => isNew || brings.length > 0);
}

const seenOf = (out: readonly Out[], id: string, readers: keyof Out): readonly PaperItem[] =>
  out.flatMap((one) => one[readers].items.filter((item) => item.id === id));

interface Had {
  /** The item in each publication that has it, as the public has it, and as members do. */
  readonly seen: readonly PaperItem[];
  readonly told: readonly PaperItem[];
}

function reportLate(now: PaperItem, all: PaperItem, { seen, told }: Had): readonly string[] {
  if (now.report !== null) {
    const { report } = now;
    const had = seen.some((item) => item.report?.id === report.id);
    return had ? [] : [`the report “${report.content.title}”`];
  }
  if (all.report === null || told.some(({ report }) => report?.id === all.report?.id)) return [];
  const why = all.kept ?? all.withheld.find(({ id }) => id === all.report?.id)?.kept;
  return [`the report, ${why?.kind ?? 'exempt'}`];
}

function documentsLate(now: PaperItem, all: PaperItem, { seen, told }: Had): readonly string[] {
  const has = (items: readonly PaperItem[], id: string) =>
    items.some(({ documents }) => documents.some((one) => one.id === id));
  return all.documents.flatMap(({ id }) => {
    const shown = now.documents.find((one) => one.id === id);
    if (shown !== undefined) return has(seen, id) ? [] : [`“${shown.title}”`];
    const why = all.kept ?? all.withheld.find((one) => one.id === id)?.kept;
    return has(told, id) ? [] : [`a paper, ${why?.kind ?? 'exempt'}`];
  });
}
