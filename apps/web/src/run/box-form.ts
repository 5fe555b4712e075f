import type { FormView } from '../http/form-view.js';

/** The page has one box or two: what was typed, and the messages, belong to the one that was sent. */
export function boxForm({ values, messages, summary }: FormView, box: string): FormView {
  return {
    values: { ...values, box },
    messages,
    summary: summary.map(({ text, href }) =>
      href === '#wording' ? { text, href: `#${box}` } : { text },
    ),
  };
}
