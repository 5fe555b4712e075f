import { Injectable } from '@nestjs/common';
import { newId } from '#platform/ids';
import { ContributionsQueries } from '#records/contributions';
import { paths } from '#records/paths';
import {
  DRAFT_STEPS,
  PartnershipQueries,
  ReviewDraftsService,
  ReviewsService,
  type DraftStep,
  type ReviewView,
} from '#records/partnership';
import { may, refuse } from '#rules';
import { page, seeOther, type Answer, type Page } from '../../http/answer.js';
import { formView, type FormView } from '../../http/form-view.js';
import { readForm } from '../../http/form.js';
import { submit } from '../../http/submit.js';
import { unreadableFields } from '../../http/unreadable.js';
import { askingPage } from '../../transitions/asking.page.js';
import { seenOn } from '../../transitions/transition.pages.js';
import { ReviewReturnForm } from '../review-forms.js';
import { checkPresenter, listPresenter } from './return.presenter.js';
import type { ReturnVisit } from './return-visit.js';
import { allSaid, FIELDS_OF, saidIn } from './said-so-far.js';
import { fieldsOf, lastTimeIn, STEP_TITLES } from './step-fields.js';

/** The return of a review, the same by account and by signed link: its steps, each saved as it is left, and the check. */
@Injectable()
export class ReturnWork {
  constructor(
    private readonly queries: PartnershipQueries,
    private readonly drafts: ReviewDraftsService,
    private readonly reviews: ReviewsService,
    private readonly contributions: ContributionsQueries,
  ) {}

  /** The steps and how far each is; once it is returned, what was returned. */
  async list(visit: ReturnVisit, saved: unknown): Promise<Page> {
    const review = await this.find(visit);
    const contributions = await this.contributions.ofReview(visit.actor, review.id);
    const today = this.queries.today();
    const shown = listPresenter(review, { visit, today, contributions });
    return page('priorities/returning/views/list.njk', {
      title: shown.title,
      shown,
      notice: saved === 'saved' ? 'Saved.' : null,
    });
  }

  async ask(visit: ReturnVisit, step: string): Promise<Page> {
    return stepPage(visit, await this.open(visit), { step: stepOf(step), form: formView() });
  }

  /** Keeps what was typed, right or not. Where somebody saved in between, the page shows both texts. */
  async save(
    visit: ReturnVisit,
    name: string,
    sent: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const step = stepOf(name);
    const { actor, id, base } = visit;
    await this.open(visit);
    const typed = (field: string): string => {
      const value = sent[field];
      return typeof value === 'string' ? value.trim() : '';
    };
    const fields = Object.fromEntries(FIELDS_OF[step].map((field) => [field, typed(field)]));
    const errors = unreadableFields(sent);
    return submit(
      errors.length > 0
        ? { ok: false, errors, typed: { ...sent } }
        : { ok: true, value: fields, typed: { ...sent } },
      {
        act: () => this.drafts.save({ actor, id, ...seenOn(sent) }, { step, fields }),
        onward: () => seeOther(`${base}/${nextPart(step)}?done=saved`),
        again: async (form) => stepPage(visit, await this.open(visit), { step, form }),
      },
    );
  }

  async check(visit: ReturnVisit): Promise<Page> {
    return this.checkPage(visit, formView());
  }

  /** Returns exactly what was saved. What is wrong with it leads back to its step. */
  async submit(visit: ReturnVisit, sent: Readonly<Record<string, unknown>>): Promise<Answer> {
    const review = await this.open(visit);
    const { actor, id } = visit;
    return submit(readForm(ReviewReturnForm, allSaid(review)), {
      act: (form) => this.reviews.return({ actor, id, ...seenOn(sent) }, form.toReturn()),
      onward: ({ version }) =>
        seeOther(visit.review === null ? visit.base : `${visit.review}?done=${version}`),
      again: (form) => this.checkPage(visit, form),
    });
  }

  private async checkPage(visit: ReturnVisit, form: FormView): Promise<Page> {
    const review = await this.open(visit);
    const { actor, base } = visit;
    const contributions = await this.contributions.ofReview(actor, review.id);
    return page('priorities/returning/views/check.njk', {
      title: 'Check what you return',
      shown: checkPresenter(review, { base, contributions }),
      form,
      action: `${base}/check`,
      cancel: base,
      version: review.version,
      key: newId(),
    });
  }

  find({ actor, id }: ReturnVisit): Promise<ReviewView> {
    return this.queries.review(actor, { id });
  }

  /** The review while it can be returned by this person. Refuses alike one that is not theirs and one that is not asked for. */
  async open(visit: ReturnVisit): Promise<ReviewView> {
    const review = await this.find(visit);
    if (!may(visit.actor, 'return review', review)) {
      return refuse('not-found', 'There is no such page.');
    }
    if (review.state === 'requested' || review.state === 'queried') return review;
    return refuse('state-moved-on', 'The review is not asked for at present.');
  }
}

const stepOf = (name: string): DraftStep =>
  DRAFT_STEPS.find((step) => step === name) ?? refuse('not-found', 'There is no such page.');

function stepPage(
  { base }: ReturnVisit,
  review: ReviewView,
  { step, form }: { readonly step: DraftStep; readonly form: FormView },
): Page {
  const fields = fieldsOf(review, step);
  const { words, version, isSaid } = saidIn(review, step);
  return askingPage(
    {
      title: STEP_TITLES[step],
      rows: lastTimeIn(review, step),
      fields,
      ...(isSaid ? { saved: { ...words } } : {}),
      button: 'Save and go on',
    },
    {
      caption: `${review.priority}, ${review.cycle}`,
      action: `${base}/${step}`,
      cancel: base,
      version,
      goesBack: 'Back without saving',
    },
    form,
  );
}

/** Where a saved step leads: to the one after it, and after the last to the figures. */
const nextPart = (step: DraftStep): string =>
  DRAFT_STEPS[DRAFT_STEPS.indexOf(step) + 1] ?? 'measures';

/** Where the return of a review begins, for somebody with an account. */
export const returnBase = (priority: string, cycle: string): string =>
  `${paths.review(priority, cycle)}/return`;
