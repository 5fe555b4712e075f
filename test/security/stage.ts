import { CommitteesService } from '#records/committees';
import { CouncilsService } from '#records/councils';
import { ClosingService } from '#records/following';
import { AgendaService, MeetingsService } from '#records/meetings';
import { ReviewsService } from '#records/partnership';
import { SuggestingService } from '#records/programme';
import { ReportsService } from '#records/reports';
import { ResolutionsService } from '#records/resolutions';
import { localDate } from '#rules';
import { aReportText } from '../support/a-report.js';
import { WebWorld } from '../support/web-world.js';
import { World } from '../support/world.js';
import { attendeesOf } from './attendees.js';
import type { Family } from './family.js';
import { aPlan } from './a-plan.js';
import { outcomeOf, requestOf } from './outcome-and-request.js';
import { meetingsOf } from './meetings-of-partnership.js';
import { letterOf } from './letter-of.js';
import { aDelivery, questionOf } from './asked-and-sent.js';
import { papersOf } from './papers-of.js';
import { anInterestIn, aRegister } from './interests.js';

export const TODAY = '2023-07-19T09:30:00Z';

/** A county with two committees, a district beside it, and a family of things in each and in every stage. */
export class Stage {
  private constructor(
    readonly world: WebWorld,
    readonly families: readonly Family[],
    readonly priorityId: string,
    /** The report its author and those who clear it hold. */
    readonly reportId: string,
  ) {}

  static async begin(): Promise<Stage> {
    const world = await WebWorld.begin(TODAY);
    const home = await theHome(world);
    const health = await beside(world, { councilId: world.councilId, slug: 'health' });
    const councilId = await world.app
      .get(CouncilsService)
      .add({ slug: 'district', name: 'Otherwick District Council', parentId: null });
    const district = await beside(world, { councilId, slug: 'overview' });
    const elsewhere = [
      await aFamily(health, { name: 'another committee', priorityId: home.priorityId }),
      await aFamily(district, {
        name: 'another council',
        priorityId: await district.priority('their-roads', 'Their roads'),
      }),
    ];
    const councils = new Map([
      ...[world, health, district].map((one) => [one.committeeId, one.councilId] as const),
      [home.priorityId, world.councilId],
    ]);
    const families = [...home.families, ...elsewhere].map((one) => ({ ...one, councils }));
    for (const family of families) {
      await papersOf(world, family);
      await letterOf(world, family);
      await questionOf(world, family);
      await outcomeOf(world, family);
      await requestOf(world, family);
      await meetingsOf(world, family);
    }
    for (const family of families) await anInterestIn(world, family);
    const [own] = home.families;
    return new Stage(world, families, home.priorityId, own?.reportId ?? '');
  }

  family(name: string): Family {
    const found = this.families.find((one) => one.name === name);
    if (found === undefined) throw new Error(`there is no family "${name}"`);
    return found;
  }
}

async function theHome(world: WebWorld) {
  const priorityId = await world.priority('road-safety', 'Road safety');
  const own = await aFamily(world, { name: 'own', priorityId });
  const toFire: Family = {
    ...own,
    name: 'another authority',
    authority: 'fire',
    place: { ...own.place, authorityId: world.fire },
  };
  const drafted = await aDraftedFamily(world, own);
  const closed = await aClosedFamily(world, own);
  return { priorityId, families: [own, toFire, drafted, closed] };
}

