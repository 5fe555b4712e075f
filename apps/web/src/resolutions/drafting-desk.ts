import { Injectable } from '@nestjs/common';
import { AuthoritiesService, type DirectoryEntry } from '#records/authorities';
import { RecommendationsService, type RecommendationDraft } from '#records/recommendations';
import {
  refuse,
  responseDue,
  type Actor,
  type Counted,
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
}

/** A motion, the directory of its council, and what a draft under it would come to. */
@Injectable()
export class DraftingDesk {
  constructor(
    private readonly motions: MotionDesk,
    private readonly authorities: AuthoritiesService,
    private readonly recommendations: RecommendationsService,
  ) {}

  /** The motion and every authority it may be addressed to. Three statements. */
  async find(actor: Actor, at: MotionAddress) {
    const subject = await this.motions.find(actor, at);
    const directory = await this.authorities.directory(subject.meeting.councilId);
    return { subject, directory };
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
        return { authority, regime, local: given.local ?? null, due };
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return refuse('field-wrong', `${authority.name}: ${error.message}.`, `${field}.local.n`);
      }
    });
    return { sentOn, addressees };
  }

  /** Drafts it, as previewed. */
  async draft(
    actor: Actor,
    order: {
      readonly subject: MotionSubject;
      readonly draft: DraftingForm;
      readonly addressees: readonly PreviewedAddressee[];
      readonly key?: string | undefined;
    },
  ): Promise<{ reference: string }> {
    const { subject, draft, addressees, key } = order;
    const words: RecommendationDraft = {
      resolutionId: subject.motion.id,
      wording: draft.wording,
      sourceParagraph: draft.sourceParagraph,
      addressees: addressees.map(({ authority, regime, local }) => ({
        authorityId: authority.id,
        regime,
        local,
      })),
    };
    return this.recommendations.draft(actor, words, key);
  }
}
