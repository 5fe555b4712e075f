import { AbsencesService } from '#records/absences';
import { CalendarDaysService } from '#records/calendar-days';
import { fingerprintOf, HandOversQueries, HandOversService, itemsOf } from '#records/hand-overs';
import { ladderId, LaddersService } from '#records/ladders';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';
import type { Days } from './days.js';

/** What keeps the desk going: a ladder drafted, a day the council is closed, somebody away, somebody who leaves today. */
export function keepingScenes(stage: Stage, county: County, days: Days): readonly Scene[] {
  return [
    { on: days.ago(15), at: '13:10', act: () => draftLadder(stage, county) },
    { on: days.ago(15), at: '13:20', act: () => closeCouncil(stage, county, days) },
    {
      on: days.ago(2),
      at: '13:10',
      act: async () =>
        stage.app.get(AbsencesService).say(await stage.as('probation contact'), {
          from: days.ago(2),
          to: days.ahead(12),
          deputyId: stage.idOf('probation signatory'),
          reason: null,
        }),
    },
    { on: days.today, at: '12:10', act: () => handOver(stage, county) },
  ];
}

/** Progress is asked for four weeks ahead too: to be looked at for a year before anybody switches it on. */
async function draftLadder(stage: Stage, county: County): Promise<void> {
  const id = ladderId({ councilId: county.countyId, name: 'progress' });
  await stage.app.get(LaddersService).addRung(await stage.act('administrator', id), {
    offset: -28,
    unit: 'days',
    anchor: 'due',
    track: 'remind',
    letter: 'progress-due',
    to: ['contact', 'signatory'],
  });
}

async function closeCouncil(stage: Stage, county: County, days: Days): Promise<void> {
  const calendar = stage.app.get(CalendarDaysService);
  const act = await stage.act('administrator', county.countyId);
  const change = {
    do: 'add',
    day: { date: days.ahead(52), name: 'Training day of all staff', kind: 'council closure' },
  } as const;
  const { fingerprint } = await calendar.preview(act.actor, act.id, change);
  const reason = 'Agreed by the council at its yearly meeting.';
  await calendar.apply(act, { change, reason, fingerprint });
}

/** The leaver's account is closed, and the successor has a letter with a list to sign for. */
async function handOver(stage: Stage, county: County): Promise<void> {
  const part = 'health-board contact';
  const from = {
    kind: 'person',
    id: stage.idOf(part),
    name: stage.nameOf(part),
    councilId: county.countyId,
  } as const;
  const held = await stage.app.get(HandOversQueries).held(from);
  await stage.app.get(HandOversService).handOver(await stage.as('officer'), {
    from,
    to: {
      personId: null,
      name: 'Nico Saltmarsh',
      post: 'Partnerships Manager',
      email: 'partnerships@health-board.example',
    },
    reason: 'Leaves the board at the end of the week.',
    leaves: true,
    fingerprint: fingerprintOf(itemsOf(held)),
  });
}
