import { isMainThread } from 'node:worker_threads';

/** Loaded into each program `npm start` runs: it ends when the launcher is gone, however the launcher went. */
function end() {
  setTimeout(() => process.exit(1), 10_000).unref();
  process.kill(process.pid, 'SIGTERM');
}

if (isMainThread) {
  // The launcher may have gone before this was read.
  if (!process.connected) process.exit(1);
  process.once('disconnect', end);
  process.channel?.unref();
}
