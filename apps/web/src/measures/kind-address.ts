import { refuse, type MeasureKind } from '#rules';
import { isKind } from './measure-words-form.js';

/** The kind an address names, with hyphens for its spaces. Refuses one that there is not. */
export function kindOfAddress(segment: string): MeasureKind {
  const kind = segment.replaceAll('-', ' ');
  return isKind(kind) ? kind : refuse('not-found', 'There is no such kind of measure.');
}
