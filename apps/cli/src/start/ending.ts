import { beginning } from './beginning.js';
import { npmProcess } from './npm.js';

/**
 * Calls back once when it is time to stop: Ctrl-C, a termination signal, a closed terminal, or an npm that was
 * killed and so could pass nothing on.
 */
export function onEnding(end: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  const npm = npmProcess();
  if (npm === null) return;
  const began = beginning(npm);
  setInterval(() => {
    if (beginning(npm) !== began) end();
  }, 250).unref();
}
