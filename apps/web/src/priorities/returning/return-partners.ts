import { Injectable } from '@nestjs/common';
import { newId } from '#platform/ids';
import { ContributionsQueries, ContributionsService, dueFaults } from '#records/contributions';
import { isLocalDate, refuse } from '#rules';
import { page, seeOther, type Answer, type Page } from '../../http/answer.js';
import { formView, type FormView } from '../../http/form-view.js';
import { readForm, type Form } from '../../http/form.js';
import { readDate } from '../../http/read-date.js';
import { submit } from '../../http/submit.js';
import { aimed, type Field } from '../../transitions/field.js';
import { ReasonForm } from '../../transitions/reason-form.js';
import { seenOn } from '../../transitions/transition.pages.js';
import { PartnerAskedForm } from './contribution-forms.js';
import { contributionShown, type SentReason } from './contribution.presenter.js';
import type { ReturnVisit } from './return-visit.js';
import { ReturnWork } from './return-work.js';
import { withContribution } from './taking-in.js';

type Sent = Readonly<Record<string, unknown>>;

const FIELDS: readonly Field[] = [
  { kind: 'line', name: 'email', label: 'Their email address' },
  {
    kind: 'line',
    name: 'name',
    label: 'Their name',
    hint: 'Not needed for somebody the record knows',
    alsoCalled: ['personId'],
  },
  {
    kind: 'line',
    name: 'post',
    label: 'Their post',
    hint: 'Not needed for somebody the record knows',
  },
  { kind: 'long text', name: 'question', label: 'What you ask for', alsoCalled: ['text'] },
  { kind: 'date', name: 'due', label: 'By when', hint: 'For example 31 March 2027' },
];

const NOTICES = {
  asked: 'A letter goes to them with a link of their own.',
  withdrawn: 'They are told that it is no longer needed.',
} as const;

/** How the page is come to: with one of its forms sent back, or after something was done. */
interface Coming {
  readonly asking?: FormView;
  readonly withdrawing?: SentReason | null;
  readonly notice?: string | null;
}

/** What is wrong with a withdrawal, pointing at the box of the one it is about; the form to ask somebody stays as it is. */
const summaryOf = ({ about, form: { summary } }: SentReason): FormView => ({
  ...formView(),
  summary: summary.map(({ text, href }) =>
    href === undefined ? { text } : { text, href: `${href}-${about}` },
  ),
});

/** Partners asked for their part of a review: asked, withdrawn, read beside the own text and taken in. */
@Injectable()
export class ReturnPartners {
  constructor(
    private readonly work: ReturnWork,
    private readonly queries: ContributionsQueries,
    private readonly contributions: ContributionsService,
  ) {}

  /** `done` is what was just done to one of them. */
  show(visit: ReturnVisit, done: unknown): Promise<Page> {
    const notice = Object.entries(NOTICES).find(([name]) => name === done)?.[1] ?? null;
    return this.shown(visit, { notice });
  }

  async ask(visit: ReturnVisit, sent: Sent): Promise<Answer> {
    const { id } = await this.work.open(visit);
    const { actor, base } = visit;
    return submit(this.read(sent), {
      act: (form) =>
        this.contributions.ask(
          { actor, id, key: seenOn(sent).key },
          { who: form.who(), question: form.question, due: form.due },
        ),
      onward: () => seeOther(`${base}/partners?done=asked`),
      again: (asking) => this.shown(visit, { asking }),
    });
  }

  async withdraw(visit: ReturnVisit, id: string, sent: Sent): Promise<Answer> {
    await this.find(visit, id);
    return submit(readForm(ReasonForm, sent), {
      act: ({ reason }) =>
        this.contributions.withdraw({ actor: visit.actor, id, ...seenOn(sent) }, { reason }),
      onward: () => seeOther(`${visit.base}/partners?done=withdrawn`),
      again: (form) => this.shown(visit, { withdrawing: { about: id, form } }),
    });
  }

  /** Takes a contribution in: its words go to the end of what changed, under the name of whoever wrote them. */
  async takeIn(visit: ReturnVisit, id: string, sent: Sent): Promise<Answer> {
    const review = await this.work.open(visit);
    const contribution = await this.find(visit, id);
    const { actor } = visit;
    return submit(
      { ok: true, value: null, typed: { ...sent } },
      {
        act: () =>
          this.contributions.takeIn(
            { actor, id, ...seenOn(sent) },
            withContribution(review, contribution),
          ),
        onward: () => seeOther(`${visit.base}/changes`),
        again: (asking) => this.shown(visit, { asking }),
      },
    );
  }

  /** What was sent, with what is wrong of its day named beside the rest. */
  private read(sent: Sent): Form<PartnerAskedForm> {
    const form = readForm(PartnerAskedForm, sent);
    const due = readDate(sent['due']);
    if (form.ok || typeof due !== 'string' || !isLocalDate(due)) return form;
    const faults = dueFaults(due, this.queries.today());
    const wrong = faults.map(({ sentence }) => ({ field: 'due', sentence }));
    return { ...form, errors: [...form.errors, ...wrong] };
  }

  private async find(visit: ReturnVisit, id: string) {
    const { actor, id: reviewId } = visit;
    const found = await this.queries.ofReview(actor, reviewId);
    return (
      found.find((one) => one.id === id) ?? refuse('not-found', 'There is no such contribution.')
    );
  }

  private async shown(
    visit: ReturnVisit,
    { asking = formView(), withdrawing = null, notice = null }: Coming,
  ): Promise<Page> {
    const review = await this.work.open(visit);
    const asked = await this.queries.ofReview(visit.actor, review.id);
    const today = this.queries.today();
    return page('priorities/returning/views/partners.njk', {
      title: 'Partners',
      caption: `${review.priority}, ${review.cycle}`,
      shown: asked.map((one) =>
        contributionShown(one, { base: visit.base, today, sent: withdrawing }),
      ),
      notice,
      fields: FIELDS,
      form: withdrawing === null ? aimed(asking, FIELDS) : summaryOf(withdrawing),
      action: `${visit.base}/partners`,
      key: newId(),
      back: visit.base,
    });
  }
}
