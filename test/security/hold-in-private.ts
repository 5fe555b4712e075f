import { MeetingsService } from '#records/meetings';
import { MinutesService } from '#records/minutes';
import { SittingsService } from '#records/sittings';
import type { WebWorld } from '../support/web-world.js';

/** Exempt items of a meeting whose agenda is out, and what is said on them. */
export interface SaidInPrivate {
  readonly meetingId: string;
  readonly heldOn: string;
  readonly said: readonly { readonly itemId: string; readonly wording: string }[];
}

/** The meeting is held, words are noted on its exempt items, and its minutes are written, approved and published. */
export async function holdInPrivate(world: WebWorld, asked: SaidInPrivate): Promise<void> {
  const { app, time } = world;
  const act = { actor: await world.as('officer'), id: asked.meetingId };
  time.set(`${asked.heldOn}T09:00:00Z`);
  const present = ['chair', 'member one', 'member two'].map((part) => world.someone(part).id);
  await app.get(MeetingsService).start(act, { present });
  const sittings = app.get(SittingsService);
  for (const { itemId, wording } of asked.said) {
    await sittings.take(act, { itemId, doors: 'not excluded' });
    await sittings.note(act, { itemId, wording, for: 'exempt' });
  }
  await app.get(MeetingsService).conclude(act);
  const minutes = app.get(MinutesService);
  await minutes.draft(act);
  await minutes.submit(act);
  await minutes.approve(act, { how: 'by email' });
  await minutes.publish(act);
}
