import { Injectable } from '@nestjs/common';
import { newId } from '#platform/ids';
import type { OpenedLink } from '#records/links';
import { paths } from '#records/paths';
import { refuse } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { aimed } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ReviewDesk } from './review-desk.js';
import { reviewPresenter } from './review.presenter.js';
import type { ReviewSubject } from './review.subject.js';
import { RETURN } from './review-transitions.js';

/**
 * What a priority lead sees who follows a signed link: the review asked for, filled with last time's words. Showing
 * it changes nothing; only the button returns it. Once returned the same link shows what was returned.
 */
@Injectable()
export class ReviewLinkPage {
  constructor(private readonly desk: ReviewDesk) {}

  /** @param token as it stands in the address: the form is sent to `/l/{token}/return` */
  async show(link: OpenedLink, token: string): Promise<Page> {
    return this.shown(await this.find(link), { token, form: formView() });
  }

  async submit(
    link: OpenedLink,
    {
      token,
      noun,
      sent,
    }: { readonly token: string; readonly noun: string; readonly sent: unknown },
  ): Promise<Answer> {
    if (noun !== RETURN.noun) return refuse('not-found', 'There is nothing at this address.');
    const subject = await this.find(link);
    return submit(RETURN.at(this.desk).read(sent, 'page'), {
      act: (deed) => deed({ actor: link.actor, id: subject.id, ...seenOn(sent) }),
      onward: () => seeOther(paths.link(token)),
      again: async (form) => this.shown(await this.find(link), { token, form }),
    });
  }

  private find({ actor, subjectId }: OpenedLink): Promise<ReviewSubject> {
    return this.desk.findById(actor, subjectId);
  }

  private shown(
    subject: ReviewSubject,
    { token, form }: { readonly token: string; readonly form: FormView },
  ): Page {
    const today = this.desk.queries.today();
    const mayReturn = subject.stance.offers.some(({ command }) => command === 'return');
    const { fields = [], button } = RETURN.at(this.desk).asks(subject);
    return page('priorities/views/review-link.njk', {
      title: mayReturn
        ? `Your review of ${subject.review.priority}`
        : `Review of ${subject.review.priority}`,
      shown: reviewPresenter({ subject, today, told: [], buttons: [] }),
      mayReturn,
      fields,
      button,
      action: `${paths.link(token)}/${RETURN.noun}`,
      version: subject.version,
      key: newId(),
      form: aimed(form, fields),
    });
  }
}
