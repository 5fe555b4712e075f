import { ClearanceRoundsService, ClearancesQueries, ClearancesService } from '#records/clearances';
import { DocumentsService } from '#records/documents';
import { AgendaService, MeetingsService } from '#records/meetings';
import { readReport } from '#records/papers';
import { PeopleService } from '#records/people';
import { CommissioningService, ReportsService } from '#records/reports';
import { localDate, type Actor, type ReportContent } from '#rules';
import { aPdf } from './files/a-pdf.js';
import type { World } from './world.js';

const NOBODY_YET = { personId: null, name: null, post: null, email: null };

/** What is to be prepared: a paper as printed, for a meeting of the world's committee. */
export interface ToPrepare {
  /** The paper as text; every field and paragraph of it becomes the report's. */
  readonly paper: string;
  /** The house form its committee uses, which is the paper's own. */
  readonly template: 'cabinet' | 'scrutiny';
  readonly heldOn: string;
  /** Fields the paper does not print and its form asks for. */
  readonly alsoSaid?: Readonly<Record<string, string>>;
  /** What is done once it is written, before it is finished. */
  readonly onceWritten?: (report: {
    readonly id: string;
    readonly content: ReportContent;
  }) => Promise<void>;
}

/**
 * The whole preparation of one meeting by those who do it: convened, the report commissioned, written by its author from
 * the paper, its appendices added, finished, cleared by finance and legal, signed off, cleared, put on the agenda. The
 * clock of the world stands where it is left. Nothing is published yet.
 */
export async function preparedMeeting(world: World, asked: ToPrepare) {
  const officer = await world.as('officer');
  const { app, committeeId } = world;
  const { id: meetingId } = await app.get(MeetingsService).plan(officer, {
    committeeId,
    heldOn: localDate(asked.heldOn),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  await app.get(MeetingsService).convene({ actor: officer, id: meetingId });
  return { meetingId, ...(await preparedItem(world, meetingId, asked)) };
}

/** One report prepared as above, and its item on the agenda of a convened meeting. */
export async function preparedItem(world: World, meetingId: string, asked: ToPrepare) {
  const officer = await world.as('officer');
  const { app, committeeId } = world;
  const reading = readReport(asked.paper, asked.template);
  const content = {
    ...reading.content,
    fields: { ...reading.content.fields, ...asked.alsoSaid },
  };
  const reports = app.get(ReportsService);
  const { id } = await reports.propose(officer, {
    committeeId,
    meetingId,
    title: content.title,
    brief: 'For the meeting.',
    template: asked.template,
    topicId: null,
  });
  const author = await theAuthor(world, id);
  await reports.write({ actor: author, id }, { from: 0, why: null, content, exemptTexts: {} });
  await addAppendices(world, { actor: author, reportId: id, content });
  await asked.onceWritten?.({ id, content });
  await reports.complete({ actor: author, id });
  await clearAll(world, { officer, id });
  await reports.signOff({ actor: officer, id });
  await reports.clear({ actor: officer, id });
  const itemId = await app.get(AgendaService).add(
    { actor: officer, id: meetingId },
    {
      title: content.title,
      purpose: asked.template === 'cabinet' ? 'decide' : 'comment',
      minutes: 45,
      reportId: id,
    },
  );
  return { reportId: id, itemId, reading, content };
}

async function theAuthor(world: World, reportId: string): Promise<Actor> {
  const officer = await world.as('officer');
  const email = `author-${reportId}@county.example`;
  await world.app.get(CommissioningService).commission(
    { actor: officer, id: reportId },
    {
      author: { ...NOBODY_YET, name: 'The author', post: 'Head of Community Safety', email },
      due: daysAhead(world, 10),
      brief: '',
    },
  );
  return actorOf(world, 'SELECT author_id AS id FROM reports WHERE id = $1', reportId);
}

async function addAppendices(
  world: World,
  { actor, reportId, content }: { actor: Actor; reportId: string; content: ReportContent },
): Promise<void> {
  const documents = world.app.get(DocumentsService);
  for (const { id, letter, title } of content.appendices) {
    await documents.add(
      { actor },
      {
        on: { reportId },
        title,
        file: {
          fileName: `appendix-${letter}.pdf`,
          bytes: aPdf({ pages: [`Appendix ${letter}`] }),
        },
        appendix: { appendixId: id },
      },
    );
  }
}

async function clearAll(
  world: World,
  { officer, id }: { officer: Actor; id: string },
): Promise<void> {
  const { app } = world;
  await app.get(ClearanceRoundsService).send(
    { actor: officer, id },
    {
      chosen: (['finance', 'legal'] as const).map((kind) => ({
        kind,
        who: {
          ...NOBODY_YET,
          name: `The ${kind} officer`,
          post: `Head of ${kind}`,
          email: `${kind}-${id}@county.example`,
        },
      })),
    },
  );
  for (const asked of await app.get(ClearancesQueries).ofReport(id)) {
    const actor = await actorOf(
      world,
      'SELECT person_id AS id FROM clearances WHERE id = $1',
      asked.id,
    );
    const { current } = await app.get(ClearancesQueries).ofLink(actor, asked.id);
    const act = { actor, id: asked.id };
    await app.get(ClearancesService).give(act, { seen: current?.hash ?? '', remark: '' });
  }
}

async function actorOf(world: World, sql: string, id: string): Promise<Actor> {
  const [row] = await world.dataSource.query<{ id: string }[]>(sql, [id]);
  const actor = await world.app.get(PeopleService).actor(row?.id ?? '');
  if (actor === null) throw new Error('Nobody is asked.');
  return actor;
}

function daysAhead(world: World, days: number) {
  const date = new Date(world.time.now());
  date.setUTCDate(date.getUTCDate() + days);
  return localDate(date.toISOString().slice(0, 10));
}
