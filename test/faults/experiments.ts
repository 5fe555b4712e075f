import type { Experiment } from './experiment.js';
import { clockChanges } from './experiments/clock-changes.js';
import { commitLost } from './experiments/commit-lost.js';
import { crashJobs } from './experiments/crash-jobs.js';
import { crashMail } from './experiments/crash-mail.js';
import { crashTransition } from './experiments/crash-transition.js';
import { diskFull } from './experiments/disk-full.js';
import { flushall } from './experiments/flushall.js';
import { killWorkers } from './experiments/kill-workers.js';
import { migrators } from './experiments/migrators.js';
import { poison } from './experiments/poison.js';
import { postgresFrozen } from './experiments/postgres-frozen.js';
import { postgresKilled } from './experiments/postgres-killed.js';
import { race } from './experiments/race.js';
import { recovery } from './experiments/recovery.js';
import { redisDown } from './experiments/redis-down.js';
import { restore } from './experiments/restore.js';
import { rollingRestart } from './experiments/rolling-restart.js';
import { scanner } from './experiments/scanner.js';
import { smtpMoods } from './experiments/smtp-moods.js';
import { tampering } from './experiments/tampering.js';
import { workerOff } from './experiments/worker-off.js';
import { workerStopped } from './experiments/worker-stopped.js';
import { yearOfAnswers } from './experiments/year-of-answers.js';

/** Every experiment, by the name `--only` knows it by. */
export const EXPERIMENTS: Readonly<Record<string, Experiment>> = {
  race: race(20),
  'kill-workers': killWorkers,
  'crash-transition': crashTransition,
  'crash-mail': crashMail,
  'crash-jobs': crashJobs,
  flushall,
  'commit-lost': commitLost(20),
  'clock-changes': clockChanges,
  'worker-off': workerOff,
  restore,
  'smtp-moods': smtpMoods,
  'postgres-frozen': postgresFrozen,
  'postgres-killed': postgresKilled,
  'redis-down': redisDown,
  'disk-full': diskFull,
  recovery,
  'worker-stopped': workerStopped,
  'rolling-restart': rollingRestart,
  poison,
  scanner: scanner(100),
  migrators,
  tampering: tampering(10),
  'year-of-answers': yearOfAnswers({ sittings: 5, every: 70 }, { sittings: 25, every: 14 }),
};
