import { SubstitutesService } from '#records/committees';
import type { LocalDate } from '#rules';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';

/** How the crime and disorder committee works: what it is for, what stands on its agendas, who clears, by when. */
export async function keepHouse(stage: Stage, county: County, since: LocalDate): Promise<void> {
  const id = county.committees.get('crime and disorder') ?? '';
  const actor = await stage.as('officer');
  const act = { actor, id };
  await stage.settings.change(act, {
    termsOfReference:
      'To review and scrutinise what the responsible authorities do together to reduce crime and disorder in the county, as a critical friend of the partnership, and to make recommendations to them.',
    quorum: 3,
    minutePattern: '{n}',
    minutePeriod: 'for ever',
    minutedBy: 'resolution',
    minuteParts: 'letters',
    reportTemplate: 'scrutiny',
    usualVenue: 'Council Chamber, County Hall',
    usualStart: '10:00',
    constitutedAs: 'crime and disorder committee',
  });
  await stage.settings.setStandingItems(act, [
    { title: 'Apologies and substitutes', purpose: 'note', minutes: 5 },
    { title: 'Declarations of interests', purpose: 'note', minutes: 5 },
    { title: 'Minutes of the last meeting', purpose: 'decide', minutes: 5 },
  ]);
  await stage.settings.setTimetable(act, [
    { name: 'Draft report', kind: 'draft', workingDaysBefore: 20 },
    { name: 'Out for clearance', kind: 'clearance', workingDaysBefore: 15 },
    { name: 'Cleared', kind: 'cleared', workingDaysBefore: 10 },
  ]);
  await stage.settings.setQuestions(act, [
    { id: null, wording: 'Does it matter to residents?', weight: 3 },
    { id: null, wording: 'Can the committee change anything?', weight: 2 },
    { id: null, wording: 'Is nobody else looking at it?', weight: 1 },
  ]);
  await stage.app
    .get(SubstitutesService)
    .name(act, { who: stage.chosen('substitute'), from: since });
  for (const kind of ['finance', 'legal', 'equality'] as const) {
    await stage.clearanceList.name(act, { kind, who: stage.chosen(`${kind} officer`) });
  }
}
