import { PartnershipEventsQueries, PartnershipEventsService } from '#records/partnership-events';
import type { PartnershipEventKind } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';
import type { Agreed } from './tell-reviews.js';

interface DemoEvent {
  readonly kind: PartnershipEventKind;
  readonly title: string;
  /** So many days ahead of today, or behind it when below nought, and how many days it lasts. */
  readonly begins: number;
  readonly lasts: number;
  readonly isProvisional: boolean;
  readonly isPublic: boolean;
  readonly place: string;
  readonly lead: string;
  readonly note: string;
  readonly priority: string | null;
}

const EVENTS: readonly DemoEvent[] = [
  {
    kind: 'awareness week',
    title: 'Week against domestic abuse',
    begins: 4,
    lasts: 7,
    isProvisional: false,
    isPublic: true,
    place: 'Libraries and surgeries of the county',
    lead: 'Domestic Abuse Services',
    note: 'A stall in every library; cards in seven languages.',
    priority: 'domestic-abuse',
  },
  {
    kind: 'workshop',
    title: 'Figures of the year with the partners',
    begins: 35,
    lasts: 1,
    isProvisional: true,
    isPublic: false,
    place: 'Room 2, County Hall',
    lead: 'Community Safety Team',
    note: 'The date waits for the police.',
    priority: null,
  },
  {
    kind: 'campaign',
    title: 'Lights on bicycles',
    begins: -30,
    lasts: 14,
    isProvisional: false,
    isPublic: true,
    place: 'Schools and stations',
    lead: 'Marchfield Police',
    note: 'Lamps at cost.',
    priority: 'road-safety',
  },
];
const CANCELLED = 'Open day of the fire station';

/** The dates of the partnership: one over, one public soon, one still to be confirmed, one cancelled. */
export function eventScenes(stage: Stage, agreed: Agreed, days: Days): readonly Scene[] {
  return [{ on: days.ago(50), at: '10:50', act: () => keepCalendar(stage, agreed, days) }];
}

async function keepCalendar(
  stage: Stage,
  { partnershipId, priorityIds }: Agreed,
  days: Days,
): Promise<void> {
  const events = stage.app.get(PartnershipEventsService);
  const act = await stage.act('officer', partnershipId);
  for (const { begins, lasts, priority, ...event } of EVENTS) {
    await events.plan(act, {
      ...event,
      startsOn: dayAt(days, begins),
      endsOn: dayAt(days, begins + lasts - 1),
      priorityId: priority === null ? null : (priorityIds.get(priority) ?? null),
      actionId: null,
    });
  }
  const slug = await events.plan(act, {
    kind: 'event',
    title: CANCELLED,
    startsOn: days.ahead(10),
    endsOn: days.ahead(10),
    isProvisional: false,
    isPublic: true,
    place: 'Eastmere',
    lead: 'Marchfield Fire and Rescue Service',
    note: '',
    priorityId: null,
    actionId: null,
  });
  const at = { partnership: 'community-safety', event: slug };
  const { id } = await stage.app.get(PartnershipEventsQueries).find(act.actor, at);
  await events.cancel(await stage.act('officer', id), { reason: 'The yard is being paved.' });
}

const dayAt = (days: Days, from: number) => (from < 0 ? days.ago(-from) : days.ahead(from));
