import { MeetingsService } from '#records/meetings';
import { RecommendationsService } from '#records/recommendations';
import { ResolutionsService } from '#records/resolutions';
import type { LocalDate } from '#rules';
import type { World } from '../../support/world.js';

/** What a sitting decided: each recommendation it made, and the minute by which it dealt with what was before it. */
export interface Sat {
  readonly made: readonly {
    readonly id: string;
    readonly authority: string;
    readonly on: LocalDate;
  }[];
  readonly minute: string;
}

/** A sitting of today at which the committee makes one recommendation to each authority, by a motion of its own. */
export async function sit(
  world: World,
  on: LocalDate,
  authorities: ReadonlyMap<string, string>,
): Promise<Sat> {
  const { meetingId, itemId } = await world.meetingInSession(on);
  const actor = await world.as('officer');
  const minute = await world.carriedResolution(itemId);
  const made: Sat['made'][number][] = [];
  for (const [authority, authorityId] of authorities) {
    const wording = `That ${authority} publish a plan for road safety outside schools.`;
    const motion = await world.app
      .get(ResolutionsService)
      .draft(actor, { agendaItemId: itemId, kind: 'recommend', wording });
    const { id: recommendation } = await world.app.get(RecommendationsService).draft(actor, {
      resolutionId: motion.id,
      wording,
      sourceParagraph: null,
      addressees: [{ authorityId, regime: 'CD_S19', local: null }],
    });
    await world.carry(motion.id);
    const [row] = await world.dataSource.query<{ id: string }[]>(
      'SELECT id FROM addressees WHERE recommendation_id = $1',
      [recommendation],
    );
    if (row !== undefined) made.push({ id: row.id, authority, on });
  }
  await world.app.get(MeetingsService).conclude({ actor, id: meetingId });
  return { made, minute };
}
