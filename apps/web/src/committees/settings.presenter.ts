import type { Told } from '#records/history';
import { paths } from '#records/paths';
import {
  CLEARANCES,
  ITEM_PURPOSES,
  MINUTE_PARTS,
  MINUTE_PERIODS,
  MINUTED_BY,
  REPORT_TEMPLATES,
  TIMETABLE_STEPS,
} from '#rules';
import type { SettingsSubject } from './committee.subject.js';
import { patternExample } from './minute-fields.js';

/** How a committee works, part by part, each with the page that changes it. */
export function settingsPresenter(subject: SettingsSubject, told: readonly Told[]) {
  const { settings, at } = subject;
  return {
    title: 'Settings',
    committee: { name: settings.name, href: paths.committee(settings.slug) },
    terms: settings.termsOfReference,
    facts: [
      { key: 'Quorum', value: votes(settings.quorum) },
      {
        key: 'Constituted as',
        value: settings.constitutedAs === null ? 'Itself only' : `The ${settings.constitutedAs}`,
      },
      {
        key: 'Minute numbers',
        value: `${settings.minutePattern}, for example ${patternExample(subject)}. ${MINUTE_PERIODS[settings.minutePeriod]}. ${MINUTED_BY[settings.minutedBy]}`,
      },
      { key: 'Parts of a resolution', value: MINUTE_PARTS[settings.minuteParts] },
      { key: 'Form of its reports', value: REPORT_TEMPLATES[settings.reportTemplate].name },
      { key: 'Usual place', value: settings.usualVenue || 'Not said' },
      { key: 'Usual time', value: settings.usualStart },
    ],
    change: `${at}/terms`,
    parts: [
      {
        id: 'standing-items',
        heading: 'Standing items',
        href: `${at}/standing-items`,
        change: 'Change the standing items',
        empty: 'Nothing stands on every agenda yet.',
        isNumbered: true,
        lines: settings.standingItems.map(
          ({ title, purpose, minutes }) =>
            `${title}, ${ITEM_PURPOSES[purpose].toLowerCase()}${minutes === null ? '' : `, ${minutes} minutes`}`,
        ),
      },
      {
        id: 'timetable',
        heading: 'Internal timetable',
        href: `${at}/timetable`,
        change: 'Change the internal timetable',
        empty: 'No dates are counted before a meeting, but for those of the law.',
        isNumbered: false,
        lines: settings.timetable.map(
          ({ name, kind, workingDaysBefore }) =>
            `${name}: ${workingDaysBefore} ${workingDaysBefore === 1 ? 'working day' : 'working days'} before (${TIMETABLE_STEPS[kind].toLowerCase()})`,
        ),
      },
      {
        id: 'following',
        heading: 'How it follows through',
        href: `${at}/following`,
        change: 'Change how it follows through',
        empty: '',
        isNumbered: false,
        lines: [
          `Reasonable notice to attend: ${settings.attendanceNotice} working days`,
          `Later target dates are agreed by the ${settings.laterDatesAgreedBy}`,
        ],
      },
      {
        id: 'clearances',
        heading: 'Clearances of its reports',
        href: `${at}/clearances`,
        change: 'Change who clears its reports',
        empty: 'Its reports need no clearance yet.',
        isNumbered: false,
        lines: settings.clearances.map(
          ({ kind, name, post }) => `${CLEARANCES[kind]}: ${name}, ${post}`,
        ),
      },
      {
        id: 'questions',
        heading: 'Questions for scoring topics',
        href: `${at}/questions`,
        change: 'Change the questions',
        empty: 'Topics are not scored: there are no questions yet.',
        isNumbered: true,
        lines: settings.questions.map(({ wording, weight }) => `${wording} Weight ${weight}.`),
      },
    ],
    history: told,
  };
}

const votes = (quorum: number): string =>
  `${quorum} ${quorum === 1 ? 'voting member' : 'voting members'}`;
