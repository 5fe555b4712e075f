import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Makes sure the port can be listened on, before anything is started.
 *
 * @param patience milliseconds to wait for it: more than nothing when an earlier launcher was killed and what it
 * had started is still on its way out
 * @throws with a sentence that says what to do
 */
export async function requireFreePort(port: number, patience: number): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    const problem = (await whyNot(port, '127.0.0.1')) ?? (await whyNot(port));
    if (problem === undefined) return;
    if (problem === 'EACCES') {
      throw new Error(
        `Port ${port} needs more rights than this user has: set PORT=8080 or similar.`,
      );
    }
    if (Date.now() >= until) {
      const another = port < 65535 ? port + 1 : 3000;
      throw new Error(
        `Port ${port} is in use. Stop what uses it, or set PORT to another: PORT=${another} npm start`,
      );
    }
    await wait(100);
  }
}

function whyNot(port: number, host?: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ port, ...(host === undefined ? {} : { host }) }, () =>
      probe.close(() => resolve(undefined)),
    );
  });
}
