import { Injectable } from '@nestjs/common';
import { AuthoritiesQueries, type AuthorityLine } from '#records/authorities';
import { CommitteeSettingsQueries, type PersonOfCouncil } from '#records/committees';
import {
  fingerprintOf,
  HandOversQueries,
  HandOversService,
  itemsOf,
  type Holder,
} from '#records/hand-overs';
import { LeftWithNobodyService } from '#records/left-with-nobody';
import { refuse, type Actor, type HandOverItem } from '#rules';
import { chosenIn } from '../committees/person-form.js';
import type { HandOverWordsForm } from './hand-over-form.js';

/** What is about to be handed over: the whole list, and who can take it. */
export interface Preview {
  readonly from: Holder;
  readonly key: string;
  readonly items: readonly HandOverItem[];
  readonly fingerprint: string;
  readonly people: readonly PersonOfCouncil[];
  readonly authorities: readonly AuthorityLine[];
}

/** The services behind hand-overs, and a hand-over before it is done. */
@Injectable()
export class HandOverDesk {
  constructor(
    readonly queries: HandOversQueries,
    readonly left: LeftWithNobodyService,
    private readonly handOvers: HandOversService,
    private readonly authorities: AuthoritiesQueries,
    private readonly settings: CommitteeSettingsQueries,
  ) {}

  /** The list of whoever a key names, as it is now. Three statements. */
  async preview(actor: Actor, key: string): Promise<Preview> {
    const from = await this.queries.holder(actor, key);
    const items = itemsOf(await this.queries.held(from));
    const isPerson = from.kind === 'person';
    const people = isPerson ? await this.settings.people(from.councilId) : [];
    const authorities = isPerson ? [] : await this.authorities.list(actor);
    return {
      from,
      key,
      items,
      fingerprint: fingerprintOf(items),
      people: people.filter(({ id }) => id !== from.id),
      authorities: authorities.filter(
        ({ id, councilId, validTo }) =>
          id !== from.id && validTo === null && councilId === from.councilId,
      ),
    };
  }

  /** Does what a form asks. Refuses, by field, an authority without a successor. */
  async handOver(actor: Actor, form: HandOverWordsForm, key?: string) {
    const { reason, leaves, fingerprint } = form;
    const from = await this.queries.holder(actor, form.from);
    const to = from.kind === 'person' ? chosenIn(form) : await this.successor(actor, form.to);
    const said = { from, to, reason, fingerprint, leaves: leaves === 'yes' };
    return this.handOvers.handOver(actor, said, key);
  }

  acknowledge(actor: Actor, id: string) {
    return this.handOvers.acknowledge({ actor, id });
  }

  private successor(actor: Actor, slug: string | null): Promise<Holder> {
    if (slug === null) refuse('field-missing', 'Choose which authority takes over.', 'to');
    return this.queries.holder(actor, `authority:${slug}`);
  }
}
