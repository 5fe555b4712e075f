import type { MeasureStanding } from '#records/measures';
import { paths } from '#records/paths';
import {
  DIRECTIONS,
  MEASURE_VERDICTS,
  periodInWords,
  shortDate,
  type MeasureVerdict,
} from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';
import { sparkOf } from '../pictures/figures.picture.js';

const TONES: Readonly<Record<MeasureVerdict, Badge['tone']>> = {
  met: 'done',
  'not met': 'late',
  'cannot tell': 'quiet',
  'no figure': 'quiet',
};

/** How a verdict is shown: a word, and a tone that echoes it. */
export const verdictBadge = (verdict: MeasureVerdict): Badge => ({
  text: MEASURE_VERDICTS[verdict],
  tone: TONES[verdict],
});

/** What a list shows of a measure. */
type MeasureShown = Pick<
  MeasureStanding,
  | 'name'
  | 'slug'
  | 'wanted'
  | 'direction'
  | 'judgement'
  | 'lastFour'
  | 'breaks'
  | 'awaited'
  | 'endedOn'
  | 'priority'
  | 'prioritySlug'
>;

/** A measure as a list shows it (the macro `cfMeasures`): how it stands, why, and its last four figures. */
export function measureLine(measure: MeasureShown) {
  const { name, slug, wanted, direction, judgement, lastFour, awaited, endedOn } = measure;
  return {
    name,
    href: paths.measure(slug),
    badge: verdictBadge(judgement.verdict),
    sentence: judgement.sentence,
    wanted,
    direction: direction === null ? null : DIRECTIONS[direction],
    why: judgement.why,
    figures: lastFour.map(({ period, words, isProvisional, was }) => ({
      period: periodInWords(period),
      words,
      note: notesOf(isProvisional, was.length),
    })),
    spark: lastFour.length < 2 ? null : sparkOf(lastFour, measure.breaks),
    awaited: awaited === null ? null : `The figure for ${periodInWords(awaited)} is due.`,
    ended: endedOn === null ? null : `Ended on ${shortDate(endedOn)}`,
    priority: { name: measure.priority, href: paths.priority(measure.prioritySlug) },
  };
}

/** The figures of the usual periods, which can be drawn as one line; all, where there is none of those. */
export function usualOf({ figures, periodKind }: Pick<MeasureStanding, 'figures' | 'periodKind'>) {
  const usual = figures.filter(({ period }) => period.kind === periodKind);
  return usual.length > 0 ? usual : figures;
}

/** What is said beside a figure: that it is provisional, that it was revised. */
export function notesOf(isProvisional: boolean, revisions: number): string {
  const notes = [...(isProvisional ? ['provisional'] : []), ...(revisions > 0 ? ['revised'] : [])];
  return notes.join(', ');
}
