import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { localDate, type Actor, type Role, type ScopeKind } from '#rules';
import { newId, SettableTime, type Config } from '#platform';
import { AuthoritiesService, type ContactKind } from '#records/authorities';
import { CommitteesService } from '#records/committees';
import { CouncilsService } from '#records/councils';
import { AgendaService, MeetingsService } from '#records/meetings';
import { RecordsModule } from '#records/module';
import { AgreementsService } from '#records/partnership';
import { PeopleService } from '#records/people';
import { RecommendationsService } from '#records/recommendations';
import { ResolutionsService, VotesService } from '#records/resolutions';
import { DataSource } from 'typeorm';
import { filesOfTests } from './files-of-tests.js';
import { aPartnership } from './a-partnership.js';
import { aDatabase } from './servers.js';

/** Settings of a process under test. */
export function aConfig(databaseUrl: string, more: Partial<Config> = {}): Config {
  return {
    environment: 'test',
    port: 3000,
    baseUrl: 'http://scrutiny.test',
    databaseUrl,
    redisUrl: process.env['CF_TEST_REDIS_URL'] ?? '',
    smtpUrl: null,
    mailFrom: 'scrutiny@county.example',
    bounceAddress: null,
    bounceSecret: null,
    appSecret: 'a secret of at least thirty-two characters',
    dataDir: filesOfTests,
    filesUrl: null,
    scannerUrl: null,
    today: null,
    logLevel: 'silent',
    trustProxy: false,
    ...more,
  };
}

interface Someone {
  readonly id: string;
  readonly actor: () => Promise<Actor>;
}

/**
 * A county with one crime and disorder committee of three voting members and a co-optee, a police force and a fire
 * and rescue service with their people, on a database of its own and a clock that stands at `now`.
 */
export async function aWorld(now = '2023-07-19T09:30:00Z') {
  const database = await aDatabase();
  const time = new SettableTime(now);
  const app = await NestFactory.createApplicationContext(
    RecordsModule.on({ config: aConfig(database.url), time, pool: 20 }),
    { logger: false },
  );
  const world = new World(
    app,
    time,
    async () => {
      await app.close();
      await database.drop();
    },
    database.url,
  );
  await world.settle();
  return world;
}

export class World {
  councilId = '';
  committeeId = '';
  police = '';
  fire = '';
  people: Record<string, Someone> = {};
  private formed: Promise<string> | null = null;

