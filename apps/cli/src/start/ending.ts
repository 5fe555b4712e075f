/**
 * Calls back once when it is time to stop: Ctrl-C, a termination signal, a closed terminal, or an npm that was
 * killed and so could pass nothing on.
 */
export function onEnding(end: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) end();
  }, 250).unref();
}
