import type { Done } from '#records/record';
import type { Actor } from '#rules';
import { InvalidForm } from '../http/invalid-form.js';
import type { Reading } from './transition.js';

interface Sent {
  readonly transition: Reading;
  readonly id: string;
  readonly actor: Actor;
  readonly body: unknown;
  /** From `If-Match` and `Idempotency-Key`; null when not given. */
  readonly version: number | null;
  readonly key: string | null;
}

/** A transition as an API does it: the same form class and service as the page, problems thrown for the filter. */
export async function transitionByApi(sent: Sent): Promise<Done> {
  const { transition, id, actor, version, key } = sent;
  const form = transition.read(sent.body, 'machine');
  if (!form.ok) throw new InvalidForm(form.errors);
  return form.value({
    actor,
    id,
    ...(version === null ? {} : { version }),
    ...(key === null ? {} : { key }),
  });
}
