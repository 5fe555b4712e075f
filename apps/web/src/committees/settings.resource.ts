import { actionsFor } from '../transitions/buttons.js';
import type { SettingsSubject } from './committee.subject.js';
import { patternExample } from './minute-fields.js';
import { SETTINGS_ROWS } from './settings-transitions.js';

/** Where a committee is in the API. */
export const committeeAddress = (slug: string): string =>
  `/api/v1/committees/${encodeURIComponent(slug)}`;

/** How a committee works as JSON, and what the caller may set. Times of day are London's. */
export function settingsResource(subject: SettingsSubject) {
  const { id: _, councilId: __, clearances, ...settings } = subject.settings;
  const href = `${committeeAddress(settings.slug)}/settings`;
  return {
    href,
    ...settings,
    minuteExample: patternExample(subject),
    clearances: clearances.map(({ kind, name, post }) => ({ kind, name, post })),
    actions: actionsFor(SETTINGS_ROWS, subject, href),
  };
}

/** A committee's settings as the API documentation shows them. */
export const SETTINGS_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/settings',
  slug: 'crime-and-disorder',
  name: 'Crime and Disorder Committee',
  version: 4,
  termsOfReference: 'To review and scrutinise decisions about crime and disorder.',
  quorum: 3,
  minutePattern: 'CDC{yy}/{n}',
  minuteExample: 'CDC23/17',
  minutePeriod: 'calendar year',
  minutedBy: 'resolution',
  minuteParts: 'letters',
  reportTemplate: 'scrutiny',
  usualVenue: 'Council Chamber',
  usualStart: '10:00',
  constitutedAs: 'crime and disorder committee',
  attendanceNotice: 10,
  laterDatesAgreedBy: 'chair',
  standingItems: [{ title: 'Apologies', purpose: 'note', minutes: null }],
  timetable: [{ name: 'Draft', kind: 'draft', workingDaysBefore: 20 }],
  questions: [
    { id: '01890a5d-ac96-774b-bcce-b302099a8057', wording: 'Does it matter?', weight: 3 },
  ],
  clearances: [{ kind: 'finance', name: 'The finance officer', post: 'Accountant' }],
};
