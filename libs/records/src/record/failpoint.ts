import { failpointAsked } from './failpoint-asked.js';

type Hit = (name: string) => Promise<void> | void;

let armed: Hit | null = hitOf(failpointAsked(process.env));

/**
 * A named place where a test may make the process fail. Does nothing unless a test has armed it: in its own process by
 * `armFailpoints`, in another by `CF_FAILPOINT`, which is read once and only where `NODE_ENV` is `test`.
 */
export async function failpoint(name: string): Promise<void> {
  if (armed !== null) await armed(name);
}

/** Arms every failpoint of this process with one function, or disarms them with null. For tests only. */
export function armFailpoints(hit: Hit | null): void {
  armed = hit;
}

function hitOf(asked: ReturnType<typeof failpointAsked>): Hit | null {
  if (asked === null) return null;
  let passed = 0;
  return (name) => {
    if (name !== asked.name || (passed += 1) !== asked.nth) return;
    if (asked.how === 'throw') throw new Error(`Failed on purpose at "${name}".`);
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  };
}
