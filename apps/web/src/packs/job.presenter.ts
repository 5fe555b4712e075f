import { JOB_STATES, type Job, type JobState } from '#records/packs';
import { paths } from '#records/paths';
import { dateInWords } from '#rules';
import { packAddresses } from './pack-addresses.js';

const TONES = {
  waiting: 'quiet',
  working: 'soon',
  done: 'done',
  failed: 'late',
  cancelled: 'quiet',
} as const satisfies Record<JobState, string>;

/** A job as its page shows it. */
export function jobPresenter(job: Job) {
  const { id, audience, number, committee, committeeSlug, heldOn, state, stage, done, of } = job;
  const at = packAddresses(committeeSlug, heldOn, audience);
  const isOpen = state === 'waiting' || state === 'working';
  const what = `${audience === 'members' ? 'Members’' : 'Public'} pack`;
  const mayRetry = state === 'failed' || state === 'cancelled';
  return {
    title: number === 0 ? what : `${what}: supplement ${number}`,
    caption: `${committee}, ${dateInWords(heldOn)}`,
    badge: { text: sentenceCase(JOB_STATES[state].is), tone: TONES[state] },
    stage: isOpen && stage !== '' ? stage : null,
    counts: state === 'working' && of > 0 ? { done, of, words: `${done} of ${of}` } : null,
    facts: [
      { key: 'Asked by', value: job.askedBy },
      { key: 'Asked', instant: job.askedAt },
      ...(job.finishedAt === null ? [] : [{ key: 'Ended', instant: job.finishedAt }]),
    ],
    problems: job.problems,
    isOpen,
    again: isOpen ? paths.job(id) : null,
    pack: state === 'done' ? at.page(number) : null,
    cancel: isOpen ? `${paths.job(id)}/cancellation` : null,
    retry: mayRetry ? `${paths.job(id)}/retry` : null,
    rebuild:
      state === 'done' && job.problems.length > 0
        ? { action: packAddresses(committeeSlug, heldOn, 'members').page(0), audience, number }
        : null,
    pages: at.page(number),
    meeting: paths.meeting(committeeSlug, heldOn),
  };
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
