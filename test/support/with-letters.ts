import {
  PreparingLettersService,
  AuthorityLettersQueries,
  AuthorityLettersService,
} from '#records/authority-letters';
import { RecommendationsService } from '#records/recommendations';
import { ResolutionsService } from '#records/resolutions';
import type { World } from './world.js';

/** The meeting of 19 July 2023: one recommendation to police and fire, another to the police, and a letter drafted to each. */
export async function withLetters(world: World) {
  const { meetingId, itemId } = await world.meetingInSession();
  const actor = await world.as('officer');
  await makeRecommendation(world, {
    itemId,
    wording: 'That a plan be published.',
    to: [world.police, world.fire],
  });
  await makeRecommendation(world, {
    itemId,
    wording: 'That patrols be doubled.',
    to: [world.police],
  });
  await world.app.get(PreparingLettersService).prepare({ actor, id: meetingId });
  return { meetingId, itemId, letterTo: (slug: string) => letterTo(world, slug) };
}

/** A recommendation drafted, moved and carried in a meeting in session. */
export async function makeRecommendation(
  world: World,
  asked: { readonly itemId: string; readonly wording: string; readonly to: readonly string[] },
): Promise<void> {
  const actor = await world.as('officer');
  const { itemId: agendaItemId, wording, to } = asked;
  const motion = await world.app
    .get(ResolutionsService)
    .draft(actor, { agendaItemId, kind: 'recommend', wording });
  await world.app.get(RecommendationsService).draft(actor, {
    resolutionId: motion.id,
    wording,
    sourceParagraph: '4.1',
    addressees: to.map((authorityId) => ({ authorityId, regime: 'CD_S19', local: null })),
  });
  await world.carry(motion.id);
}

/** The latest letter to an authority, as the officer sees it. */
export async function letterTo(world: World, slug: string) {
  const all = await world.app.get(AuthorityLettersQueries).ofMeeting(await world.as('officer'), {
    committee: 'crime-and-disorder',
    heldOn: '2023-07-19',
  });
  const found = all.filter(({ authoritySlug }) => authoritySlug === slug).at(-1);
  if (found === undefined) throw new Error(`There is no letter to ${slug}.`);
  return found;
}

/** Has the chair approve a letter. */
export async function approveLetter(world: World, id: string): Promise<void> {
  const letters = world.app.get(AuthorityLettersService);
  await letters.submit({ actor: await world.as('officer'), id });
  await letters.approve({ actor: await world.as('chair'), id }, { how: null });
}
