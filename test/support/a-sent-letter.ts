import {
  AuthorityLettersQueries,
  AuthorityLettersService,
  PreparingLettersService,
  SendingLettersService,
} from '#records/authority-letters';
import { localDate } from '#rules';
import { makeRecommendation } from './with-letters.js';
import type { World } from './world.js';

const AT = { committee: 'crime-and-disorder', heldOn: '2023-07-19' };

/** A letter to an authority that was sent, with so many recommendations, and the ids of its addressees by reference. */
export async function aSentLetter(world: World, to: string, recommendations: number) {
  const { meetingId, itemId } = await world.meetingInSession();
  for (let number = 1; number <= recommendations; number += 1) {
    await makeRecommendation(world, {
      itemId,
      wording: `That measure ${number} be taken.`,
      to: [to],
    });
  }
  const actor = await world.as('officer');
  const { app } = world;
  await app.get(PreparingLettersService).prepare({ actor, id: meetingId });
  const [letter] = await app.get(AuthorityLettersQueries).ofMeeting(actor, AT);
  if (letter === undefined) throw new Error('No letter was drafted.');
  const { id } = letter;
  await app.get(AuthorityLettersService).submit({ actor, id });
  await app
    .get(AuthorityLettersService)
    .approve({ actor: await world.as('chair'), id }, { how: null });
  await app
    .get(SendingLettersService)
    .send({ actor, id }, { on: localDate(world.time.now().slice(0, 10)), how: 'email' });
  const addressees = letter.recommendations.map(({ addresseeId, reference }) => ({
    id: addresseeId,
    reference,
  }));
  return { letterId: id, addressees };
}
