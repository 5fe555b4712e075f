import { Refused } from '#rules';

/**
 * Does what a machine asks. Where somebody else was there first it is refused as ever, and the problem tells beside it
 * what is saved now, field by field: the machine has its own words, so that both texts are there and neither is lost.
 */
export async function orSavedMeanwhile<Done>(
  act: () => Promise<Done>,
  saved: () => Promise<Readonly<Record<string, string>>>,
): Promise<Done> {
  try {
    return await act();
  } catch (refused) {
    if (!(refused instanceof Refused) || refused.kind !== 'conflict') throw refused;
    const now = Object.entries(await saved()).map(([field, text]) => ({
      code: 'stale-version' as const,
      field,
      sentence: `Saved now: ${text === '' ? 'nothing' : text}`,
    }));
    throw new Refused([...refused.refusals, ...now]);
  }
}
