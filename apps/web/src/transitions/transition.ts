import type { Act, Done } from '#records/record';
import { readBody, readForm, type Form, type FormClass } from '../http/form.js';
import type { Field } from './field.js';
import type { Stance } from './stance.js';

/** Something a transition can be done to, as its pages know it. */
export interface Subject {
  readonly id: string;
  readonly version: number;
  readonly stance: Stance;
  /** Where its transitions are: `…/{at}/{noun}`. */
  readonly at: string;
  /** The page to go back to. */
  readonly page: string;
  readonly caption: string;
  /** Where to go once it is done by the transition of this noun, when that is not its page with `?done=` and the version. */
  after?(version: number, noun: string): string;
}

/** What an are-you-sure page asks: the question, the facts, the warning, what follows, what to fill in and the button. */
export interface Asking {
  readonly title: string;
  readonly rows?: readonly { readonly key: string; readonly value: string }[];
  readonly warning?: string;
  /** What follows once the button is pressed, as sentences. */
  readonly happens?: readonly string[];
  readonly fields?: readonly Field[];
  /** What each field holds as it is saved: shown beside what was typed when somebody saved in between. */
  readonly saved?: Readonly<Record<string, string>>;
  /** Null when nothing can be done: the page then says why, and has no form. */
  readonly button: string | null;
}

/** What is done once the form is right. */
export type Deed = (act: Act) => Promise<Done>;

/** What was sent, as the deed it asks for. */
export interface Reading {
  read(sent: unknown, from: 'page' | 'machine'): Form<Deed>;
}

/** One transition for people and machines: a noun at the end of an address, a question, and a deed. */
export interface Transition<Of extends Subject> extends Reading {
  readonly noun: string;
  /** The commands of the lifecycle it may come to; one must be offered for the page to be shown. */
  readonly commands: readonly string[];
  asks(subject: Of): Asking;
}

interface Row<Of extends Subject> extends Omit<Transition<Of>, 'read'> {}

/** A transition with a form: one class says what its fields must be, for page and API alike. */
export function formTransition<Of extends Subject, Fields extends object>(
  row: Row<Of> & {
    readonly form: FormClass<Fields>;
    act(act: Act, fields: Fields): Promise<Done>;
  },
): Transition<Of> {
  const { form, act, ...rest } = row;
  return { ...rest, read: readingOf(form, act) };
}

/** How what was sent is read by a form class, and becomes a deed. */
export function readingOf<Fields extends object>(
  form: FormClass<Fields>,
  act: (act: Act, fields: Fields) => Promise<Done>,
): Reading['read'] {
  return (sent, from) => {
    const filled = from === 'page' ? readForm(form, sent) : readBody(form, sent);
    return filled.ok ? { ...filled, value: (deed) => act(deed, filled.value) } : filled;
  };
}

/** A transition with nothing to fill in. */
export function plainTransition<Of extends Subject>(
  row: Row<Of> & { act(act: Act): Promise<Done> },
): Transition<Of> {
  const { act, ...rest } = row;
  return { ...rest, read: () => ({ ok: true, value: act, typed: {} }) };
}
