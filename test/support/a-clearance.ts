import { ClearanceRoundsService, ClearancesQueries, type Chosen } from '#records/clearances';
import { ReportsService } from '#records/reports';
import { localDate, type Actor, type ClearanceKind } from '#rules';
import { aReportText, commissionedReport } from './a-report.js';
import type { World } from './world.js';

const CHOSEN = { name: null, post: null, email: null } as const;

/** People of a world who clear reports; `clearing` is each as an actor, by the link of their letter. */
export async function clearingOfficers(world: World): Promise<void> {
  for (const kind of ['finance', 'legal']) {
    await world.person(kind, null, { kind: 'council', id: world.councilId });
  }
}

/** Who is asked for one clearance, as a form chose them. */
export function chosen(world: World, kind: ClearanceKind, part: string = kind): Chosen {
  return { kind, who: { ...CHOSEN, personId: world.someone(part).id } };
}

/** A report its author has finished, with the actors who write it. */
export async function finishedReport(world: World, title: string) {
  const report = await commissionedReport(world, title, { due: localDate('2023-07-14') });
  const { id, writer } = report;
  const reports = world.app.get(ReportsService);
  const text = aReportText();
  await reports.write({ actor: writer, id }, { ...text, from: 0, why: null });
  await reports.complete({ actor: writer, id });
  return { ...report, text };
}

/** A finished report sent to finance and legal for clearance. */
export async function reportInClearance(world: World, title: string) {
  const report = await finishedReport(world, title);
  const { id } = report;
  const actor = await world.as('officer');
  const both = [chosen(world, 'finance'), chosen(world, 'legal')];
  await world.app.get(ClearanceRoundsService).send({ actor, id }, { chosen: both });
  return { ...report, ...(await clearancesOf(world, id)) };
}

/** The clearances of a report by kind, each with the actor who may give it. */
export async function clearancesOf(world: World, reportId: string) {
  const found = await world.app.get(ClearancesQueries).ofReport(reportId);
  const by = async (kind: ClearanceKind) => {
    const one = found.find((clearance) => clearance.kind === kind);
    if (one === undefined) throw new Error(`${kind} is not asked`);
    return { ...one, actor: await clearingActor(world, one.person.id, reportId) };
  };
  return { finance: await by('finance'), legal: await by('legal') };
}

async function clearingActor(world: World, id: string, reportId: string): Promise<Actor> {
  const [row] = await world.dataSource.query(
    `SELECT p.name, coalesce(jsonb_agg(jsonb_build_object('role', g.role,
       'scope', jsonb_build_object('kind', g.scope_kind, 'id', g.scope_id))) FILTER (WHERE g.id IS NOT NULL), '[]') AS grants
     FROM people p LEFT JOIN grants g ON g.person_id = p.id AND g.ended_at IS NULL AND g.scope_id = $2
     WHERE p.id = $1 GROUP BY p.name`,
    [id, reportId],
  );
  return { kind: 'link', id, ...row };
}
