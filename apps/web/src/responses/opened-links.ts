import { Injectable } from '@nestjs/common';
import { SignedLinksService, type OpenedLink } from '#records/links';
import { paths } from '#records/paths';
import { RecommendationsQueries } from '#records/recommendations';
import { Refused } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { stanceTowards } from '../recommendations/offers.js';
import type { AddresseeSubject } from '../recommendations/transitions/addressee-subject.js';

/** Opens signed links, and finds what they are about. */
@Injectable()
export class OpenedLinks {
  constructor(
    private readonly links: SignedLinksService,
    private readonly queries: RecommendationsQueries,
  ) {}

  /** Does something with a good link. Unknown, expired and revoked links get one and the same page. */
  async with(token: string, work: (link: OpenedLink) => Promise<Answer>): Promise<Answer> {
    try {
      return withoutSession(await work(await this.links.open(token)));
    } catch (error) {
      const isBad = error instanceof Refused && error.refusals.some(isLinkNotValid);
      if (!isBad) throw error;
      return page('responses/views/link-not-valid.njk', { title: NOT_VALID }, 404);
    }
  }

  /** What the link was made for, as the pages of its transitions know it. One statement. */
  async subject(link: OpenedLink, token: string): Promise<AddresseeSubject> {
    const addressee = await this.queries.addresseeOfLink(link.subjectId);
    const at = paths.link(token);
    return {
      id: addressee.id,
      version: addressee.version,
      addressee,
      actor: link.actor,
      today: this.queries.today(),
      minutes: [],
      dueIfSentToday: null,
      stance: stanceTowards(addressee, link.actor),
      at,
      page: at,
      caption: `${addressee.committee}, ${addressee.reference}`,
    };
  }

  /** The history's sentence of one version; null when there is none such. */
  async told({ addressee }: AddresseeSubject, done: unknown): Promise<string | null> {
    if (typeof done !== 'string' || !/^\d{1,9}$/.test(done)) return null;
    const history = await this.queries.history([addressee]);
    return history.find(({ version }) => String(version) === done)?.sentence ?? null;
  }
}

const NOT_VALID = 'This link does not work';

const isLinkNotValid = ({ code }: { readonly code: string }): boolean => code === 'link-not-valid';

/** The secret of a link is in its address, so its forms carry no token, and nobody gets a session for one. */
const withoutSession = (answer: Answer): Answer =>
  answer.kind === 'page' ? { ...answer, shows: { ...answer.shows, csrfToken: () => '' } } : answer;
