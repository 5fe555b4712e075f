import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The process's own metrics, in the Prometheus text format. Times are in seconds. */
export class Metrics {
  readonly registry = new Registry();

  readonly requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer, by route template and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers: [this.registry],
  });

  readonly jobs = new Counter({
    name: 'jobs_total',
    help: 'Background jobs, by kind and outcome',
    labelNames: ['kind', 'outcome'] as const,
    registers: [this.registry],
  });

  readonly oldestUnsent = new Gauge({
    name: 'oldest_due_unsent_seconds',
    help: 'Age of the oldest letter or reminder that is due and not sent',
    registers: [this.registry],
  });

  readonly clocksPassedBy = new Gauge({
    name: 'clocks_passed_by',
    help: 'Running clocks with a reminder of an earlier day that no sweep has put together',
    registers: [this.registry],
  });

  readonly mailPaused = new Gauge({
    name: 'mail_paused',
    help: '1 while no mail leaves because an operator or a restore has paused it',
    registers: [this.registry],
  });

  readonly filesRoom = new Gauge({
    name: 'files_room_bytes',
    help: 'Bytes that are free where files are kept; NaN where nobody can say',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
