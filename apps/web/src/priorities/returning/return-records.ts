import { Injectable } from '@nestjs/common';
import { MeasuresQueries, MeasuresService, type MeasureStanding } from '#records/measures';
import type { ReviewView } from '#records/partnership';
import { ActionsQueries, ActionsService, PlansQueries, type ActionLine } from '#records/plans';
import type { Act, Done } from '#records/record';
import { LIVE_STATES, refuse } from '#rules';
import { page, seeOther, type Answer, type Page } from '../../http/answer.js';
import { formView, type FormView } from '../../http/form-view.js';
import { readForm } from '../../http/form.js';
import { submit } from '../../http/submit.js';
import { figureOf, RevisionFieldsForm } from '../../measures/figure-form.js';
import { seenOn } from '../../transitions/transition.pages.js';
import { actionsPresenter, measuresPresenter, revisionFormOf } from './records.presenter.js';
import { ActionSaidForm, NewFigureForm } from './record-forms.js';
import type { ReturnVisit } from './return-visit.js';
import { ReturnWork } from './return-work.js';

type Sent = Readonly<Record<string, unknown>>;

/** The form that was sent about one of several things on a page. */
interface SentAbout {
  readonly about: string;
  readonly form: FormView;
}

/** How a page is come to: with a form that was sent back, or after something was done. */
interface Coming {
  readonly sent: SentAbout | null;
  readonly done?: unknown;
}

/** Figures and actions beside a return: each is entered in its own record at once, and the review shows what is there. */
@Injectable()
export class ReturnRecords {
  constructor(
    private readonly work: ReturnWork,
    private readonly measuresQueries: MeasuresQueries,
    private readonly measuresService: MeasuresService,
    private readonly plans: PlansQueries,
    private readonly answers: ActionsQueries,
    private readonly actionsService: ActionsService,
  ) {}

  /** `done` is the measure whose figure was just entered. */
  measures(visit: ReturnVisit, done: unknown): Promise<Page> {
    return this.measuresPage(visit, { sent: null, done });
  }

  async enter(visit: ReturnVisit, slug: string, sent: Sent): Promise<Answer> {
    const measures = await this.measuresOf(visit, await this.work.open(visit));
    const measure = measures.find((one) => one.slug === slug);
    if (measure === undefined) return refuse('not-found', 'There is no such measure.');
    if ('period' in sent) return this.revise(visit, measure, sent);
    const { awaited: period, id } = measure;
    return submit(readForm(NewFigureForm, sent), {
      act: (figure) =>
        period === null
          ? refuse('not-ready', 'No figure is awaited: the last period has one.')
          : this.measuresService.observe(
              { actor: visit.actor, id, key: seenOn(sent).key },
              { ...figure, period, isProvisional: sent['isProvisional'] === 'yes' },
            ),
      onward: () => seeOther(`${visit.base}/measures?done=${slug}`),
      again: (form) => this.measuresPage(visit, { sent: { about: slug, form } }),
    });
  }

  /** Confirms or revises a figure that has one, by the rules of the measure's own page. */
  private revise(visit: ReturnVisit, { id, slug }: MeasureStanding, sent: Sent): Promise<Answer> {
    const isProvisional = sent['isProvisional'] === 'yes' ? 'yes' : 'no';
    return submit(readForm(RevisionFieldsForm, { ...sent, isProvisional }), {
      act: ({ reason, ...form }) =>
        this.measuresService.revise(
          { actor: visit.actor, id, key: seenOn(sent).key },
          { ...figureOf(form), reason },
        ),
      onward: () => seeOther(`${visit.base}/measures?done=${slug}`),
      again: (form) => this.measuresPage(visit, { sent: { about: revisionFormOf(slug), form } }),
    });
  }

  /** `done` is the action of which something was just said. */
  actions(visit: ReturnVisit, done: unknown): Promise<Page> {
    return this.actionsPage(visit, { sent: null, done });
  }

  async update(visit: ReturnVisit, id: string, sent: Sent): Promise<Answer> {
    const actions = live(await this.actionsOf(await this.work.open(visit)));
    if (!actions.some((one) => one.id === id)) {
      return refuse('not-found', 'There is no such action.');
    }
    const act = { actor: visit.actor, id, ...seenOn(sent) };
    return submit(readForm(ActionSaidForm, sent), {
      act: (said) => this.say(act, said),
      onward: () => seeOther(`${visit.base}/actions?done=${id}`),
      again: (form) => this.actionsPage(visit, { sent: { about: id, form } }),
    });
  }

  private say(act: Act, { says, due, reason, agreedBy }: ActionSaidForm): Promise<Done> {
    switch (says) {
      case 'done':
        return this.actionsService.claim(act, { text: reason });
      case 'new date':
        return this.actionsService.moveDue(act, { due, reason, agreedBy });
      case 'no change':
        return this.actionsService.noChange(act);
    }
  }

  private async measuresPage(visit: ReturnVisit, { sent, done }: Coming): Promise<Page> {
    const review = await this.work.open(visit);
    const measures = await this.measuresOf(visit, review);
    const today = this.measuresQueries.today();
    const entered = measures.find(({ slug }) => slug === done);
    return page('priorities/returning/views/measures.njk', {
      title: 'Measures',
      caption: `${review.priority}, ${review.cycle}`,
      shown: measuresPresenter(measures, { base: visit.base, today, sent }),
      notice: entered === undefined ? null : `Saved: ${entered.name}.`,
      form: summaryOf(sent),
      back: visit.base,
    });
  }

  private async actionsPage(visit: ReturnVisit, { sent, done }: Coming): Promise<Page> {
    const review = await this.work.open(visit);
    const today = this.measuresQueries.today();
    const actions = await this.actionsOf(review);
    const answered = await this.answers.answeredIn(review.id, actions);
    const saved = actions.find(({ id }) => id === done);
    return page('priorities/returning/views/actions.njk', {
      title: 'Actions',
      caption: `${review.priority}, ${review.cycle}`,
      shown: actionsPresenter(live(actions), { base: visit.base, today, sent, answered }),
      notice: saved === undefined ? null : `Saved: ${saved.reference} ${saved.wording}`,
      form: summaryOf(sent),
      back: visit.base,
    });
  }

  private async measuresOf(
    { actor }: ReturnVisit,
    { priorityId }: ReviewView,
  ): Promise<readonly MeasureStanding[]> {
    const measures = await this.measuresQueries.ofPriority(actor, priorityId);
    return measures.filter(({ endedOn }) => endedOn === null);
  }

  private actionsOf({ priorityId }: ReviewView): Promise<readonly ActionLine[]> {
    return this.plans.actions({ priorityId });
  }
}

const live = (actions: readonly ActionLine[]): readonly ActionLine[] =>
  actions.filter(({ state }) => LIVE_STATES.some((one) => one === state));

/** The summary of what is wrong, pointing at the fields of the one form that was sent. */
function summaryOf(sent: SentAbout | null): FormView {
  if (sent === null) return formView();
  const { form, about } = sent;
  const summary = form.summary.map(({ text, href }) =>
    href === undefined ? { text } : { text, href: `${href}-${about}` },
  );
  return { ...form, summary };
}
