import { Refused } from '#rules';

/** Why something was refused, as `code field` or `code`, in order. Throws when it was done, or failed otherwise. */
export async function refusals(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refusals.map(({ code, field }) =>
      field === undefined ? code : `${code} ${field}`,
    );
  }
  throw new Error('It was not refused.');
}
