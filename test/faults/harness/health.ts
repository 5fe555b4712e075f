export interface Health {
  readonly status: number;
  /** The names of the checks that are red. */
  readonly red: readonly string[];
  /** Seconds. */
  readonly oldest: number;
}

/** What a web process answers at `/health/ready`. */
export async function healthAt(address: string): Promise<Health> {
  const answer = await fetch(`${address}/health/ready`);
  const read: { checks: { name: string; ok: boolean }[]; oldestDueUnsentSeconds: number } =
    JSON.parse(await answer.text());
  const red = read.checks.filter(({ ok }) => !ok).map(({ name }) => name);
  return { status: answer.status, red, oldest: Math.round(read.oldestDueUnsentSeconds) };
}
