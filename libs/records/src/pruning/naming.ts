import { Refused } from '#rules';

/** Says of a refusal which recommendation it is about. */
export async function naming(reference: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    throw new Refused(
      refused.refusals.map((one) => ({ ...one, sentence: `${reference}: ${one.sentence}` })),
    );
  }
}
