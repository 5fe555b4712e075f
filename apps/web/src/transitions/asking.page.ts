import { newId } from '#platform/ids';
import { page, type Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { aimed } from './field.js';
import type { Asking } from './transition.js';

/** Where an asking page stands: what it is about, where its form goes, and the way back. */
export interface AskingAt {
  readonly caption: string;
  readonly action: string;
  readonly cancel: string;
  /** The version of the thing it changes; left out for something new. */
  readonly version?: number;
  /** What the way back says; "Cancel" when left out. */
  readonly goesBack?: string;
  /** What was just done, as a sentence. */
  readonly notice?: string | null;
}

/** A page with one question, its facts, its fields and one button, with an idempotency key of its own. */
export function askingPage(asking: Asking, at: AskingAt, form: FormView): Page {
  const { warning = null, happens = [], fields = [], title, button } = asking;
  const { caption, action, cancel, version = '', goesBack = 'Cancel', notice = null } = at;
  const rows = [...(asking.rows ?? []), ...savedMeanwhile(asking, form, version)];
  return page('transitions/views/transition.njk', {
    title,
    caption,
    rows,
    warning,
    happens,
    fields,
    button,
    action,
    cancel,
    goesBack,
    notice,
    version,
    key: newId(),
    takesFile: fields.some(({ kind }) => kind === 'file'),
    form: aimed(form, fields),
  });
}

/** Both texts: what somebody else saved since the page was opened, for every field where it is not what was typed. */
function savedMeanwhile(
  { saved = {}, fields = [] }: Asking,
  { values }: FormView,
  version: number | string,
): NonNullable<Asking['rows']> {
  const seen = values['version'];
  if (typeof seen !== 'string' || seen === String(version)) return [];
  return fields.flatMap(({ name, label }) => {
    const value = saved[name];
    return value === undefined || value === values[name]
      ? []
      : [{ key: `${label}, as saved now`, value: value === '' ? 'Empty' : value }];
  });
}
