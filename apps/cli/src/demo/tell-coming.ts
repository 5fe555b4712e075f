import type { Act } from '#records/record';
import type { Scene } from '../staging/scene.js';
import { call, open, plan, type Called } from '../staging/sitting.js';
import type { Stage } from '../staging/stage.js';
import { VOTING, type County } from './county.js';
import type { Days } from './days.js';
import { comingSittings, type ComingSitting } from './sittings.js';
import { sittingAt } from './tell-sittings.js';

/** Every meeting to come, as far as it has come; and one that was adjourned a few days ago. */
export function comingScenes(stage: Stage, county: County, days: Days): readonly Scene[] {
  return [
    ...comingSittings(days).map((sitting) => ({
      on: days.ago(8),
      at: '15:00',
      act: () => bring(stage, county, sitting),
    })),
    ...adjournedScenes(stage, county, days),
  ];
}

async function bring(stage: Stage, county: County, sitting: ComingSitting): Promise<void> {
  const { reason, stands } = sitting;
  const called = await plan(stage, 'officer', sittingAt(county, { ...sitting, summary: '' }));
  const act = await stage.act('officer', called.meetingId);
  switch (stands) {
    case 'planned':
      return;
    case 'convened':
      await stage.meetings.convene(act);
      return;
    case 'published':
      await call(stage, 'officer', called);
      await draftAhead(stage, called);
      return;
    case 'supplemented':
      await call(stage, 'officer', called);
      await addLate(stage, act, reason);
      return;
    case 'postponed':
      await stage.meetings.postpone(act, { reason });
      return;
    case 'cancelled':
      await stage.meetings.cancel(act, { reason });
  }
}

/** A member has words ready for a comment before the meeting. */
async function draftAhead(stage: Stage, called: Called): Promise<void> {
  const [agendaItemId = ''] = called.itemIds.values();
  await stage.resolutions.draft(await stage.as('member one'), {
    agendaItemId,
    kind: 'comment',
    wording: 'That the wardens be seen in the evenings too.',
    details: { to: ['police'] },
  });
}

/** An urgent item, which goes out in a supplement. */
async function addLate(stage: Stage, act: Act, reason: string): Promise<void> {
  await stage.agenda.addUrgent(act, {
    title: 'Waiting times last month',
    purpose: 'note',
    minutes: 10,
    summary: 'The ambulance service gave its figures two days after the agenda was out.',
    reason,
    acceptedBy: 'Councillor Alex Thornbury, Chair',
  });
  await stage.meetings.supplement(act, { reason, items: [] });
}

function adjournedScenes(stage: Stage, county: County, days: Days): readonly Scene[] {
  const sitting = sittingAt(county, {
    committee: 'overview',
    heldOn: days.ago(4),
    title: 'The county’s museums',
    summary: 'What closing one of four would save.',
  });
  let called: Called = { meetingId: '', itemIds: new Map() };
  return [
    {
      on: days.ago(18),
      at: '15:30',
      act: async () => {
        called = await plan(stage, 'officer', sitting);
        await call(stage, 'officer', called);
      },
    },
    {
      on: days.ago(4),
      at: '10:00',
      act: async () => {
        await open(stage, 'officer', called, VOTING);
        await stage.move('meeting', {
          act: await stage.act('officer', called.meetingId),
          command: 'adjourn',
          facts: { reason: 'A fire alarm: to be resumed next week.' },
        });
      },
    },
  ];
}