/** A committee with its officer, its members and an authority of its own, on the same application. */
async function beside(
  world: World,
  { councilId, slug }: { readonly councilId: string; readonly slug: string },
): Promise<World> {
  const there = new World(world.app, world.time, world.end, world.databaseUrl);
  const committees = world.app.get(CommitteesService);
  there.councilId = councilId;
  there.committeeId = await committees.add({
    councilId,
    slug,
    name: `The ${slug} committee`,
    constitutedAs: null,
    referencePrefix: slug.toUpperCase(),
    quorum: 3,
  });
  const at = { kind: 'committee', id: there.committeeId } as const;
  await there.person('officer', 'officer', at);
  for (const part of ['chair', 'member one', 'member two', 'co-optee']) {
    await there.person(part, part === 'chair' ? 'chair' : 'member', at);
    await committees.seat({
      committeeId: there.committeeId,
      personId: there.someone(part).id,
      kind: part === 'chair' ? 'chair' : 'member',
      isVoting: part !== 'co-optee',
      validFrom: localDate('2020-01-01'),
    });
  }
  there.police = await there.authority(`${slug}-police`, `The police of ${slug}`);
  there.fire = await there.authority(`${slug}-fire`, `The fire service of ${slug}`);
  return there;
}

async function aFamily(
  world: World,
  { name, priorityId }: { readonly name: string; readonly priorityId: string },
): Promise<Family> {
  const { reference, to } = await world.recommendation([world.police, world.fire], '2023-07-12');
  await world.send(to(world.police));
  await world.send(to(world.fire));
  const { itemId } = await world.meetingInSession('2023-07-13');
  const actor = await world.as('officer');
  await world.app.get(ResolutionsService).draft(actor, {
    agendaItemId: itemId,
    kind: 'recommend',
    wording: 'That more be done.',
  });
  const cycle = `Autumn ${name}`;
  const review = await aReview(world, { priorityId, cycle });
  const report = await aReport(world, `The report of ${name}`);
  const [words] = await world.dataSource.query(
    `SELECT c.slug AS committee, a.slug AS authority, p.slug AS priority,
       n.slug AS partnership
     FROM committees c, authorities a, priorities p JOIN agreements g ON g.id = p.agreement_id
       JOIN partnerships n ON n.id = g.partnership_id WHERE c.id = $1 AND a.id = $2 AND p.id = $3`,
    [world.committeeId, world.police, priorityId],
  );
  return {
    ...words,
    ...(await attendeesOf(world, '2023-07-13')),
    name,
    date: '2023-07-13',
    number: '1',
    letter: words.authority,
    question: '1',
    delivery: await aDelivery(world),
    motion: '1',
    reference,
    cycle,
    review,
    plan: await aPlan(world, name),
    report: report.slug,
    reportId: report.id,
    topic: await aTopic(world, `The topic of ${name}`),
    register: await aRegister(world),
    job: await aJobDone(world),
    place: {
      councilId: world.councilId,
      committeeId: world.committeeId,
      authorityId: world.police,
    },
    priorityId,
    priorityCouncilId: world.councilId,
    councils: new Map(),
    authoritiesAsked: [world.police, world.fire],
    hasMotion: true,
    isSent: true,
    isPublished: true,
    isThere: true,
  };
}

/** A planned meeting, a recommendation made but not sent, a review only planned. */
async function aDraftedFamily(world: World, own: Family): Promise<Family> {
  const officer = await world.as('officer');
  const { reference } = await world.recommendation([world.police], '2023-07-14');
  const planned = await world.app.get(MeetingsService).plan(officer, {
    committeeId: world.committeeId,
    heldOn: localDate('2023-12-05'),
    startsAt: '10:00',
    venue: 'Committee Room 2',
  });
  await world.app
    .get(AgendaService)
    .add(
      { actor: officer, id: planned.id },
      { title: 'A draft item', purpose: 'note', reportBy: null, summary: null },
    );
  const cycle = 'Spring';
  const review = await aReview(world, { priorityId: own.priorityId, cycle, isPlanned: true });
  const words = { name: 'draft', date: '2023-12-05', reference, cycle, review };
  const people = await attendeesOf(world, words.date);
  return { ...own, ...words, ...people, isSent: false, isPublished: false, hasMotion: false };
}

