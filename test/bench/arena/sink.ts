import { once } from 'node:events';
import { startProgram, stopProgram } from './contender.js';

/** An SMTP server that takes everything. */
export interface Sink {
  readonly url: string;
  /** How many letters it took, and how many of them it had taken before by their Message-ID. */
  count(): Promise<{ readonly letters: number; readonly repeated: number }>;
  stop(): Promise<void>;
}

export async function startSink(): Promise<Sink> {
  const child = startProgram({ file: 'test/bench/floors/sink.mjs', env: {} });
  const [listening]: unknown[] = await once(child, 'message');
  const { port } = listening as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    count: async () => {
      child.send('count');
      const [said]: unknown[] = await once(child, 'message');
      return said as { letters: number; repeated: number };
    },
    stop: () => stopProgram(child),
  };
}
