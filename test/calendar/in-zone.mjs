import { register } from 'node:module';

register('../support/typescript-loader.mjs', import.meta.url);
const { icsOf } = await import('../../libs/platform/src/ics/ics.ts');
const { localDate } = await import('../../libs/rules/src/calendar/local-date.ts');
const { atLondon } = await import('../../libs/rules/src/calendar/london.ts');
const { default: ICAL } = await import('ical.js');
const { default: nodeIcal } = await import('node-ical');

/** Writes one meeting as this process would, in whatever zone it runs, and says when two parsers think it begins and ends. */
const [, , date, time] = process.argv;
const text = icsOf({
  name: 'Crime and Disorder Committee',
  now: '2026-01-05T09:00:00Z',
  events: [
    {
      uid: 'meeting-1@critical-friend',
      sequence: 3,
      starts: atLondon(localDate(date), time),
      minutes: 90,
      summary: 'Crime and Disorder Committee',
      location: 'Council Chamber, County Hall',
      description: 'Marchfield County Council',
      url: null,
      status: 'confirmed',
    },
  ],
});

const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
}
const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
const other = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT');

process.stdout.write(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    text,
    icalJs: [event.startDate, event.endDate].map((at) => at.toJSDate().toISOString()),
    nodeIcal: [other.start, other.end].map((at) => new Date(at).toISOString()),
    sequence: event.sequence,
  }),
);
