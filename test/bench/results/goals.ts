interface Goal {
  readonly says: string;
  readonly unit: 'of the floor' | 's' | 'MB' | 'statements' | 'times';
  /** Whether more is better. */
  readonly more: boolean;
  readonly must: number;
  readonly aim: number | null;
}

const share = (says: string, must: number, aim: number): Goal => ({
  says,
  unit: 'of the floor',
  more: true,
  must,
  aim,
});

const statements = (says: string, must: number): Goal => ({
  says,
  unit: 'statements',
  more: false,
  must,
  aim: null,
});

const timesRedmine = (what: string, must: number, aim: number): Goal => ({
  says: `${what} a second, against Redmine's on its own machine, another run`,
  unit: 'times',
  more: true,
  must,
  aim,
});

/** What the product must reach, and what it aims at. */
export const GOALS = {
  list: share('signed-in filtered list, HTML', 0.15, 0.4),
  'list json': share('the same list, JSON', 0.35, 0.6),
  detail: share('recommendation with its full history, HTML', 0.15, 0.4),
  transition: share('transition, against the raw transaction', 0.4, 0.65),
  public: share('public page, 200', 0.35, 0.7),
  'public 304': share('public page unchanged, 304', 0.4, 0.8),
  'list growth p95': {
    says: 'list p95, 1M records : 100k',
    unit: 'times',
    more: false,
    must: 2,
    aim: 1.3,
  },
  'list growth cpu': {
    says: 'list CPU, 1M records : 100k',
    unit: 'times',
    more: false,
    must: 2,
    aim: 1.3,
  },
  'list statements': statements('statements of a list', 5),
  'detail statements': statements('statements of a detail', 7),
  'transition statements': statements('statements of a transition', 8),
  sweep: { says: 'plan 10,000 reminders', unit: 's', more: false, must: 3, aim: 0.8 },
  deliver: share('outbox to SMTP to settled, against raw nodemailer', 0.15, 0.35),
  pack: { says: 'pack of 120 pages, 10 uploads', unit: 's', more: false, must: 3, aim: 1.5 },
  'long pack': {
    says: 'pack of 500 pages, 10 uploads',
    unit: 's',
    more: false,
    must: 1.5,
    aim: 0.5,
  },
  'worker memory': {
    says: 'worker, at most, while it sends',
    unit: 'MB',
    more: false,
    must: 200,
    aim: 150,
  },
  'redmine list': timesRedmine('filtered list', 20, 50),
  'redmine detail': timesRedmine('detail with history', 20, 50),
  'redmine transition': timesRedmine('update', 20, 50),
  'redmine reminders': timesRedmine('mails', 40, 150),
  'import preview': {
    says: 'workbook of 5,000 actions, read cell by cell',
    unit: 's',
    more: false,
    must: 3,
    aim: 1.5,
  },
  'cold start': {
    says: 'web, cold, to its first 200',
    unit: 's',
    more: false,
    must: 2.5,
    aim: 1.5,
  },
  'idle memory': { says: 'web, idle', unit: 'MB', more: false, must: 180, aim: 130 },
} as const satisfies Record<string, Goal>;

export type GoalName = keyof typeof GOALS;

/** How a value stands: `met`, `aim met`, or how far it is from what it must be. */
export function standing(name: GoalName, value: number): string {
  const { more, must, aim }: Goal = GOALS[name];
  const reaches = (goal: number) => (more ? value >= goal : value <= goal);
  if (!reaches(must)) return `misses by ${(more ? must / value : value / must).toFixed(2)}x`;
  if (aim === null) return 'met';
  if (reaches(aim)) return 'met, aim too';
  return `met; aim ${(more ? aim / value : value / aim).toFixed(2)}x away`;
}
