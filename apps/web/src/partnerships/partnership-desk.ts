import { Injectable } from '@nestjs/common';
import { AuthoritiesService } from '#records/authorities';
import { CommitteeSettingsQueries, type PersonOfCouncil } from '#records/committees';
import {
  PartnershipMeetingsQueries,
  PartnershipMeetingsService,
} from '#records/partnership-meetings';
import {
  GlossaryService,
  MembersService,
  PartnershipKeepingService,
  PartnershipsQueries,
  TermsService,
  WorkingGroupsService,
  type PartnershipView,
  type WorkingGroupView,
} from '#records/partnerships';
import { paths } from '#records/paths';
import type { Actor, LocalDate } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';
import { KEEPING_BODY } from './keeping-body.js';

/** The words by which an address names a partnership, and a working group of it. */
export interface PartnershipAddress {
  readonly partnership: string;
}
export interface GroupAddress extends PartnershipAddress {
  readonly group: string;
}

/** A partnership or a working group, with whom and what the pages about it can choose from. */
export interface BodySubject extends Subject {
  readonly kind: 'partnership' | 'working group';
  readonly body: PartnershipView | WorkingGroupView;
  readonly councilId: string;
  readonly partnershipId: string;
  readonly workingGroupId: string | null;
  readonly today: LocalDate;
  readonly people: readonly PersonOfCouncil[];
  readonly authorities: readonly { readonly slug: string; readonly name: string }[];
}

/** One partnership; `others` can stand over it. */
export interface PartnershipSubject extends BodySubject {
  readonly partnership: PartnershipView;
  readonly others: readonly { readonly slug: string; readonly name: string }[];
}

/** The services behind partnerships and working groups, and one of them for one person. */
@Injectable()
export class PartnershipDesk {
  constructor(
    readonly queries: PartnershipsQueries,
    readonly meetingQueries: PartnershipMeetingsQueries,
    readonly keeping: PartnershipKeepingService,
    readonly groups: WorkingGroupsService,
    readonly members: MembersService,
    readonly terms: TermsService,
    readonly glossary: GlossaryService,
    readonly meetings: PartnershipMeetingsService,
    private readonly settings: CommitteeSettingsQueries,
    private readonly authorities: AuthoritiesService,
  ) {}

  /** A partnership. One statement, and three more for who keeps it. */
  async find(actor: Actor, { partnership: slug }: PartnershipAddress): Promise<PartnershipSubject> {
    const partnership = await this.queries.find(actor, slug);
    const { id, council } = partnership;
    const subject = await this.subject(actor, partnership, {
      kind: 'partnership',
      partnershipId: id,
      workingGroupId: null,
      page: paths.partnership(partnership.slug),
      caption: council,
    });
    const kept = subject.people.length === 0 ? [] : await this.queries.kept(actor);
    const others = kept.find((one) => one.id === partnership.councilId)?.others ?? [];
    return { ...subject, partnership, others: others.filter((one) => one.slug !== slug) };
  }

  /** A working group. One statement, and two more for who keeps it. */
  async findGroup(actor: Actor, at: GroupAddress): Promise<BodySubject> {
    const group = await this.queries.group(actor, at);
    return this.subject(actor, group, {
      kind: 'working group',
      partnershipId: group.partnershipId,
      workingGroupId: group.id,
      page: paths.workingGroup(group.partnershipSlug, group.slug),
      caption: group.partnership,
    });
  }

  private async subject(
    actor: Actor,
    body: PartnershipView | WorkingGroupView,
    at: Pick<BodySubject, 'kind' | 'partnershipId' | 'workingGroupId' | 'page' | 'caption'>,
  ): Promise<BodySubject> {
    const { id, version, councilId } = body;
    const { page } = at;
    const stance = stanceOf(KEEPING_BODY, { state: 'kept', place: { councilId } }, actor);
    const isKept = stance.offers.length > 0;
    return {
      ...at,
      id,
      version,
      body,
      councilId,
      stance,
      at: page,
      caption: `${body.name}, ${at.caption}`,
      today: this.queries.today(),
      people: isKept ? await this.settings.people(councilId) : [],
      authorities: isKept ? await this.authorities.directory(councilId) : [],
      after: (done, noun) => (noun === 'meeting' ? `${page}?planned=yes` : `${page}?done=${done}`),
    };
  }
}
