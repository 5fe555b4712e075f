import type { MovePreview } from '#records/moving';
import type { Done } from '#records/record';
import { newId } from '#platform/ids';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { readForm, type FormClass } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { seenOn } from '../transitions/transition.pages.js';
import { movesPresenter } from './moves.presenter.js';

/** What a confirmation carries: the mark of the preview it confirms. */
export interface Confirmation {
  readonly fingerprint: string;
  readonly key?: string;
}

/** A change that is looked at before it is applied: asked for, shown with what would move, and then confirmed. */
export interface TwoSteps<Fields extends object> {
  readonly sent: Readonly<Record<string, unknown>>;
  readonly form: FormClass<Fields>;
  /** What the second page is called, by what was asked for. */
  titled(fields: Fields): string;
  readonly caption: string;
  readonly action: string;
  readonly cancel: string;
  ask(form: FormView): Page | Promise<Page>;
  look(fields: Fields): Promise<MovePreview>;
  apply(fields: Fields, confirmed: Confirmation): Promise<Done>;
  onward(done: Done): string;
}

const OWN = new Set(['_csrf', 'step', 'fingerprint', 'key', 'version']);

/** Takes either step, as the form's button says. What changed meanwhile brings the second page again, with what is so now. */
export function twoSteps<Fields extends object>(steps: TwoSteps<Fields>): Promise<Answer> | Answer {
  const { sent } = steps;
  const read = readForm(steps.form, sent);
  if (sent['step'] === 'change') return steps.ask(formView(sent));
  if (sent['step'] !== 'apply' || !read.ok) {
    return submit(read, {
      act: (fields) => previewPage(steps, fields, formView()),
      onward: (shown) => shown,
      again: (form) => steps.ask(form),
    });
  }
  const fingerprint = typeof sent['fingerprint'] === 'string' ? sent['fingerprint'] : '';
  const { key } = seenOn(sent);
  const confirmed = { fingerprint, ...(key === undefined ? {} : { key }) };
  return submit(read, {
    act: (fields) => steps.apply(fields, confirmed),
    onward: (done) => seeOther(steps.onward(done)),
    again: (form) => previewPage(steps, read.value, form),
  });
}

async function previewPage<Fields extends object>(
  steps: TwoSteps<Fields>,
  fields: Fields,
  form: FormView,
): Promise<Page> {
  const { caption, action, cancel, sent } = steps;
  const kept = Object.entries(sent).flatMap(([name, value]) =>
    OWN.has(name) || typeof value !== 'string' ? [] : [{ name, value }],
  );
  const shown = movesPresenter(await steps.look(fields));
  const at = { title: steps.titled(fields), caption, action, cancel };
  return page('moving/views/preview.njk', { ...at, kept, shown, form, key: newId() });
}
