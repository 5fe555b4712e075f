import type { MinutesPart, ParagraphView } from '#records/minutes';
import { refuse } from '#rules';
import { actsFor, type ActRow } from '../transitions/act-row.js';
import type { MinutesDesk, MinutesSubject } from './minutes-desk.js';

/** The paragraph an act is about. */
interface Beside {
  readonly at: { readonly part: MinutesPart; readonly paragraphId: string };
}

/** One thing that can be done to a paragraph, under its address; a refused button of the page of the minutes comes back on its page. */
export type MinutesAct = ActRow<MinutesSubject, MinutesDesk, Beside>;

export const minutesAct = actsFor<MinutesSubject, MinutesDesk, Beside>();

/** The paragraph the address names. */
export function paragraphOf({ chosen }: MinutesSubject): ParagraphView {
  return chosen?.paragraph ?? refuse('not-found', 'There is no such paragraph in the minutes.');
}
