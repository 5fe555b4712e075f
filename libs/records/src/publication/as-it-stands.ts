import type { LocalDate } from '#rules';
import type { PaperItem, PaperReport, Papers } from './papers.js';
import type { PublicationLine, PublishedItem, Withdrawn } from './published.js';

/** A row of what was frozen, with its papers. */
export interface FrozenPapers {
  readonly id: string;
  readonly papers: Papers;
  readonly at: string;
  readonly hash: string;
}

export interface Withdrawal extends Withdrawn {
  readonly subjectId: string;
}

/** What is left of what was published: later publications over earlier ones, without what was withdrawn. */
export function asItStands(
  frozen: readonly FrozenPapers[],
  withdrawals: readonly Withdrawal[],
): { readonly items: readonly PublishedItem[]; readonly publications: readonly PublicationLine[] } {
  const gone = (id: string): Withdrawn | null => {
    const found = withdrawals.find(({ subjectId }) => subjectId === id);
    return found === undefined ? null : { reason: found.reason, on: found.on };
  };
  const inOrder = frozen.toSorted((a, b) => a.papers.number - b.papers.number);
  const items = new Map<string, PublishedItem>();
  for (const one of inOrder) {
    for (const item of one.papers.items) {
      const before = items.get(item.id);
      const whole = gone(one.id);
      if (whole !== null && before !== undefined) continue;
      items.set(item.id, standing(item, { publication: one.papers.number, whole, gone }));
    }
  }
  return {
    items: [...items.values()].toSorted((a, b) => a.number - b.number),
    publications: inOrder.map((one) => ({
      id: one.id,
      number: one.papers.number,
      on: one.papers.publishedOn,
      at: one.at,
      reason: one.papers.reason,
      hash: one.hash,
      items: one.papers.items.map(({ number }) => number),
      withdrawn: gone(one.id),
    })),
  };
}

interface How {
  readonly publication: number;
  /** Set when all of this publication was withdrawn. */
  readonly whole: Withdrawn | null;
  readonly gone: (id: string) => Withdrawn | null;
}

function standing(item: PaperItem, { publication, whole, gone }: How): PublishedItem {
  const withdrawn = whole ?? gone(item.id);
  if (withdrawn !== null) return { ...item, ...EMPTY, publication, withdrawn };
  const reportWithdrawn = item.report === null ? null : gone(item.report.id);
  const lost = item.documents.flatMap(({ id, slug, letter }) => {
    const why = gone(id);
    return why === null ? [] : [{ slug, letter, withdrawn: why }];
  });
  return {
    ...item,
    publication,
    withdrawn: null,
    reportWithdrawn,
    report:
      item.report === null || reportWithdrawn !== null
        ? null
        : withoutAppendices(item.report, lost),
    documents: item.documents.filter(({ id }) => gone(id) === null),
    gone: lost,
  };
}

/** A report whose list of appendices does not name the ones that were taken back. */
export function withoutAppendices(
  report: PaperReport,
  lost: readonly { readonly letter: string | null }[],
): PaperReport {
  if (lost.length === 0) return report;
  const isLost = (letter: string) => lost.some((one) => one.letter === letter);
  const appendices = report.content.appendices.map((appendix) =>
    isLost(appendix.letter) ? { ...appendix, title: 'Withdrawn', documentId: null } : appendix,
  );
  return { ...report, content: { ...report.content, appendices } };
}

const EMPTY = {
  title: '',
  summary: null,
  urgentReason: null,
  toFollowBecause: null,
  kept: null,
  report: null,
  reportWithdrawn: null,
  documents: [],
  withheld: [],
  gone: [],
} as const;

/** Papers without what was withdrawn of them: what a pack, a feed or a letter made later may hold. */
export function withoutWithdrawn(
  papers: Papers,
  withdrawals: readonly {
    readonly subjectId: string;
    readonly reason: string;
    readonly on: LocalDate;
  }[],
): Papers {
  const gone = new Set(withdrawals.map(({ subjectId }) => subjectId));
  return {
    ...papers,
    items: papers.items
      .filter(({ id }) => !gone.has(id))
      .map((item) => ({
        ...item,
        report:
          item.report === null || gone.has(item.report.id)
            ? null
            : withoutAppendices(
                item.report,
                item.documents.filter(({ id }) => gone.has(id)),
              ),
        documents: item.documents.filter(({ id }) => !gone.has(id)),
      })),
  };
}
