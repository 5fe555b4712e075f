import { readForm } from '../http/form.js';
import { draftOf, ReplyAnswerForm } from '../responses/reply-answer-form.js';
import type { DraftAnswer } from '#rules';

/** One answer of a form that was looked through, as the page carries it to the next. */
export interface CarriedAnswer {
  readonly reference: string;
  /** Of the saved answer it was read beside; another saved since is not overwritten. */
  readonly version: number;
  readonly answer: DraftAnswer;
}

/** One text of an answer, to go on to the next page with. */
export const carried = (one: CarriedAnswer): string => JSON.stringify(one);

/** The answers a page sent, and the references of those a person chose to take. */
export function takenIn(sent: unknown): {
  readonly answers: readonly CarriedAnswer[];
  readonly chosen: ReadonlySet<string>;
} {
  const body = Object(sent);
  const answers = textsIn(Reflect.get(body, 'answer')).flatMap(answerIn);
  return { answers, chosen: new Set(textsIn(Reflect.get(body, 'take'))) };
}

function answerIn(text: string): readonly CarriedAnswer[] {
  const read: unknown = parsed(text);
  if (typeof read !== 'object' || read === null) return [];
  const reference: unknown = Reflect.get(read, 'reference');
  const version: unknown = Reflect.get(read, 'version');
  const form = readForm(ReplyAnswerForm, Reflect.get(read, 'answer'));
  if (typeof reference !== 'string' || typeof version !== 'number' || !form.ok) return [];
  return [{ reference, version, answer: draftOf(form.value) }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
