import { Injectable } from '@nestjs/common';
import {
  AuthoritiesQueries,
  AuthorityKeepingService,
  ContactsService,
  type AuthorityView,
} from '#records/authorities';
import { CommitteeSettingsQueries, type PersonOfCouncil } from '#records/committees';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';
import { KEEPING_AUTHORITY } from './keeping-authority.js';

/** The words by which an address names an authority. */
export interface AuthorityAddress {
  readonly authority: string;
}

/** One authority, with whom the pages about its people can choose from. */
export interface AuthoritySubject extends Subject {
  readonly authority: AuthorityView;
  readonly people: readonly PersonOfCouncil[];
}

/** The services behind authorities, and one of them for one person. */
@Injectable()
export class AuthorityDesk {
  constructor(
    readonly queries: AuthoritiesQueries,
    readonly keeping: AuthorityKeepingService,
    readonly contacts: ContactsService,
    private readonly settings: CommitteeSettingsQueries,
  ) {}

  /** Two statements. */
  async find(actor: Actor, { authority: slug }: AuthorityAddress): Promise<AuthoritySubject> {
    const authority = await this.queries.find(actor, slug);
    const { id, councilId, version, council } = authority;
    const page = paths.authority(authority.slug);
    const stance = stanceOf(KEEPING_AUTHORITY, { state: 'kept', place: { councilId } }, actor);
    const isKept = stance.offers.length > 0;
    return {
      id,
      version,
      authority,
      page,
      stance,
      at: page,
      caption: `${authority.name}, ${council}`,
      people: isKept ? await this.settings.people(councilId) : [],
    };
  }
}
