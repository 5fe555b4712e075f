import type { Act, Done } from '#records/record';
import type { CodesService, RepliesService } from '#records/replies';
import { Refused } from '#rules';

interface Services {
  readonly replies: RepliesService;
  readonly codes: CodesService;
}

/**
 * Submits a reply. The code is tried only where the reply is stopped for want of one alone, so that none is spent on a
 * reply that something else stops, or that went already under the same key.
 */
export async function submitWithCode(
  { replies, codes }: Services,
  act: Act,
  code: string | null,
): Promise<Done> {
  try {
    return await replies.submit(act);
  } catch (stopped) {
    if (code === null || !wantsCode(stopped)) throw stopped;
    await codes.confirm({ actor: act.actor, id: act.id }, code);
    return replies.submit(act);
  }
}

const wantsCode = (stopped: unknown): boolean =>
  stopped instanceof Refused && stopped.refusals.every(({ field }) => field === 'code');
