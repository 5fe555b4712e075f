import type { FormView } from '../http/form-view.js';

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly hint?: { readonly text: string };
}

interface Labelled {
  /** Its name in the form class, and the id a message points at. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is in it before anything is typed. */
  readonly value?: string | readonly string[];
  /** Other names the rules may complain under that mean this field. */
  readonly alsoCalled?: readonly string[];
}

/** A field of an are-you-sure page, as data: most transitions need no template of their own. */
export type Field = Labelled &
  (
    | { readonly kind: 'line' | 'number' | 'date' | 'long text' | 'hidden' | 'file' }
    | { readonly kind: 'one of' | 'some of' | 'menu'; readonly choices: readonly Choice[] }
  );

/** Points every message at a field that is on the page; a message about anything else stays in the summary alone. */
export function aimed(form: FormView, fields: readonly Field[]): FormView {
  const places = new Map(
    fields.flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled].map((one) => [one, name])),
  );
  const messages = Object.entries(form.messages).flatMap(([field, message]) => {
    const place = places.get(field);
    return place === undefined ? [] : [[place, message] as const];
  });
  const summary = form.summary.map(({ text, href }) => {
    const place = places.get(href?.slice(1) ?? '');
    return place === undefined ? { text } : { text, href: `#${place}` };
  });
  return { values: form.values, messages: Object.fromEntries(messages), summary };
}
