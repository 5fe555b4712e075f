import { newId } from '#platform/ids';
import { page, type Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import type { RunItemSubject } from './run-desk.js';
import { runItemPresenter } from './run-item.presenter.js';

/** The page of one item while its meeting is run; each of its forms has an idempotency key of its own. */
export function runItemPage(
  subject: RunItemSubject,
  form: FormView,
  notice: string | null = null,
): Page {
  const shown = runItemPresenter(subject, form);
  const keys = {
    take: newId(),
    notes: newId(),
    readmission: newId(),
    interests: newId(),
    exclusion: newId(),
  };
  return page('run/views/run-item.njk', { title: shown.title, shown, form, keys, notice });
}
