import { Injectable } from '@nestjs/common';
import { page, type Answer, type Page } from '../../http/answer.js';
import { formView, type FormView } from '../../http/form-view.js';
import { submit } from '../../http/submit.js';
import { askingPage } from '../../transitions/asking.page.js';
import { refuseInThisState, refuseUnoffered } from '../../transitions/stance.js';
import { seenOn } from '../../transitions/transition.pages.js';
import { ReviewDesk } from '../review-desk.js';
import { HAND_OVER } from '../review-transitions.js';
import type { ReviewSubject } from '../review.subject.js';
import type { ReturnVisit } from './return-visit.js';

/** Handing a review over by the very link that it ends. */
@Injectable()
export class ReturnHanding {
  constructor(private readonly desk: ReviewDesk) {}

  async ask(visit: ReturnVisit): Promise<Page> {
    const subject = await this.find(visit);
    refuseUnoffered(subject.stance, HAND_OVER.commands);
    if (HAND_OVER.when?.(subject) === false) refuseInThisState(subject.stance);
    return this.asking(visit, subject, formView());
  }

  async handOver(visit: ReturnVisit, sent: unknown): Promise<Answer> {
    const { actor } = visit;
    const { id } = await this.find(visit);
    return submit(HAND_OVER.at(this.desk).read(sent, 'page'), {
      act: (deed) => deed({ actor, id, ...seenOn(sent) }),
      onward: ({ sentence }) =>
        page('priorities/returning/views/handed.njk', { title: 'Handed over', sentence }),
      again: async (form) => this.asking(visit, await this.find(visit), form),
    });
  }

  private asking({ base }: ReturnVisit, subject: ReviewSubject, form: FormView): Page {
    const { caption, version } = subject;
    const asking = HAND_OVER.at(this.desk).asks(subject);
    const action = `${base}/${HAND_OVER.noun}`;
    return askingPage(asking, { caption, action, cancel: base, version }, form);
  }

  private find({ actor, id }: ReturnVisit): Promise<ReviewSubject> {
    return this.desk.findById(actor, id);
  }
}
