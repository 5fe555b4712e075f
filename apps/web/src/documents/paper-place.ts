import { Injectable } from '@nestjs/common';
import type { DocumentOn } from '#records/documents';
import { MeetingsQueries, type ItemView, type MeetingView } from '#records/meetings';
import { paths } from '#records/paths';
import { ReportsQueries, type ReportView } from '#records/reports';
import { dateInWords, refuse, type Actor, type Appendix, type Paragraph } from '#rules';

/** How an item of an agenda is named by an address. */
export interface ItemAddress {
  readonly slug: string;
  readonly date: string;
  readonly number: string;
}

/** How a report is named by an address. */
export interface ReportAddress {
  readonly slug: string;
  readonly report: string;
}

/** Where papers are: an item of an agenda or a report, found within somebody's reach. */
export interface PaperPlace {
  readonly on: DocumentOn;
  readonly kind: 'item' | 'report';
  /** The page of the item or the report. */
  readonly page: string;
  /** The address its papers are under. */
  readonly papers: string;
  readonly api: string;
  readonly caption: string;
  /** The version of the meeting or the report. */
  readonly version: number;
  /** What it is called: an item by its public title. */
  readonly title: string;
  /** Appendices of the report as it stands. */
  readonly appendices: readonly Appendix[];
  /** Paragraphs of the report as it stands, each as somebody would find it again. */
  readonly paragraphs: readonly { readonly id: string; readonly words: string }[];
}

/** Finds items and reports as places of papers. Refuses alike what is not there and what the actor may not see. */
@Injectable()
export class PaperPlaces {
  constructor(
    private readonly meetings: MeetingsQueries,
    private readonly reports: ReportsQueries,
  ) {}

  async item(actor: Actor, { slug, date, number }: ItemAddress): Promise<PaperPlace> {
    const meeting = await this.meetings.find(actor, { committee: slug, heldOn: date });
    const item = meeting.items.find((one) => String(one.number) === number);
    if (item === undefined) refuse('not-found', 'There is no such item on the agenda.');
    return itemPlace(meeting, item);
  }

  async report(actor: Actor, { slug, report }: ReportAddress): Promise<PaperPlace> {
    const found = await this.reports.find(actor, { committee: slug, report });
    return reportPlace(found);
  }
}

/** An item as a place of papers. */
export function itemPlace(meeting: MeetingView, item: ItemView): PaperPlace {
  const { committeeSlug, heldOn, committee } = meeting;
  const page = paths.agendaItem(committeeSlug, heldOn, item.number);
  return {
    on: { itemId: item.id },
    kind: 'item',
    page,
    papers: `${page}/documents`,
    api: apiOf(page),
    caption: `${committee}, ${dateInWords(heldOn)}, item ${item.number}`,
    title: item.title,
    version: meeting.version,
    appendices: [],
    paragraphs: [],
  };
}

/** A report as a place of papers. */
export function reportPlace({
  id,
  committeeSlug,
  slug,
  title,
  current,
  version,
}: ReportView): PaperPlace {
  const page = paths.report(committeeSlug, slug);
  return {
    on: { reportId: id },
    kind: 'report',
    page,
    papers: `${page}/documents`,
    api: apiOf(page),
    caption: title,
    version,
    title,
    appendices: current?.content.appendices ?? [],
    paragraphs: (current?.content.sections ?? []).flatMap(({ heading, paragraphs }) =>
      paragraphs.flatMap((one) => {
        const words = openingOf(one);
        return words === null ? [] : [{ id: one.id, words: `${heading}: ${words}` }];
      }),
    ),
  };
}

const LONGEST = 80;

/** The first words of a paragraph, of an exempt one that it is; null for an empty one. */
function openingOf({ text, isExempt }: Paragraph): string | null {
  if (isExempt) return 'a paragraph its author marked as not for publication';
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return null;
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

const apiOf = (page: string): string => page.replace(/^\/app/, '/api/v1');
