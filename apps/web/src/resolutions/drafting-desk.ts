import { Injectable } from '@nestjs/common';
import { AuthoritiesService, type DirectoryEntry } from '#records/authorities';
import { EarlierRecommendationsQueries } from '#records/earlier-recommendations';
import {
  RecommendationsQueries,
  RecommendationsService,
  type AlikeRecommendation,
  type RecommendationDraft,
} from '#records/recommendations';
import {
  likelyFooting,
  refuse,
  responseDue,
  type Actor,
  type Counted,
  type LikelyFooting,
  type LocalCount,
  type LocalDate,
} from '#rules';
import type { AddresseeForm, DraftingForm } from './drafting-form.js';
import { MotionDesk, type MotionAddress } from './motion-desk.js';
import type { MotionSubject } from './motion.subject.js';

/** One addressee of a draft, with the date an answer would be due. */
export interface PreviewedAddressee {
  readonly authority: DirectoryEntry;
  readonly regime: AddresseeForm['regime'];
  readonly local: LocalCount | null;
  readonly due: Counted;
  readonly likely: LikelyFooting;
}

interface DraftOrder {
  readonly subject: MotionSubject;
  readonly draft: DraftingForm;
  readonly addressees: readonly PreviewedAddressee[];
  /** The words of each, when they are drafted apart. */
  readonly apart?: readonly string[];
  readonly key?: string | undefined;
}

/** A motion, the directory of its council, and what a draft under it would come to. */
@Injectable()
export class DraftingDesk {
  constructor(
    private readonly motions: MotionDesk,
    private readonly authorities: AuthoritiesService,
    private readonly recommendations: RecommendationsService,
    private readonly queries: RecommendationsQueries,
    private readonly earlier: EarlierRecommendationsQueries,
  ) {}

  /** The motion, every authority it may be addressed to, and what of the earlier record may be taken up. Four statements. */
  async find(actor: Actor, at: MotionAddress) {
    const subject = await this.motions.find(actor, at);
    const { councilId, committeeId } = subject.meeting;
    const directory = await this.authorities.directory(councilId);
    return { subject, directory, open: await this.earlier.open(committeeId) };
  }

  /** By when each would have to answer, were it sent on the day of the meeting, or today once that is past. */
  async preview(
    { meeting }: MotionSubject,
    asked: { readonly draft: DraftingForm; readonly directory: readonly DirectoryEntry[] },
  ): Promise<{ readonly sentOn: LocalDate; readonly addressees: readonly PreviewedAddressee[] }> {
    const calendar = await this.motions.queries.calendar(meeting.councilId);
    const today = this.motions.queries.today();
    const sentOn = today > meeting.heldOn ? today : meeting.heldOn;
    const addressees = asked.draft.addressees.map(({ authority: slug, regime, local }, index) => {
      const authority = asked.directory.find((one) => one.slug === slug);
      const field = `addressees.${index}`;
      if (authority === undefined) {
        return refuse('field-wrong', 'Choose an authority from the list.', `${field}.authority`);
      }
      const given = local === null ? {} : { local: { rule: local.rule, n: local.n } };
      try {
        const due = responseDue({ regime, start: sentOn, calendar, ...given });
        const likely = likelyFooting(authority, meeting.constitutedAs);
        return { authority, regime, local: given.local ?? null, due, likely };
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return refuse('field-wrong', `${authority.name}: ${error.message}.`, `${field}.local.n`);
      }
    });
    return { sentOn, addressees };
  }

  /** Earlier recommendations of the council in words much alike. One statement. */
  alike(
    actor: Actor,
    { meeting }: MotionSubject,
    wording: string,
  ): Promise<readonly AlikeRecommendation[]> {
    return this.queries.alike(actor, { councilId: meeting.councilId, wording });
  }

  /** Drafts it, as previewed; or, where it asked several things, each apart with the same addressees. Returns the references. */
  async draft(actor: Actor, order: DraftOrder): Promise<readonly string[]> {
    const { subject, draft, addressees, key, apart = [draft.wording] } = order;
    const drafts = apart.map((wording, at): RecommendationDraft => ({
      resolutionId: subject.motion.id,
      wording,
      sourceParagraph: draft.sourceParagraph,
      earlierId: at === 0 ? draft.earlier : null,
      addressees: addressees.map(({ authority, regime, local }) => ({
        authorityId: authority.id,
        regime,
        local,
      })),
    }));
    const drafted = await this.recommendations.draftEach(actor, drafts, key);
    return drafted.map(({ reference }) => reference);
  }
}