  constructor(
    readonly app: INestApplicationContext,
    readonly time: SettableTime,
    readonly end: () => Promise<void>,
    readonly databaseUrl: string,
  ) {}

  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }

  async settle(): Promise<void> {
    this.councilId = await this.app
      .get(CouncilsService)
      .add({ slug: 'county', name: 'Marchfield County Council', parentId: null, quiet: null });
    const committees = this.app.get(CommitteesService);
    this.committeeId = await committees.add({
      councilId: this.councilId,
      slug: 'crime-and-disorder',
      name: 'Crime and Disorder Committee',
      constitutedAs: 'crime and disorder committee',
      referencePrefix: 'CDC',
      quorum: 3,
    });
    const council = { kind: 'council', id: this.councilId } as const;
    const committee = { kind: 'committee', id: this.committeeId } as const;
    await this.person('officer', 'officer', council);
    await this.person('chair', 'chair', committee);
    await this.person('monitoring officer', 'monitoring officer', council);
    await this.person('working-group chair', 'working-group chair', council);
    for (const kind of ['chair', 'member one', 'member two', 'co-optee']) {
      if (kind !== 'chair') await this.person(kind, 'member', committee);
      await committees.seat({
        committeeId: this.committeeId,
        personId: this.someone(kind).id,
        kind: kind === 'chair' ? 'chair' : kind === 'co-optee' ? 'co-optee' : 'member',
        isVoting: kind !== 'co-optee',
        validFrom: localDate('2020-01-01'),
      });
    }
    this.police = await this.authority('police', 'Marchfield Police');
    this.fire = await this.authority('fire', 'Marchfield Fire and Rescue');
  }

  /** An authority with a contact, a signatory and a senior officer. */
  async authority(slug: string, name: string): Promise<string> {
    const authorities = this.app.get(AuthoritiesService);
    const id = await authorities.add({
      councilId: this.councilId,
      slug,
      name,
      kind: 'responsible',
      aliases: [],
    });
    const at = { kind: 'authority', id } as const;
    const parts: readonly [ContactKind, Role | null][] = [
      ['contact', 'authority contact'],
      ['signatory', 'signatory'],
      ['senior officer', null],
    ];
    for (const [kind, role] of parts) {
      const personId = await this.person(`${slug} ${kind}`, role, at);
      await authorities.name({ authorityId: id, personId, kind });
    }
    return id;
  }

  async person(
    part: string,
    role: Role | null,
    scope: { kind: ScopeKind; id: string },
  ): Promise<string> {
    const people = this.app.get(PeopleService);
    const id = await people.add({
      councilId: this.councilId,
      name: `The ${part}`,
      post: part,
      email: `${part.replaceAll(' ', '.')}.${newId().slice(0, 4)}@marchfield.example`,
      password: null,
    });
    if (role !== null) await people.grant(id, role, scope);
    this.people[part] = {
      id,
      actor: async () =>
        (await people.actor(id)) ?? Promise.reject(new Error(`${part} is disabled`)),
    };
    return id;
  }

  someone(part: string): Someone {
    const found = this.people[part];
    if (found === undefined) throw new Error(`nobody here is the ${part}`);
    return found;
  }

  as(part: string): Promise<Actor> {
    return this.someone(part).actor();
  }

  /** The community safety partnership, formed when it is first needed. */
  partnership(): Promise<string> {
    return (this.formed ??= aPartnership(this));
  }

  /** A priority with a lead and a deputy. */
  async priority(slug: string, name: string): Promise<string> {
    const agreements = this.app.get(AgreementsService);
    const agreementId = await agreements.add({
      councilId: this.councilId,
      slug: `agreement-${slug}`,
      partnershipId: await this.partnership(),
      title: 'Community Safety Agreement',
      edition: 1,
      startsOn: localDate('2023-04-01'),
      endsOn: localDate('2024-03-31'),
    });
    const { councilId } = this;
    const id = await agreements.addPriority({ councilId, agreementId, slug, name, number: 1 });
    for (const kind of ['lead', 'deputy'] as const) {
      const personId = await this.person(`${slug} ${kind}`, 'priority lead', {
        kind: 'priority',
        id,
      });
      await agreements.lead({ priorityId: id, personId, kind });
    }
    return id;
  }

  /** A meeting in session, quorate, with one item. */
  async meetingInSession(heldOn = '2023-07-19'): Promise<{ meetingId: string; itemId: string }> {
    const meetings = this.app.get(MeetingsService);
    const officer = await this.as('officer');
    const now = this.time.now();
    const plan = {
      committeeId: this.committeeId,
      heldOn: localDate(heldOn),
      startsAt: '10:00',
      venue: 'Council Chamber',
    };
    const { id } = await meetings.plan(officer, plan);
    await meetings.convene({ actor: officer, id });
    const itemId = await this.app.get(AgendaService).add(
      { actor: officer, id },
      {
        title: 'Community Safety Agreement',
        purpose: 'recommend',
        reportBy: 'Scrutiny research officer',
        summary: null,
      },
    );
    await meetings.publishAgenda({ actor: officer, id }, { reason: 'set out by a test' });
    const present = ['chair', 'member one', 'member two', 'co-optee'].map(
      (part) => this.someone(part).id,
    );
    await meetings.start({ actor: officer, id }, { present });
    this.time.set(now);
    return { meetingId: id, itemId };
  }

  /** A carried resolution that can be cited as a minute. */
  async carriedResolution(itemId: string, kind: 'note' | 'recommend' = 'note'): Promise<string> {
    const resolutions = this.app.get(ResolutionsService);
    const actor = await this.as('officer');
    const { id } = await resolutions.draft(actor, {
      agendaItemId: itemId,
      kind,
      wording: 'That the report be noted.',
    });
    await this.carry(id);
    return id;
  }

  async carry(id: string): Promise<void> {
    const resolutions = this.app.get(ResolutionsService);
    const act = { actor: await this.as('officer'), id };
    await resolutions.move(act, { mover: 'The chair' });
    await resolutions.second(act, { seconder: 'The member one' });
    await resolutions.put(act);
    await this.app.get(VotesService).vote(act, { method: 'affirmation' });
  }

  /** A recommendation made by the committee, to the authorities named; returns its reference and each addressee's id. */
  async recommendation(authorities: readonly string[], heldOn = '2023-07-19') {
    const { meetingId, itemId } = await this.meetingInSession(heldOn);
    const actor = await this.as('officer');
    const motion = await this.app.get(ResolutionsService).draft(actor, {
      agendaItemId: itemId,
      kind: 'recommend',
      wording: 'That the partners be asked to act.',
    });
    const { reference, id } = await this.app.get(RecommendationsService).draft(actor, {
      resolutionId: motion.id,
      wording: 'That a joint plan for road safety outside schools be published by December.',
      sourceParagraph: '4.1',
      addressees: authorities.map((authorityId) => ({
        authorityId,
        regime: 'CD_S19' as const,
        local: null,
      })),
    });
    await this.carry(motion.id);
    await this.app.get(MeetingsService).conclude({ actor, id: meetingId });
    const rows = await this.dataSource.query<{ id: string; authority_id: string }[]>(
      'SELECT id, authority_id FROM addressees WHERE recommendation_id = $1',
      [id],
    );
    const to = (authorityId: string) =>
      rows.find((row) => row.authority_id === authorityId)?.id ?? '';
    return { reference, id, to, meetingId, itemId, resolutionId: motion.id };
  }

  async send(addresseeId: string, on = '2023-07-19'): Promise<void> {
    await this.app
      .get(RecommendationsService)
      .send(
        { actor: await this.as('officer'), id: addresseeId },
        { on: localDate(on), how: 'email' },
      );
  }
}
