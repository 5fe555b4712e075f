import { LedgerQueries } from '#records/ledger';
import type { Audience } from '#rules';
import { checkLetters, type Check } from '../../../apps/cli/src/rehearse/check-letters.js';
import { expectedLetters } from '../../../apps/cli/src/rehearse/expected-letters.js';
import type { Stage } from '../harness/stage.js';

/**
 * Compares the ledger with what the ladders owe, enumerated again from the history by the rehearsal's own count: each
 * day walked, each rung of each clock asked whether it is its day.
 */
export async function checkLedger(
  stage: Stage,
  period: { readonly from: string; readonly to: string },
): Promise<Check> {
  const { world } = stage;
  const ledger = world.app.get(LedgerQueries);
  const events = await ledger.events(world.councilId);
  const arrived = new Map<string, number>();
  for (const { messageId } of stage.sink.received) {
    arrived.set(messageId, (arrived.get(messageId) ?? 0) + 1);
  }
  const letters = await ledger.letters(world.councilId);
  const addresses = await addressBook(stage);
  const meetings = await world.dataSource.query<{ heldOn: string }[]>(
    'SELECT held_on::text AS "heldOn" FROM meetings ORDER BY held_on',
  );
  const expected = expectedLetters(events, {
    ...period,
    sittings: [],
    meetings: meetings.map(({ heldOn }) => heldOn),
    addressesOf: addresses,
  });
  return checkLetters(
    expected,
    letters.map((letter) => ({
      ...letter,
      messages: Math.min(1, arrived.get(letter.messageId) ?? 0),
    })),
    await ledger.rungs(world.councilId),
  );
}

/** The mail addresses of an audience; those of an authority by the name the ledger has for it. */
async function addressBook({ world }: Stage) {
  const people = await world.dataSource.query<{ id: string; email: string }[]>(
    'SELECT id, email FROM people',
  );
  const emailOf = (part: string) =>
    people.find(({ id }) => id === world.someone(part).id)?.email ?? part;
  return (audience: Audience, subject: string | null): readonly string[] => {
    const authority = /to Partner (\d+)/.exec(subject ?? '')?.[1];
    switch (audience) {
      case 'contact':
      case 'signatory':
      case 'senior officer':
        return [emailOf(`partner-${authority} ${audience}`)];
      case 'chief officer':
        return [emailOf(`partner-${authority} senior officer`)];
      case 'officer':
      case 'chair':
      case 'monitoring officer':
        return [emailOf(audience)];
      default:
        throw new Error(`Nobody in this story is written to as ${audience}.`);
    }
  };
}
