import { Injectable } from '@nestjs/common';
import { SignedLinksService } from '#records/links';
import { paths } from '#records/paths';
import { Recorder } from '#records/record';
import { RecommendationsQueries } from '#records/recommendations';
import { addDays, may, refuse, type Actor } from '#rules';

/** A link made for somebody who is signed in works for the day and the next: they can make another. */
const DAYS = 1;

/** The way of somebody with an account to the very pages that the links of letters lead to. */
@Injectable()
export class Answering {
  constructor(
    private readonly recorder: Recorder,
    private readonly links: SignedLinksService,
    private readonly recommendations: RecommendationsQueries,
  ) {}

  /** The address of a link of their own to one recommendation, to answer it or to report on it. */
  async linkFor(
    actor: Actor,
    asked: { readonly reference: string; readonly authority: string },
  ): Promise<string> {
    const at = { reference: asked.reference, slug: asked.authority };
    const addressee = await this.recommendations.addressee(actor, at);
    const { id: subjectId, councilId, authorityId, state } = addressee;
    if (actor.id === null || !may(actor, 'read own requests', { councilId, authorityId })) {
      return refuse('not-permitted', 'Only who stands at the authority answers for it.');
    }
    const isFollowed = state === 'in progress' || state === 'completion claimed';
    const order = {
      personId: actor.id,
      purpose: isFollowed ? 'progress' : 'answer',
      subjectKind: 'addressee',
      subjectId,
      expiresOn: addDays(this.recorder.today(), DAYS),
    } as const;
    return paths.link(await this.recorder.write((tx) => this.links.tokenFor(tx, order)));
  }
}