/** A meeting concluded, a recommendation closed, a review accepted. */
async function aClosedFamily(world: World, own: Family): Promise<Family> {
  const officer = await world.as('officer');
  const { reference, to, resolutionId } = await world.recommendation([world.police], '2023-07-17');
  await world.send(to(world.police));
  await world.app
    .get(ClosingService)
    .close(
      { actor: officer, id: to(world.police) },
      { kind: 'withdrawn', reason: 'Overtaken.', successor: null, resolutionId },
    );
  const cycle = 'Winter';
  const review = await aReview(world, { priorityId: own.priorityId, cycle });
  const reviews = world.app.get(ReviewsService);
  const said = { rating: 'on track', whatChanged: 'A crossing.', action: null } as const;
  await reviews.return({ actor: await world.as('road-safety lead'), id: review }, said);
  await reviews.accept({ actor: await world.as('working-group chair'), id: review });
  const job = await aJobDone(world);
  const words = { name: 'closed', date: '2023-07-17', reference, cycle, review, job };
  return { ...own, ...words, ...(await attendeesOf(world, words.date)) };
}

async function aReview(
  world: World,
  asked: { readonly priorityId: string; readonly cycle: string; readonly isPlanned?: boolean },
): Promise<string> {
  const actor = await world.as('officer');
  const reviews = world.app.get(ReviewsService);
  const { priorityId, cycle, isPlanned = false } = asked;
  const plan = { priorityId, cycle, dueOn: localDate('2023-10-31') };
  const [{ council_id: councilId }] = await world.dataSource.query(
    'SELECT council_id FROM priorities WHERE id = $1',
    [priorityId],
  );
  const asker = {
    ...actor,
    grants: [{ role: 'officer', scope: { kind: 'council', id: councilId } }],
  } as typeof actor;
  const id = (await reviews.plan(asker, plan)) ?? '';
  if (!isPlanned) await reviews.request({ actor: asker, id });
  return id;
}

async function aReport(world: World, title: string) {
  const actor = await world.as('officer');
  const report = await world.app.get(ReportsService).propose(actor, {
    committeeId: world.committeeId,
    title,
    brief: 'What was done.',
    template: null,
    meetingId: null,
    topicId: null,
  });
  const text = { ...aReportText({ title }), from: 0, why: null };
  await world.app.get(ReportsService).write({ actor, id: report.id }, text);
  await world.dataSource.query(
    `INSERT INTO clearances (id, council_id, committee_id, report_id, kind, person_id, state, version)
     SELECT gen_random_uuid(), council_id, committee_id, id, 'finance', $2, 'named', 1 FROM reports WHERE id = $1`,
    [report.id, world.someone('officer').id],
  );
  return report;
}

/** A supplement to each meeting that was published, and one job of the latest that is done. */
async function aJobDone(world: World): Promise<string> {
  await world.dataSource.query(
    `INSERT INTO publications (id, council_id, committee_id, meeting_id, number, papers, hash, published_on, published_at, published_by)
     SELECT gen_random_uuid(), council_id, committee_id, meeting_id, 1, jsonb_set(papers, '{number}', '1'), hash,
       published_on, published_at, published_by FROM publications WHERE committee_id = $1 AND number = 0
     ON CONFLICT DO NOTHING`,
    [world.committeeId],
  );
  const [[job]] = await world.dataSource.query(
    `UPDATE jobs SET state = 'done' WHERE id = (SELECT id FROM jobs WHERE committee_id = $1
       ORDER BY asked_at DESC, id DESC LIMIT 1) RETURNING id`,
    [world.committeeId],
  );
  return job.id;
}

async function aTopic(world: World, title: string): Promise<string> {
  const [{ slug: committee }] = await world.dataSource.query(
    'SELECT slug FROM committees WHERE id = $1',
    [world.committeeId],
  );
  const actor = await world.as('officer');
  const suggestion = { committee, title, reason: 'It matters here.' };
  const { slug } = await world.app.get(SuggestingService).suggest(actor, suggestion);
  return slug;
}
