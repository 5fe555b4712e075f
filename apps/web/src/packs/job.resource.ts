import type { Job } from '#records/packs';
import { packAddresses } from './pack-addresses.js';

/** Where a job is in the API. */
export const jobAddress = (id: string): string => `/api/v1/jobs/${encodeURIComponent(id)}`;

/** A job as JSON. Instants are UTC. */
export function jobResource(job: Job) {
  const { id, audience, number, committee, committeeSlug, heldOn, state, stage, done, of } = job;
  const href = jobAddress(id);
  const at = packAddresses(committeeSlug, heldOn, audience);
  const isOpen = state === 'waiting' || state === 'working';
  const mayRetry = state === 'failed' || state === 'cancelled';
  return {
    href,
    kind: 'pack',
    committee: { slug: committeeSlug, name: committee },
    heldOn,
    audience,
    number,
    state,
    stage,
    done,
    of,
    problems: job.problems,
    attempts: job.attempts,
    askedBy: job.askedBy,
    askedAt: job.askedAt,
    startedAt: job.startedAt,
    finishedAt: job.finishedAt,
    pack: state === 'done' ? at.accessible(number) : null,
    actions: [
      ...(isOpen ? [{ name: 'cancel', href: `${href}/cancellation` }] : []),
      ...(mayRetry ? [{ name: 'retry', href: `${href}/retry` }] : []),
    ],
  };
}

export const JOB_EXAMPLE = {
  href: '/api/v1/jobs/0190a1b2-0000-7000-8000-000000000000',
  kind: 'pack',
  committee: { slug: 'crime-and-disorder', name: 'Crime and Disorder Committee' },
  heldOn: '2023-07-19',
  audience: 'public',
  number: 0,
  state: 'working',
  stage: 'Setting the pages',
  done: 2,
  of: 9,
  problems: [],
  attempts: 1,
  askedBy: 'The officer',
  askedAt: '2023-07-11T09:00:00.000Z',
  startedAt: '2023-07-11T09:00:01.000Z',
  finishedAt: null,
  pack: null,
  actions: [
    { name: 'cancel', href: '/api/v1/jobs/0190a1b2-0000-7000-8000-000000000000/cancellation' },
  ],
};
