import { newId } from '#platform/ids';
import { SignedLinksService } from '#records/links';
import { Recorder } from '#records/record';
import {
  CommissioningService,
  ReportsService,
  type Commission,
  type ReportText,
} from '#records/reports';
import { blankReport, localDate, REPORT_TEMPLATES, type Actor, type ReportContent } from '#rules';
import type { World } from './world.js';

/** A report proposed by the officer of a world to its committee. */
export async function proposedReport(world: World, title: string) {
  return world.app.get(ReportsService).propose(await world.as('officer'), {
    committeeId: world.committeeId,
    title,
    brief: 'What was done since last summer.',
    template: null,
    meetingId: null,
    topicId: null,
  });
}

/** The same, commissioned from Nora Finch, who is new and has no account, due on 21 June 2023; `writer` is she by her link. */
export async function commissionedReport(
  world: World,
  title: string,
  more: Partial<Commission> = {},
) {
  const { id, slug } = await proposedReport(world, title);
  const email = `${newId()}@marchfield.example`;
  const author = { personId: null, name: 'Nora Finch', post: 'Community safety manager', email };
  const due = localDate('2023-06-21');
  await world.app
    .get(CommissioningService)
    .commission({ actor: await world.as('officer'), id }, { author, due, brief: '', ...more });
  const [row] = await world.dataSource.query(
    `SELECT p.id, p.name, jsonb_agg(jsonb_build_object('role', g.role,
       'scope', jsonb_build_object('kind', g.scope_kind, 'id', g.scope_id))) AS grants
     FROM reports r JOIN people p ON p.id = r.author_id JOIN grants g ON g.person_id = p.id
     WHERE r.id = $1 GROUP BY p.id`,
    [id],
  );
  const writer: Actor = { kind: 'link', ...row };
  return { id, slug, writer };
}

/** A whole report in the scrutiny form, but for what is said otherwise. */
export function aReportText(more: Partial<ReportContent> = {}): ReportText {
  const blank = blankReport('Road safety', REPORT_TEMPLATES.scrutiny, newId);
  const words = { id: newId(), isNumbered: true, isExempt: false, text: 'It may resolve to:' };
  const fields = {
    by: 'An officer',
    to: 'The committee',
    subject: 'Roads',
    summary: 'Short.',
    contact: 'An officer',
  };
  const sections = blank.sections.map((section) => ({ ...section, paragraphs: [words] }));
  return { content: { ...blank, fields, sections, ...more }, exemptTexts: {} };
}

/** The address of the signed link its author has to a report. */
export async function linkToReport(world: World, slug: string): Promise<string> {
  const [row] = await world.dataSource.query<{ id: string; author_id: string }[]>(
    'SELECT id, author_id FROM reports WHERE slug = $1',
    [slug],
  );
  const { id, author_id: personId } = row ?? { id: '', author_id: '' };
  const order = { personId, purpose: 'report', subjectKind: 'report', subjectId: id } as const;
  const expiresOn = localDate('2024-07-31');
  const token = await world.app
    .get(Recorder)
    .write((tx) => world.app.get(SignedLinksService).tokenFor(tx, { ...order, expiresOn }));
  return `/l/${token}`;
}
