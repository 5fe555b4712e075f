import type { INestApplicationContext } from '@nestjs/common';
import {
  atLondon,
  type Actor,
  type Facts,
  type LocalDate,
  type Role,
  type ScopeKind,
} from '#rules';
import type { SettableTime } from '#platform/time';
import { AgreementsService, ConcernsService, ReviewsService } from '#records/partnership';
import { PartnershipsService } from '#records/partnerships';
import { AuthoritiesService } from '#records/authorities';
import { ClearancesQueries, ClearanceRoundsService, ClearancesService } from '#records/clearances';
import {
  ClearanceListService,
  CommitteeSettingsQueries,
  CommitteeSettingsService,
  CommitteesService,
} from '#records/committees';
import { CouncilsService } from '#records/councils';
import { ExemptionsService } from '#records/exemptions';
import {
  ClosingService,
  CommitteeRatingsService,
  FollowingService,
  LaterDatesService,
} from '#records/following';
import { AgendaService, MeetingsService } from '#records/meetings';
import { PeopleService, type PersonChosen } from '#records/people';
import { ScoringService, SuggestingService, TopicsService } from '#records/programme';
import { RecommendationsService } from '#records/recommendations';
import { Recorder, type Act, type CommandOf } from '#records/record';
import { CommissioningService, ReportsService } from '#records/reports';
import { AmendmentsService, ResolutionsService, VotesService } from '#records/resolutions';
import { ExtensionsService, FurtherRequestsService, ResponsesService } from '#records/responses';

/** A person of a story: their part is how the story calls them. */
export interface Player {
  readonly part: string;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  readonly councilId: string;
  readonly password: string | null;
  readonly roles: readonly { readonly role: Role; readonly kind: ScopeKind; readonly id: string }[];
}

type Staged = 'meeting' | 'resolution' | 'action' | 'review' | 'report';

/** The services a story is told through, the clock it is told on, and who plays which part. */
export class Stage {
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly actors = new Map<string, Actor>();
  /** Reports by their titles: an item of the same title has one for its paper. */
  readonly papers = new Map<string, string>();

  readonly amendments = this.app.get(AmendmentsService);
  readonly agreements = this.app.get(AgreementsService);
  readonly authorities = this.app.get(AuthoritiesService);
  readonly closing = this.app.get(ClosingService);
  readonly clearanceList = this.app.get(ClearanceListService);
  readonly clearances = this.app.get(ClearancesQueries);
  readonly clearing = this.app.get(ClearancesService);
  readonly commissioning = this.app.get(CommissioningService);
  readonly concerns = this.app.get(ConcernsService);
  readonly committees = this.app.get(CommitteesService);
  readonly committeeRatings = this.app.get(CommitteeRatingsService);
  readonly councils = this.app.get(CouncilsService);
  readonly exemptions = this.app.get(ExemptionsService);
  readonly extensions = this.app.get(ExtensionsService);
  readonly following = this.app.get(FollowingService);
  readonly furtherRequests = this.app.get(FurtherRequestsService);
  readonly agenda = this.app.get(AgendaService);
  readonly laterDates = this.app.get(LaterDatesService);
  readonly meetings = this.app.get(MeetingsService);
  readonly partnerships = this.app.get(PartnershipsService);
  readonly people = this.app.get(PeopleService);
  readonly recommendations = this.app.get(RecommendationsService);
  readonly reports = this.app.get(ReportsService);
  readonly resolutions = this.app.get(ResolutionsService);
  readonly responses = this.app.get(ResponsesService);
  readonly reviews = this.app.get(ReviewsService);
  readonly rounds = this.app.get(ClearanceRoundsService);
  readonly scoring = this.app.get(ScoringService);
  readonly settings = this.app.get(CommitteeSettingsService);
  readonly settingsShown = this.app.get(CommitteeSettingsQueries);
  readonly suggesting = this.app.get(SuggestingService);
  readonly topics = this.app.get(TopicsService);
  readonly votes = this.app.get(VotesService);

  constructor(
    readonly app: INestApplicationContext,
    readonly time: SettableTime,
  ) {}

  /** Sets the clock to a London time of a day. */
  setTime(on: LocalDate, at: string): void {
    this.time.set(atLondon(on, at));
  }

  /** Adds a person with their roles and remembers their part. */
  async enlist(player: Player): Promise<string> {
    const { part, roles, ...person } = player;
    const id = await this.people.add(person);
    for (const { role, ...scope } of roles) await this.people.grant(id, role, scope);
    this.ids.set(part, id);
    this.names.set(part, player.name);
    return id;
  }

  /** Gives somebody another role; whoever they are to the rules is looked up again. */
  async grant(part: string, role: Role, scope: { kind: ScopeKind; id: string }): Promise<void> {
    await this.people.grant(this.idOf(part), role, scope);
    this.actors.delete(part);
  }

  idOf(part: string): string {
    const id = this.ids.get(part);
    if (id === undefined) throw new Error(`Nobody plays the ${part}.`);
    return id;
  }

  nameOf(part: string): string {
    const name = this.names.get(part);
    if (name === undefined) throw new Error(`Nobody plays the ${part}.`);
    return name;
  }

  /** Who a part is to the rules. */
  async as(part: string): Promise<Actor> {
    const known = this.actors.get(part);
    if (known !== undefined) return known;
    const actor = await this.people.actor(this.idOf(part));
    if (actor === null) throw new Error(`The ${part} is disabled.`);
    this.actors.set(part, actor);
    return actor;
  }

  /** Somebody of the council, as a form chooses them. */
  chosen(part: string): PersonChosen {
    return { personId: this.idOf(part), name: null, post: null, email: null };
  }

  /** An act of a part whose grants have changed by what was done in the story. */
  afresh(part: string, id: string): Promise<Act> {
    this.actors.delete(part);
    return this.act(part, id);
  }

  /** An act of a part on a row. */
  async act(part: string, id: string): Promise<Act> {
    return { actor: await this.as(part), id };
  }

  /** A plain move through the seam, for steps of a life that no service has words for yet. */
  async move<Kind extends Staged>(
    kind: Kind,
    step: { readonly act: Act; readonly command: CommandOf<Kind>; readonly facts: Facts },
  ): Promise<void> {
    await this.app.get(Recorder).move({
      kind,
      act: step.act,
      command: step.command,
      form: null,
      prepare: () => ({ facts: step.facts }),
    });
  }
}
