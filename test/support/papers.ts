import { newId, sha256 } from '#platform';
import { AgendaService, MeetingsService } from '#records/meetings';
import { localDate, type ReportContent, type ReportState } from '#rules';
import type { World } from './world.js';

/** A scrutiny report that lacks nothing. Ids are fixed so that a test can name a paragraph. */
export const PARAGRAPHS = {
  public: '10000000-0000-4000-8000-000000000001',
  exempt: '10000000-0000-4000-8000-000000000002',
} as const;

export function aReportContent(more: Partial<ReportContent> = {}): ReportContent {
  return {
    title: 'Community Safety Agreement',
    fields: {
      by: 'Head of Community Safety',
      to: 'Crime and Disorder Committee, 19 July 2023',
      subject: 'Community Safety Agreement',
      summary: 'What the partnership did last year.',
      contact: 'Head of Community Safety',
    },
    routes: [],
    sections: [
      {
        id: '20000000-0000-4000-8000-000000000001',
        key: null,
        heading: 'Introduction',
        level: 1,
        paragraphs: [
          {
            id: PARAGRAPHS.public,
            isNumbered: true,
            text: 'The partnership met four times.',
            isExempt: false,
          },
          { id: PARAGRAPHS.exempt, isNumbered: true, text: '', isExempt: true },
        ],
      },
      {
        id: '20000000-0000-4000-8000-000000000002',
        key: 'recommendation',
        heading: 'Recommendation',
        level: 1,
        paragraphs: [
          {
            id: '10000000-0000-4000-8000-000000000003',
            isNumbered: true,
            text: 'Members may note, comment or recommend.',
            isExempt: false,
          },
        ],
      },
    ],
    appendices: [],
    backgroundPapers: ['Strategic assessment 2022'],
    ...more,
  };
}

interface Written {
  readonly slug: string;
  readonly state?: ReportState;
  readonly content?: ReportContent;
  readonly exemptTexts?: Readonly<Record<string, string>>;
}

/** A report as it stands after its work, written straight into the record. Returns its id. */
export async function aReport(
  world: World,
  { slug, state = 'cleared', content = aReportContent(), exemptTexts = {} }: Written,
): Promise<string> {
  const id = newId();
  const versionId = newId();
  const json = JSON.stringify(content);
  await world.dataSource.query(
    `INSERT INTO reports (id, council_id, committee_id, slug, title, template, current_version, state, version)
     VALUES ($1, $2, $3, $4, $5, 'scrutiny', 1, $6, 1)`,
    [id, world.councilId, world.committeeId, slug, content.title, state],
  );
  await world.dataSource.query(
    `INSERT INTO report_versions (id, report_id, number, content, hash, written_by, written_at)
     VALUES ($1, $2, 1, $3, $4, 'An author', now())`,
    [versionId, id, json, sha256(json)],
  );
  for (const [paragraphId, text] of Object.entries(exemptTexts)) {
    await world.dataSource.query(
      'INSERT INTO report_exempt_texts (version_id, paragraph_id, text) VALUES ($1, $2, $3)',
      [versionId, paragraphId, text],
    );
  }
  return id;
}

/** A cleared report of which nothing is kept from the public. Returns its id. */
export function aPublicReport(world: World, slug: string): Promise<string> {
  const content = aReportContent();
  const sections = content.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.filter(({ isExempt }) => !isExempt),
  }));
  return aReport(world, { slug, content: { ...content, sections } });
}

interface Marked {
  readonly kind: 'agenda item' | 'report' | 'appendix' | 'document' | 'paragraph';
  readonly subjectId: string;
  readonly meetingId?: string;
  readonly reportId?: string;
  readonly publicSummary?: string;
  readonly reasoning?: string;
}

/** A decision that something is exempt under paragraph 3, straight into the record. */
export async function anExemption(world: World, marked: Marked): Promise<void> {
  const { kind, subjectId, meetingId = null, reportId = null } = marked;
  await world.dataSource.query(
    `INSERT INTO exemptions (id, council_id, committee_id, subject_kind, subject_id, report_id, meeting_id, kind,
       paragraphs, reasoning, public_summary, decided_by, decided_on, review_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'exempt', '{3}', $8, $9, 'The officer', '2023-07-01', '2024-07-01')`,
    [
      newId(),
      world.councilId,
      world.committeeId,
      kind,
      subjectId,
      reportId,
      meetingId,
      marked.reasoning ?? 'A contract is being let.',
      marked.publicSummary ?? 'Terms of a contract',
    ],
  );
}

interface Added {
  readonly id?: string;
  readonly title: string;
  readonly meetingId?: string;
  readonly itemId?: string;
  readonly reportId?: string;
  readonly state?: 'quarantined' | 'clean' | 'refused';
  readonly isScannedImage?: boolean;
  readonly key?: string;
  readonly slug?: string;
}

/** A document of an item or a report, straight into the record. Returns its id. */
export async function aDocument(world: World, added: Added): Promise<string> {
  const {
    id = newId(),
    title,
    meetingId = null,
    itemId = null,
    reportId = null,
    state = 'clean',
  } = added;
  await world.dataSource.query(
    `INSERT INTO documents (id, council_id, committee_id, meeting_id, agenda_item_id, report_id, slug, title, file_name,
       media_type, bytes, sha256, storage_key, pages, is_scanned_image, state, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $13, $7, $8, 'application/pdf', 1234, $9, $10, 3, $11, $12, 'The officer', now())`,
    [
      id,
      world.councilId,
      world.committeeId,
      meetingId,
      itemId,
      reportId,
      title,
      `${title}.pdf`,
      sha256(title),
      added.key ?? `documents/${id}`,
      added.isScannedImage ?? false,
      state,
      added.slug ?? `paper-${id}`,
    ],
  );
  return id;
}

/** A convened meeting with its items, each `[title, report's id or null]`. Returns its id and theirs, in order. */
export async function aConvenedMeeting(
  world: World,
  items: readonly (readonly [title: string, reportId: string | null])[],
  heldOn = '2023-07-19',
): Promise<{ meetingId: string; itemIds: readonly string[] }> {
  const actor = await world.as('officer');
  const { id } = await world.app.get(MeetingsService).plan(actor, {
    committeeId: world.committeeId,
    heldOn: localDate(heldOn),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  await world.app.get(MeetingsService).convene({ actor, id });
  const itemIds: string[] = [];
  for (const [title, reportId] of items) {
    itemIds.push(
      await world.app
        .get(AgendaService)
        .add({ actor, id }, { title, purpose: 'recommend', minutes: 20, reportId }),
    );
  }
  return { meetingId: id, itemIds };
}
