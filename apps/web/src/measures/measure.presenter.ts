import type { Told } from '#records/history';
import type { FigureView } from '#records/measures';
import { paths } from '#records/paths';
import { MEASURE_KINDS, PERIOD_KINDS, periodInWords, shortDate } from '#rules';
import { figuresPicture } from '../pictures/figures.picture.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import type { MeasureSubject } from './measure-desk.js';
import { measureLine, notesOf, usualOf } from './measure-line.js';
import { MEASURE_ROWS } from './measure-transitions.js';

/** One measure as its page shows it. */
export function measurePresenter(
  subject: MeasureSubject,
  { told, done }: { readonly told: readonly Told[]; readonly done: unknown },
) {
  const { measure } = subject;
  return {
    title: measure.name,
    notice: noticeOf(told, { id: subject.id, done }),
    back: { text: measure.priority, href: paths.priorityMeasures(measure.prioritySlug) },
    line: measureLine(measure),
    facts: factsOf(subject),
    takesFigures: MEASURE_KINDS[measure.kind].figures !== 'none',
    picture: figuresPicture({ ...measure, figures: usualOf(measure) }),
    figures: measure.figures.toReversed().map(figureRow),
    csv: `${paths.measure(measure.slug)}.csv`,
    parts: measure.parts.map(({ name, slug, weight }) => ({
      name,
      href: paths.measure(slug),
      weight,
    })),
    buttons: buttonsFor(MEASURE_ROWS, subject),
    history: told,
  };
}

function figureRow({ period, words, asAt, source, isProvisional, was }: FigureView) {
  return {
    period: periodInWords(period),
    words,
    note: notesOf(isProvisional, was.length),
    asAt: shortDate(asAt),
    source,
    was: was.map(
      (earlier) =>
        `Was ${earlier.words} as at ${shortDate(earlier.asAt)} (${earlier.source}). Revised: ${earlier.reason}`,
    ),
  };
}

function factsOf({ measure }: MeasureSubject) {
  const { kind, wanted, periodKind, hidesBelow, isPublic, unit, sumOf } = measure;
  const { label, figures, direction } = MEASURE_KINDS[kind];
  const { direction: says } = measureLine(measure);
  return [
    { key: 'Kind', value: label },
    { key: 'Wanted', value: wanted },
    ...(direction && says !== null ? [{ key: 'Which way is better', value: says }] : []),
    ...(unit === '' ? [] : [{ key: 'What is counted', value: unit }]),
    ...(figures === 'none'
      ? []
      : [
          { key: 'Figures come by', value: PERIOD_KINDS[periodKind] },
          {
            key: 'Small numbers',
            value: hidesBelow === null ? 'Every count is shown' : `Below ${hidesBelow} not shown`,
          },
        ]),
    ...(sumOf.length === 0
      ? []
      : [{ key: 'The sum of', value: sumOf.map(({ name }) => name).join(', ') }]),
    { key: 'Public', value: isPublic ? 'Yes' : 'No' },
  ];
}
