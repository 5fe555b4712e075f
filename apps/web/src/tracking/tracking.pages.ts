import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import { TrackingService, type Chosen, type PlannedRow, type TrackerPlan } from '#records/tracking';
import { Refused, TRACKER_ACTS, type Actor } from '#rules';
import { page, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { filterOf } from '../recommendations/list-question.js';
import { BulkForm, BulkQuestion } from './bulk-form.js';
import { boxOf, keysOf } from './chosen.js';

/** Many recommendations at once: what will happen to each, then exactly that. */
@Controller('app/recommendations/bulk')
export class TrackingPages {
  constructor(private readonly tracking: TrackingService) {}

  /** The preview; for an act that needs a name, the question for it comes first. Changes nothing. */
  @Get()
  @Asks('keep tracker')
  async preview(@CurrentPerson() person: Actor, @Query() query: unknown): Promise<Answer> {
    const form = readForm(BulkQuestion, query);
    if (!form.ok)
      return { ...(await this.show(person, formView(form.typed, form.errors))), status: 422 };
    const { act, value = '', chosen = [], all } = form.value;
    const { act: _act, value: _value, chosen: _chosen, all: _all, ...question } = form.value;
    const rows: Chosen = all === 'yes' ? { filter: filterOf(question) } : { keys: keysOf(chosen) };
    if (value.trim() === '' && act !== 'remind' && !isAnswered(query)) {
      return this.show(person, formView(form.typed));
    }
    return submit(form, {
      act: () => this.tracking.plan(person, { act, value: value.trim() }, rows),
      onward: (plan) => previewPage(formView({ ...form.typed, value: value.trim() }), plan),
      again: (view) => this.show(person, view),
    });
  }

  @Post()
  @Asks('keep tracker')
  async carryOut(@CurrentPerson() person: Actor, @Body() body: unknown): Promise<Answer> {
    const form = readForm(BulkForm, body);
    if (!form.ok)
      return { ...(await this.show(person, formView(form.typed, form.errors))), status: 422 };
    const { act, value = '', fingerprint } = form.value;
    const chosen = keysOf(form.value.chosen);
    try {
      const results = await this.tracking.carryOut(person, { act, value }, { chosen, fingerprint });
      const done = results.filter((one) => one.done).length;
      return page('tracking/views/result.njk', {
        title: `${TRACKER_ACTS[act].done}: ${done} of ${results.length}`,
        rows: results.map((row) => shown(row, row.done ? DONE : LEFT)),
        back: paths.recommendations,
      });
    } catch (refused) {
      if (!(refused instanceof Refused) || refused.kind !== 'conflict') throw refused;
      const plan = await this.tracking.plan(person, { act, value }, { keys: chosen });
      const errors = [{ field: '', sentence: refused.message }];
      return { ...previewPage(formView(form.typed, errors), plan), status: 409 };
    }
  }

  private async show(person: Actor, form: FormView): Promise<Page> {
    const [officers, priorities] = await Promise.all([
      this.tracking.officers(person),
      this.tracking.priorities(person),
    ]);
    return page('tracking/views/ask.njk', {
      title: 'Many recommendations at once',
      form,
      acts: Object.entries(TRACKER_ACTS).map(([value, { label }]) => ({ value, text: label })),
      officers: [
        { value: '', text: 'Choose a name' },
        ...officers.map((name) => ({ value: name, text: name })),
      ],
      priorities: [
        { value: '', text: 'Choose a priority' },
        ...priorities.map((name) => ({ value: name, text: name })),
      ],
      kept: Object.entries(form.values)
        .filter(([name]) => !['act', 'value', '_csrf', 'fingerprint'].includes(name))
        .flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: String(one) }))),
      back: paths.recommendations,
    });
  }
}

/** Whether the question for the name was on the page before: then a blank one is a mistake. */
const isAnswered = (query: unknown): boolean =>
  typeof query === 'object' && query !== null && 'value' in query;

function previewPage(form: FormView, plan: TrackerPlan): Page {
  const act = String(form.values['act']);
  const will = plan.rows.filter((row) => row.will);
  return page('tracking/views/preview.njk', {
    title: `${labelOf(act)}: what will happen`,
    form,
    will: will.length,
    rows: plan.rows.map((row) => shown(row, row.will ? WILL : LEFT)),
    chosen: plan.rows.map(({ reference, slug }) => boxOf({ reference, authority: slug })),
    act,
    value: form.values['value'] ?? '',
    fingerprint: plan.fingerprint,
    back: paths.recommendations,
  });
}

const labelOf = (act: string): string =>
  Object.entries(TRACKER_ACTS).find(([name]) => name === act)?.[1].label ?? act;

const WILL = { text: 'Will be done', tone: 'calm' };
const DONE = { text: 'Done', tone: 'done' };
const LEFT = { text: 'Left alone', tone: 'quiet' };

const shown = ({ reference, slug, authority, sentence }: PlannedRow, mark: typeof WILL) => ({
  reference,
  authority,
  sentence,
  mark,
  href: `${paths.recommendation(reference)}#${slug}`,
});
