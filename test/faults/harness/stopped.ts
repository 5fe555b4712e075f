import type { Program } from './program.js';

/** Asks a process to end, and says how long it took and what was wrong with how it went. */
export async function stopped(
  what: string,
  program: Program,
): Promise<{ what: string; seconds: number; faults: readonly string[] }> {
  const began = performance.now();
  await program.stop();
  const seconds = (performance.now() - began) / 1_000;
  const code = program.exitCode();
  const faults = code === 0 ? [] : [`a ${what} that was asked to stop left with ${code}`];
  return { what, seconds, faults };
}
