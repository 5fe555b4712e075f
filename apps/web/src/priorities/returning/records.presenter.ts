import { newId } from '#platform/ids';
import type { MeasureStanding } from '#records/measures';
import type { ActionLine } from '#records/plans';
import { isActionOverdue, MEASURE_KINDS, periodInWords, shortDate, type LocalDate } from '#rules';
import { formView, type FormView } from '../../http/form-view.js';
import { actionBadge } from '../badges.js';
import { lastFigures } from '../last-figures.js';
import { ACTION_WORDS } from './record-forms.js';

interface Among {
  readonly base: string;
  readonly today: LocalDate;
  /** The form that came back, and which of the list it was about. */
  readonly sent: { readonly about: string; readonly form: FormView } | null;
}

const formOf = ({ sent }: Among, id: string): FormView =>
  sent?.about === id ? sent.form : formView();

/** Each measure with its last four figures, its sentence and the box for the new figure. */
export const measuresPresenter = (measures: readonly MeasureStanding[], among: Among) =>
  measures.map((measure) => {
    const { slug, name, unit, wanted, judgement, awaited, kind, source } = measure;
    const form = formOf(among, slug);
    return {
      slug,
      name,
      unit,
      wanted,
      sentence: judgement.sentence,
      figures: lastFigures(measure),
      awaited: awaited === null ? null : periodInWords(awaited),
      takes: MEASURE_KINDS[kind].figures,
      action: `${among.base}/measures/${slug}`,
      key: newId(),
      values: { asAt: shortDate(among.today), source, ...form.values },
      messages: form.messages,
    };
  });

/** Each action that is still to be done, with what can be said of it in one press. */
export const actionsPresenter = (actions: readonly ActionLine[], among: Among) =>
  actions.map((action) => {
    const { id, reference, wording, dueRaw, state, plan, version } = action;
    const isOverdue = isActionOverdue(action, among.today);
    const form = formOf(among, id);
    return {
      id,
      title: reference === '' ? wording : `${reference} ${wording}`,
      plan,
      due: dueRaw === '' ? 'No date is printed' : `Due: ${dueRaw}`,
      badge: actionBadge(state),
      overdue: isOverdue ? { text: 'Overdue', tone: 'late' } : null,
      isSentBack: among.sent?.about === id,
      action: `${among.base}/actions/${id}`,
      key: newId(),
      version,
      choices: Object.entries(ACTION_WORDS).map(([value, text]) => ({ value, text })),
      values: form.values,
      messages: form.messages,
    };
  });
