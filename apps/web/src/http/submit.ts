import { Refused } from '#rules';
import type { Answer, Page } from './answer.js';
import type { Form } from './form.js';
import { formView, type FormView } from './form-view.js';

/** What to do with a form, where to go when it is done, and how to show it again when it was not. */
export interface Submission<Fields, Done> {
  act(fields: Fields): Promise<Done>;
  onward(done: Done): Answer;
  again(form: FormView): Promise<Page> | Page;
}

/**
 * Does what a form asks. When the form is wrong, or the field says no for a reason the person can mend, the page
 * comes back with every word kept: 422, or 409 when the thing has moved on meanwhile.
 */
export async function submit<Fields, Done>(
  form: Form<Fields>,
  { act, onward, again }: Submission<Fields, Done>,
): Promise<Answer> {
  if (!form.ok) return { ...(await again(formView(form.typed, form.errors))), status: 422 };
  try {
    return onward(await act(form.value));
  } catch (refused) {
    if (!(refused instanceof Refused) || !MENDABLE.has(refused.kind)) throw refused;
    const errors = refused.refusals.map(({ field, sentence }) => ({
      field: field ?? '',
      sentence,
    }));
    const status = refused.kind === 'conflict' ? 409 : 422;
    return { ...(await again(formView(form.typed, errors))), status };
  }
}

const MENDABLE: ReadonlySet<string> = new Set(['conflict', 'unmet']);
