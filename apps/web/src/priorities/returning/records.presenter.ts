import { newId } from '#platform/ids';
import type { MeasureStanding } from '#records/measures';
import type { ActionAnswered, ActionLine } from '#records/plans';
import { isActionOverdue, MEASURE_KINDS, periodInWords, shortDate, type LocalDate } from '#rules';
import { formView, type FormView } from '../../http/form-view.js';
import { answeredTag } from '../answered-tag.js';
import { actionBadge } from '../badges.js';
import { periodValue } from '../../measures/figure-form.js';
import { lastFigures } from '../last-figures.js';
import { ACTION_WORDS } from './record-forms.js';

/** What the ids of the fields of a measure's revision end with. */
export const revisionFormOf = (slug: string): string => `${slug}-revision`;

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
      revision: revisionOf(measure, among),
    };
  });

/** The form that confirms or revises a provisional figure, of one measure; null where none is provisional. */
function revisionOf({ slug, figures, source }: MeasureStanding, among: Among) {
  const provisional = figures.filter(({ isProvisional }) => isProvisional).toReversed();
  if (provisional.length === 0) return null;
  const about = revisionFormOf(slug);
  const form = formOf(among, about);
  return {
    about,
    key: newId(),
    isSentBack: among.sent?.about === about,
    periods: provisional.map(({ period, words }) => ({
      value: periodValue(period),
      text: `${periodInWords(period)}: ${words}`,
    })),
    values: { asAt: shortDate(among.today), source, ...form.values },
    messages: form.messages,
  };
}

/** Each action that is still to be done, with what can be said of it in one press. */
export const actionsPresenter = (
  actions: readonly ActionLine[],
  among: Among & { readonly answered: readonly ActionAnswered[] },
) =>
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
      answered: answeredTag(id, among.answered),
      isSentBack: among.sent?.about === id,
      action: `${among.base}/actions/${id}`,
      key: newId(),
      version,
      choices: Object.entries(ACTION_WORDS).map(([value, text]) => ({ value, text })),
      values: form.values,
      messages: form.messages,
    };
  });
