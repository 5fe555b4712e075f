/** Every kind of work that waits in Redis. Redis only says when to try: what must happen is a row. */
export const JOB_KINDS = ['deliver', 'pack', 'print', 'sweep'] as const;

export type JobKind = (typeof JOB_KINDS)[number];

/** The names of the queues, one a kind of work. */
export const QUEUES = {
  deliver: 'deliveries',
  pack: 'packs',
  print: 'prints',
  sweep: 'sweeps',
} as const satisfies Record<JobKind, string>;

/** A worker killed with -9 frees its job after these. Milliseconds. */
export const WORKER_LIMITS = { lockDuration: 10_000, stalledInterval: 5_000 } as const;

/** Job kinds without a handler, and handlers without a job kind, as sentences; an empty list means all is well. */
export function jobFaults(
  kinds: readonly string[],
  handlers: Readonly<Record<string, unknown>>,
): readonly string[] {
  const handled = Object.keys(handlers);
  return [
    ...kinds
      .filter((kind) => !handled.includes(kind))
      .map((kind) => `job "${kind}" has no handler`),
    ...handled
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => `handler "${kind}" is for no kind of job`),
  ];
}
