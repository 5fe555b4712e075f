import type { MinutesPart, ParagraphView } from '#records/minutes';
import type { Act } from '#records/record';
import { refuse, type Action } from '#rules';
import type { FormClass } from '../http/form.js';
import type { Asking } from '../transitions/transition.js';
import type { MinutesDesk, MinutesSubject } from './minutes-desk.js';

/** One thing that can be done to a paragraph, as data: its page, its route of the API and its documentation are made from it. */
export interface MinutesAct {
  /** The last segment of its address, after that of the paragraph. */
  readonly noun: string;
  readonly who: Action;
  readonly summary: string;
  readonly form: FormClass<object>;
  /** The page that asks; a refused button of the page of the minutes comes back on it. */
  asks(subject: MinutesSubject): Asking;
  act(desk: MinutesDesk, asked: MinutesAsked): Promise<void>;
}

/** The act on the meeting, its form, and the paragraph it is about. */
export interface MinutesAsked {
  readonly act: Act;
  readonly fields: object;
  readonly at: { readonly part: MinutesPart; readonly paragraphId: string };
}

/** A row whose `act` is given its own form. */
export function minutesAct<Fields extends object>(
  row: Omit<MinutesAct, 'form' | 'act'> & {
    readonly form: FormClass<Fields>;
    act(
      desk: MinutesDesk,
      asked: Omit<MinutesAsked, 'fields'> & { readonly fields: Fields },
    ): Promise<void>;
  },
): MinutesAct {
  const { form, act } = row;
  return {
    ...row,
    act: (desk, { fields, ...asked }) => {
      if (!(fields instanceof form)) throw new Error(`"${row.noun}" was given another form.`);
      return act(desk, { ...asked, fields });
    },
  };
}

/** The paragraph the address names. */
export function paragraphOf({ chosen }: MinutesSubject): ParagraphView {
  return chosen?.paragraph ?? refuse('not-found', 'There is no such paragraph in the minutes.');
}
