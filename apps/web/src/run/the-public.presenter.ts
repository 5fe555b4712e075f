import type { ExclusionView } from '#records/sittings';
import { paths } from '#records/paths';
import type { RunSubject } from './run-desk.js';

export type PublicShown = ReturnType<typeof publicPresenter>;

/** Whether the public is in the room, as every page of the run says it; null while nothing excludes it. */
export function publicPresenter({ sitting, meeting }: RunSubject, item: number | null) {
  const open = sitting.exclusions.filter(({ isOver }) => !isOver);
  if (open.length === 0) return null;
  const { committeeSlug, heldOn, state } = meeting;
  return {
    isOut: sitting.isPublicOut,
    title: sitting.isPublicOut ? 'The public is excluded' : 'The public is in the room',
    grounds: open.map(groundInWords),
    readmission:
      sitting.isPublicOut && state === 'in session'
        ? `${paths.run(committeeSlug, heldOn)}/readmission`
        : null,
    item,
  };
}

/** "Excluded for items 3, 4 by minute 12: exempt under paragraph 3 of Schedule 12A." */
function groundInWords({ items, minute }: ExclusionView): string {
  const numbers = items.map(({ number }) => number).join(', ');
  const during = `${items.length === 1 ? 'item' : 'items'} ${numbers}`;
  const grounds = [...new Set(items.map(({ ground }) => ground))].join('; ');
  const by = minute === null ? '' : ` by minute ${minute}`;
  return `Excluded for ${during}${by}: ${grounds}.`;
}
