import type { INestApplicationContext } from '@nestjs/common';
import { Postroom } from '#postroom';
import { LeadsService } from '#records/editions';
import { MailboxService } from '#records/mailbox';
import { MeasuresService } from '#records/measures';
import {
  AgreementsService,
  PartnershipQueries,
  ReviewsService,
  type ReviewForm,
} from '#records/partnership';
import { MembersService, PartnershipsService } from '#records/partnerships';
import { SweepService } from '#records/reminders';
import { GeneratingService } from '#records/review-cycles';
import { addDays, localDate, periodFrom, REVIEW_ASKED_AHEAD, type LocalDate } from '#rules';
import { aPostroom } from '../postroom/postroom.js';
import { aRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';

/** A letter somebody got: the London day it came, and what it said. */
export interface Got {
  readonly on: LocalDate;
  readonly subject: string;
  readonly text: string;
}

/** Of which days the worker lives: Mondays and Thursdays. What falls on the days between is caught up, once. */
const LIVES_ON = [1, 4];

/** A partnership with an agreement of five priorities, and the worker that lives its years. */
export class PartnershipAtWork {
  readonly slug = 'safer-marrow';
  partnershipId = '';
  ids: Record<string, string> = {};

  private constructor(
    readonly world: World,
    private readonly postroom: INestApplicationContext,
  ) {}

  static async begin(now: string, priorities: Readonly<Record<string, string>>) {
    const world = await aWorld(now);
    const redis = await aRedis();
    const postroom = await aPostroom(world, { redisUrl: redis.url });
    const work = new PartnershipAtWork(world, postroom);
    await work.agree(priorities);
    return work;
  }

  get<Service>(of: new (...given: never[]) => Service): Service {
    return this.world.app.get(of);
  }

  async act(part: string, id: string) {
    return { actor: await this.world.as(part), id };
  }

  private async agree(priorities: Readonly<Record<string, string>>): Promise<void> {
    const { councilId } = this.world;
    this.partnershipId = await this.get(PartnershipsService).add({
      councilId,
      slug: this.slug,
      name: 'Safer Marrow Partnership',
      validFrom: localDate('2020-04-01'),
    });
    const chair = await this.world.person('partnership chair', null, {
      kind: 'council',
      id: councilId,
    });
    await this.get(MembersService).name(
      await this.act('officer', this.partnershipId),
      'partnership',
      {
        who: { personId: chair, name: null, post: null, email: null },
        part: 'chair',
        authority: 'police',
        validFrom: localDate('2023-04-01'),
      },
    );
    const agreements = this.get(AgreementsService);
    const agreementId = await agreements.add({
      councilId,
      partnershipId: this.partnershipId,
      slug: 'safer-marrow-agreement',
      title: 'Safer Marrow Agreement',
      edition: 1,
      startsOn: localDate('2023-04-01'),
      endsOn: localDate('2024-03-31'),
    });
    for (const [index, [slug, name]] of Object.entries(priorities).entries()) {
      const id = await agreements.addPriority({
        councilId,
        agreementId,
        slug,
        name,
        number: index + 1,
      });
      this.ids[slug] = id;
      for (const kind of ['lead', 'deputy'] as const) {
        const scope = { kind: 'priority', id } as const;
        const personId = await this.world.person(`${slug} ${kind}`, 'priority lead', scope);
        await agreements.lead({ priorityId: id, personId, kind });
      }
    }
  }

  /** Plans the reviews of the year that begins in a calendar year, as a person does who has looked at what would come. */
  async planYear(year: number) {
    const actor = await this.world.as('officer');
    const { fingerprint } = await this.get(GeneratingService).preview(actor, this.slug, year);
    return this.get(GeneratingService).generate({ actor, slug: this.slug }, { year, fingerprint });
  }

  /** Lives from the present day until another, that one included, letters and all. */
  async liveUntil(last: string): Promise<void> {
    const from = localDate(this.world.time.now().slice(0, 10));
    for (let day = from; day <= last; day = addDays(day, 1)) {
      if (LIVES_ON.includes(new Date(`${day}T12:00:00Z`).getUTCDay())) await this.live(day);
    }
    this.world.time.set(`${last}T11:00:00Z`);
  }

  /** Lives one day, letters and all. */
  async live(day: LocalDate): Promise<void> {
    this.world.time.set(`${day}T10:05:00Z`);
    await this.get(LeadsService).settleRoles();
    await this.get(ReviewsService).requestComing(REVIEW_ASKED_AHEAD);
    await this.get(SweepService).sweep();
    await this.postroom.get(Postroom).settleAll({ timeoutMs: 20_000 });
  }

  /** Returns the review of a cycle as whoever leads the priority. */
  async return(part: string, at: Cycle, form: Partial<ReviewForm> = {}): Promise<string> {
    const { id } = await this.review(at);
    await this.get(ReviewsService).return(await this.act(part, id), {
      rating: 'on track',
      whatChanged: `${at.cycle}: more patrols.`,
      action: null,
      ...form,
    });
    return id;
  }

  async review({ priority, cycle }: Cycle) {
    return this.get(PartnershipQueries).review(await this.world.as('officer'), {
      priority,
      cycle,
    });
  }

  /** Every review of a priority as “cycle: state”, the first due first. */
  async reviews(slug: string): Promise<readonly string[]> {
    const rows = await this.world.dataSource.query<{ line: string }[]>(
      `SELECT r.cycle || ': ' || r.state AS line FROM reviews r WHERE r.priority_id = $1 ORDER BY r.due_on`,
      [this.ids[slug]],
    );
    return rows.map(({ line }) => line);
  }

  /** A measure of offences in each quarter, fewer of them better than in the same quarter of the year before. */
  async measure(slug: string, name: string): Promise<string> {
    const { id } = await this.get(MeasuresService).add(
      await this.act('officer', this.ids[slug] ?? ''),
      {
        name,
        unit: 'offences',
        target: { kind: 'same period' },
        direction: 'lower',
        periodKind: 'quarter',
        decimals: 0,
        hidesBelow: null,
        source: 'Police',
        isPublic: true,
        planId: null,
        parts: [],
        sumOf: [],
      },
    );
    return id;
  }

  async observe(measureId: string, from: string, value: number): Promise<void> {
    const period = periodFrom('quarter', localDate(from));
    if (period === null) throw new Error(`no quarter begins on ${from}`);
    await this.get(MeasuresService).observe(await this.act('officer', measureId), {
      period,
      value,
      part: null,
      whole: null,
      asAt: addDays(period.endsOn, 10),
      source: 'Police',
      isProvisional: false,
    });
  }

  /** What lies in somebody's mailbox, the oldest first. */
  async got(part: string): Promise<readonly Got[]> {
    const [person] = await this.world.dataSource.query<{ email: string }[]>(
      'SELECT email FROM people WHERE id = $1',
      [this.world.someone(part).id],
    );
    const all = await this.get(MailboxService).list({ limit: 2000 });
    return all
      .filter(({ recipient }) => recipient === person?.email)
      .map(({ receivedAt, subject, text }) => ({
        on: localDate(new Date(receivedAt).toISOString().slice(0, 10)),
        subject,
        text,
      }))
      .toReversed();
  }

  async end(): Promise<void> {
    await this.postroom.close();
    await this.world.end();
  }
}

/** One review: the priority's slug and its cycle. */
export interface Cycle {
  readonly priority: string;
  readonly cycle: string;
}
