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
import { AgreementsService, ReviewsService } from '#records/partnership';
import { AuthoritiesService } from '#records/authorities';
import { CommitteesService } from '#records/committees';
import { CouncilsService } from '#records/councils';
import { ClosingService, FollowingService } from '#records/following';
import { MeetingsService } from '#records/meetings';
import { PeopleService } from '#records/people';
import { RecommendationsService } from '#records/recommendations';
import { Recorder, type Act, type CommandOf } from '#records/record';
import { ResolutionsService } from '#records/resolutions';
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

type Staged = 'meeting' | 'resolution' | 'action' | 'review';

/** The services a story is told through, the clock it is told on, and who plays which part. */
export class Stage {
  private readonly ids = new Map<string, string>();
  private readonly actors = new Map<string, Actor>();

  readonly agreements = this.app.get(AgreementsService);
  readonly authorities = this.app.get(AuthoritiesService);
  readonly closing = this.app.get(ClosingService);
  readonly committees = this.app.get(CommitteesService);
  readonly councils = this.app.get(CouncilsService);
  readonly extensions = this.app.get(ExtensionsService);
  readonly following = this.app.get(FollowingService);
  readonly furtherRequests = this.app.get(FurtherRequestsService);
  readonly meetings = this.app.get(MeetingsService);
  readonly people = this.app.get(PeopleService);
  readonly recommendations = this.app.get(RecommendationsService);
  readonly resolutions = this.app.get(ResolutionsService);
  readonly responses = this.app.get(ResponsesService);
  readonly reviews = this.app.get(ReviewsService);

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

  /** Who a part is to the rules. */
  async as(part: string): Promise<Actor> {
    const known = this.actors.get(part);
    if (known !== undefined) return known;
    const actor = await this.people.actor(this.idOf(part));
    if (actor === null) throw new Error(`The ${part} is disabled.`);
    this.actors.set(part, actor);
    return actor;
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
