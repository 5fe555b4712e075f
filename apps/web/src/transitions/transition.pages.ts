import type { Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from './asking.page.js';
import { refuseUnoffered } from './stance.js';
import type { Subject, Transition } from './transition.js';

/** Are you sure? The page before a transition; refuses when the rules do not offer it to this person now. */
export function askPage<Of extends Subject>(transition: Transition<Of>, subject: Of): Page {
  refuseUnoffered(subject.stance, transition.commands);
  return transitionPage(transition, subject, formView());
}

interface Submitted<Of extends Subject> {
  readonly transition: Transition<Of>;
  readonly actor: Actor;
  readonly sent: unknown;
  /** Finds the subject as it is now: once to act, and again to show what stopped it. */
  readonly find: () => Promise<Of>;
}

/**
 * Does what the page asked and goes back to the subject, whose page tells it in the history's sentence. A refusal
 * the person can mend shows the page again, every word kept, as the subject stands now.
 */
export async function doTransition<Of extends Subject>(asked: Submitted<Of>): Promise<Answer> {
  const { transition, actor, sent, find } = asked;
  const subject = await find();
  return submit(transition.read(sent, 'page'), {
    act: (deed) => deed({ actor, id: subject.id, ...seenOn(sent) }),
    onward: ({ version }) =>
      seeOther(subject.after?.(version, transition.noun) ?? `${subject.page}?done=${version}`),
    again: async (form) => transitionPage(transition, await find(), form),
  });
}

function transitionPage<Of extends Subject>(
  transition: Transition<Of>,
  subject: Of,
  form: FormView,
): Page {
  const { version, caption, page: cancel } = subject;
  const action = `${subject.at}/${transition.noun}`;
  return askingPage(transition.asks(subject), { caption, action, cancel, version }, form);
}

/** The version a page showed and its idempotency key, from its hidden fields. */
export function seenOn(sent: unknown): { version?: number; key?: string } {
  const fields: object = typeof sent === 'object' && sent !== null ? sent : {};
  const version: unknown = Reflect.get(fields, 'version');
  const key: unknown = Reflect.get(fields, 'key');
  return {
    ...(typeof version === 'string' && /^\d{1,9}$/.test(version)
      ? { version: Number(version) }
      : {}),
    ...(typeof key === 'string' && /^[\x21-\x7e]{8,100}$/.test(key) ? { key } : {}),
  };
}
