import { PartnershipMeetingsService } from '#records/partnership-meetings';
import { PartnershipsService } from '#records/partnerships';
import { localDate } from '#rules';
import type { World } from '../support/world.js';
import type { Family } from './family.js';

/** The working group and the day of the meetings of every partnership here, and the number of the first item. */
export const MEETS = { group: 'working-group', heldOn: '2023-12-12' } as const;

/** A working group, a meeting of it and one of its partnership with an item, unless they are there already. */
export async function meetingsOf(world: World, { partnership, place }: Family): Promise<void> {
  const [found] = await world.dataSource.query<{ id: string; councilId: string; has: boolean }[]>(
    `SELECT n.id, n.council_id AS "councilId",
       EXISTS (SELECT FROM working_groups g WHERE g.partnership_id = n.id) AS has
     FROM partnerships n WHERE n.slug = $1`,
    [partnership],
  );
  if (found === undefined || found.has || place.councilId !== found.councilId) return;
  const { id: partnershipId, councilId } = found;
  const grants = [{ role: 'officer', scope: { kind: 'council', id: councilId } }] as const;
  const actor = { ...(await world.as('officer')), grants };
  const groupId = await world.app.get(PartnershipsService).addWorkingGroup({
    councilId,
    partnershipId,
    slug: MEETS.group,
    name: 'Working group',
    validFrom: localDate('2023-04-01'),
  });
  const meetings = world.app.get(PartnershipMeetingsService);
  const plan = { heldOn: localDate(MEETS.heldOn), startsAt: '10:00', place: 'County Hall' };
  const { id } = await meetings.plan({ actor, id: partnershipId }, 'partnership', plan);
  await meetings.plan({ actor, id: groupId }, 'working group', plan);
  const item = { kind: 'other', title: 'The year ahead', words: '' } as const;
  await meetings.addItem({ actor, id }, item);
}

/** Somebody with a seat on the partnership, and the id of the meeting whose agenda they may read. */
export async function anAgendaFor(
  world: World,
  { partnership, part }: { readonly partnership: string; readonly part: string },
): Promise<string> {
  const [meeting] = await world.dataSource.query<{ id: string; partnershipId: string }[]>(
    `SELECT t.id, n.id AS "partnershipId" FROM partnership_meetings t JOIN partnerships n ON n.id = t.partnership_id
     WHERE n.slug = $1 AND t.working_group_id IS NULL`,
    [partnership],
  );
  if (meeting === undefined) throw new Error(`The partnership ${partnership} does not meet.`);
  const { id, partnershipId } = meeting;
  const validFrom = localDate('2023-04-01');
  const personId = world.someone(part).id;
  const seat = { partnershipId, personId, part: 'member', validFrom } as const;
  await world.app.get(PartnershipsService).seat(seat);
  return id;
}
