import { RecommendationsService } from '#records/recommendations';
import { ResolutionsService } from '#records/resolutions';
import { aSitting } from './a-sitting.js';
import type { World } from './world.js';

/** A word that is in the exempt decision and nowhere else. */
export const EXEMPT_WORD = 'Kestrelwharf';

/** A sitting that has decided two things: to recommend something to the police, and one on its exempt item. */
export async function aDecidedMeeting(world: World) {
  const sitting = await aSitting(world);
  const [, roads = '', bids = ''] = sitting.items;
  const actor = await world.as('officer');
  const resolutions = world.app.get(ResolutionsService);
  const motion = await resolutions.draft(actor, {
    agendaItemId: roads,
    kind: 'recommend',
    wording: 'That the partners be asked to act.',
  });
  await world.app.get(RecommendationsService).draft(actor, {
    resolutionId: motion.id,
    wording: 'A joint plan for crossings be published by December.',
    sourceParagraph: null,
    addressees: [{ authorityId: world.police, regime: 'CD_S19', local: null }],
  });
  await world.carry(motion.id);
  const kept = await resolutions.draft(actor, {
    agendaItemId: bids,
    kind: 'approve',
    wording: `That the bid of ${EXEMPT_WORD} Limited be taken.`,
  });
  await world.carry(kept.id);
  return sitting;
}
