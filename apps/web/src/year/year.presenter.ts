import type { CommitteeView } from '#records/committees';
import type { Clash, YearDay } from '#records/meetings';
import { paths } from '#records/paths';
import {
  dateInWords,
  MONTH_NAMES,
  PLACES_IN_MONTH,
  shortDate,
  WEEKDAYS,
  type LocalDate,
} from '#rules';
import { newId } from '#platform/ids';
import { page, type Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { whyCounted } from '../transitions/why-counted.js';
import { HOW } from './year-forms.js';

const options = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, text]) => ({ value, text }));

/** Asks for the days of a year: by a pattern, or one a line. */
export function yearPage(committee: CommitteeView, form: FormView, today: LocalDate): Page {
  return page('year/views/year.njk', {
    title: 'Plan a year of meetings',
    caption: committee.name,
    action: paths.year(committee.slug),
    cancel: paths.committee(committee.slug),
    how: options(HOW),
    places: options(PLACES_IN_MONTH),
    weekdays: options(WEEKDAYS),
    months: MONTH_NAMES.map((text, index) => ({ value: String(index + 1), text })),
    usual: { ...usualOf(committee), from: shortDate(today) },
    form,
  });
}

/** Where and when a committee usually meets, as it stands in its settings. */
export const usualOf = ({ usualStart, usualVenue }: CommitteeView) => ({
  startsAt: usualStart,
  venue: usualVenue,
});

interface Checked {
  readonly committee: CommitteeView;
  readonly days: readonly YearDay[];
  readonly startsAt: string;
  readonly venue: string;
  /** What was typed on the page before, to go back to it. */
  readonly typed: Readonly<Record<string, unknown>>;
}

/** Shows what speaks against each day; nothing is written until the ticked ones are planned. */
export function previewPage(checked: Checked, form: FormView): Page {
  const { committee, days, startsAt, venue, typed } = checked;
  const free = days.filter(({ blocked }) => blocked === null);
  const chosen = form.values['day'];
  const ticked = chosen === undefined ? free.map(({ heldOn }) => heldOn) : [chosen].flat();
  return page('year/views/preview.njk', {
    title: 'Check the year before it is planned',
    caption: committee.name,
    action: paths.year(committee.slug),
    cancel: paths.committee(committee.slug),
    key: newId(),
    words: `Each at ${startsAt}, ${venue}. Nothing is written yet.`,
    kept: keptFields(typed),
    plannable: free.length,
    days: days.map((day) => dayPresenter(day, ticked.includes(day.heldOn))),
    form,
  });
}

function dayPresenter(day: YearDay, isTicked: boolean) {
  const { heldOn, blocked, cautions, clashes, publish, duty } = day;
  return {
    date: heldOn,
    words: dateInWords(heldOn),
    blocked,
    isTicked: blocked === null && isTicked,
    against: [...cautions, ...clashes.map(clashInWords)],
    publish:
      publish === null
        ? null
        : {
            words: `Agenda public by ${dateInWords(publish.due)}`,
            why: whyCounted(publish, 'How is this day counted?'),
          },
    duty: duty === null ? null : { ...duty, words: dutyInWords(duty.isMet) },
  };
}

const dutyInWords = (isMet: boolean): string =>
  isMet ? 'The yearly duty is met' : 'The yearly duty would not be met';

function clashInWords({ committee, startsAt, inCommon }: Clash): string {
  const who = inCommon.length === 0 ? 'nobody sits on both' : `on both sit ${inCommon.join(', ')}`;
  return `The ${committee} meets on the same day at ${startsAt}: ${who}.`;
}

const KEPT = ['how', 'place', 'weekday', 'months', 'from', 'dates', 'startsAt', 'venue'] as const;

/** The fields of the page before, so that it can be gone back to with every word. */
function keptFields(typed: Readonly<Record<string, unknown>>) {
  return KEPT.flatMap((name) =>
    [typed[name]]
      .flat()
      .filter((value) => typeof value === 'string')
      .map((value) => ({ name, value })),
  );
}
