import { addDays, type LocalDate, type ReportState } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';
import type { Days } from './days.js';
import { contentOf, demoReports, type DemoReport } from './papers.js';

/** The way a report goes; one that is published or considered goes on with its meeting. */
const WAY: readonly ReportState[] = [
  'proposed',
  'commissioned',
  'drafting',
  'author complete',
  'in clearance',
  'signed off',
  'cleared',
];

/** Reports in every state, each proposed on its day and brought as far as it stands on the same day. */
export function paperScenes(stage: Stage, county: County, days: Days): readonly Scene[] {
  return demoReports(days).map((report) => ({
    on: report.proposedOn,
    at: '11:00',
    act: () => bring(stage, county, { ...report, dueOn: later(report, days) }),
  }));
}

/** A commission is for a day to come, seen from the day it is given. */
const later = ({ dueOn, proposedOn }: DemoReport, days: Days): LocalDate =>
  dueOn > proposedOn ? dueOn : days.ahead(10);

async function bring(stage: Stage, county: County, report: DemoReport): Promise<void> {
  const officer = await stage.as('officer');
  const { id } = await stage.reports.propose(officer, {
    committeeId: county.committees.get('crime and disorder') ?? '',
    title: report.title,
    brief: report.brief,
    template: 'scrutiny',
    meetingId: null,
    topicId: null,
  });
  stage.papers.set(report.title, id);
  const act = await stage.act('officer', id);
  const because = { reason: 'The figures it rests on come after the meeting.' };
  if (report.stands === 'withdrawn') return done(stage.reports.withdraw(act, because));
  if (report.stands === 'deferred') return done(stage.reports.defer(act, because));
  const end = WAY.indexOf(report.stands);
  const steps = WAY.slice(1, end === -1 ? WAY.length : end + 1);
  for (const state of steps) await step(stage, { id, report, state });
  if (report.stands === 'drafting') await sendBack(stage, { id, report });
  if (report.stands === 'in clearance') await clearOne(stage, id);
}

interface Stepping {
  readonly id: string;
  readonly report: DemoReport;
  readonly state: ReportState;
}

async function step(stage: Stage, { id, report, state }: Stepping): Promise<void> {
  const act = await stage.act('officer', id);
  switch (state) {
    case 'commissioned':
      return done(
        stage.commissioning.commission(act, {
          author: stage.chosen('author'),
          due: report.dueOn,
          brief: report.brief,
        }),
      );
    case 'drafting':
      return write(stage, { id, report });
    case 'author complete':
      return done(stage.reports.complete(await stage.afresh('author', id)));
    case 'in clearance':
      return done(stage.rounds.send(act, { chosen: null }));
    case 'signed off':
      await clearAll(stage, id);
      return done(stage.reports.signOff(act));
    default:
      return done(stage.reports.clear(act));
  }
}

async function write(stage: Stage, { id, report }: Omit<Stepping, 'state'>): Promise<void> {
  const content = contentOf(report);
  const text = { from: 0, why: null, content, exemptTexts: {} };
  await stage.reports.write(await stage.afresh('author', id), text);
  const kept = content.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ text }) => text === report.exempt);
  if (kept === undefined) return;
  await stage.exemptions.mark(
    { actor: await stage.as('officer') },
    {
      on: { reportId: id, paragraphId: kept.id },
      kind: 'exempt',
      paragraphs: [3],
      reasoning:
        'The council is still bargaining. Telling what it would pay would cost the public more than it would learn.',
      publicSummary: 'What the wardens would cost at Marchfield Quay',
      decidedBy: 'Monitoring Officer',
      reviewOn: addDays(report.dueOn, 180),
    },
  );
}

/** A report on its way to clearance a second time: legal sent it back, and equality was found not to be needed. */
async function sendBack(stage: Stage, { id, report }: Omit<Stepping, 'state'>): Promise<void> {
  await step(stage, { id, report, state: 'author complete' });
  await step(stage, { id, report, state: 'in clearance' });
  const asked = await stage.clearances.ofReport(id);
  const equality = asked.find(({ kind }) => kind === 'equality');
  const legal = asked.find(({ kind }) => kind === 'legal');
  await stage.clearing.drop(await stage.act('officer', equality?.id ?? ''), {
    reason: 'The paper decides nothing about anybody.',
  });
  await stage.clearing.return(await stage.afresh('legal officer', legal?.id ?? ''), {
    reason: 'Say under which power the wardens act.',
  });
}

async function clearOne(stage: Stage, reportId: string): Promise<void> {
  await clear(stage, reportId, 'finance');
}

async function clearAll(stage: Stage, reportId: string): Promise<void> {
  for (const kind of ['finance', 'legal', 'equality'] as const) await clear(stage, reportId, kind);
}

async function clear(
  stage: Stage,
  reportId: string,
  kind: 'finance' | 'legal' | 'equality',
): Promise<void> {
  const asked = await stage.clearances.ofReport(reportId);
  const id = asked.find((one) => one.kind === kind)?.id ?? '';
  const giver = await stage.afresh(`${kind} officer`, id);
  const { current } = await stage.clearances.ofLink(giver.actor, id);
  await stage.clearing.give(giver, { seen: current?.hash ?? '', remark: '' });
}

async function done(work: Promise<unknown>): Promise<void> {
  await work;
}
