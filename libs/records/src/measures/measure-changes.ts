import { DIRECTIONS, measureTargetInWords, PERIOD_KINDS } from '#rules';
import type { LockedMeasure } from './locked-measure.js';
import type { MeasureForm } from './measure-forms.js';

type Said = Pick<
  LockedMeasure,
  'name' | 'target' | 'direction' | 'periodKind' | 'hidesBelow' | 'isPublic'
>;

/** What a change makes of a measure, before and after in words: only what differs, or that nothing told here did. */
export function changesInWords(
  measure: LockedMeasure,
  form: MeasureForm,
): { readonly before: string; readonly after: string } {
  const [before, after] = [said(measure), said(form)];
  const changed = before.flatMap((line, index) => {
    const now = after[index];
    return now === undefined || now === line ? [] : [{ line, now }];
  });
  if (changed.length === 0) return { before: 'what it was', after: 'the same but for its details' };
  return {
    before: changed.map(({ line }) => line).join(', '),
    after: changed.map(({ now }) => now).join(', '),
  };
}

const said = ({ name, target, direction, periodKind, hidesBelow, isPublic }: Said) => [
  `“${name}”`,
  measureTargetInWords(target, direction).toLowerCase().replace(/\.$/, ''),
  direction === null ? '' : DIRECTIONS[direction].toLowerCase(),
  `by ${PERIOD_KINDS[periodKind].toLowerCase()}`,
  hidesBelow === null ? 'every count shown' : `counts below ${hidesBelow} not shown`,
  isPublic ? 'public' : 'not public',
];
