import { concernInWords, MEASURE_VERDICTS, projectInWords, type PerformanceSummary } from '#rules';
import { csv } from '../recommendations/csv.js';

/** Every row of a summary, one a line, with the day it is as at. */
export function summaryCsv(summary: PerformanceSummary): string {
  const { asAt, priorities } = summary;
  return csv(
    ['as at', 'priority', 'kind', 'name', 'date', 'stands', 'words'],
    priorities.flatMap(
      ({ name: priority, leads, reviews, measures, actions, projects, concerns }) => {
        const line = (kind: string, name: string, more: Partial<Line> = {}) => ({
          'as at': asAt,
          priority,
          kind,
          name,
          date: '',
          stands: '',
          words: '',
          ...more,
        });
        return [
          ...leads.map((name) => line('lead', name)),
          ...reviews.map(({ cycle, dueOn, rating, changed }) =>
            line('review', cycle, {
              date: dueOn,
              stands: rating ?? 'not returned',
              words: changed ?? '',
            }),
          ),
          ...measures.map(({ name, verdict, sentence }) =>
            line('measure', name, { stands: MEASURE_VERDICTS[verdict], words: sentence }),
          ),
          ...actions.map(({ reference, plan, dueRaw, state, isOverdue, moves, wording }) =>
            line('action', `${plan}, ${reference}`, {
              date: dueRaw,
              stands: `${state}${isOverdue ? ', overdue' : ''}${moves > 0 ? ', date moved' : ''}`,
              words: wording,
            }),
          ),
          ...projects.map((one) =>
            line('project', one.name, {
              date: one.spentAsAt ?? '',
              stands: one.outcome ?? 'no outcome is recorded',
              words: projectInWords(one),
            }),
          ),
          ...concerns.map((one) => line('concern', one.cycle, { words: concernInWords(one) })),
        ];
      },
    ),
  );
}

interface Line {
  readonly date: string;
  readonly stands: string;
  readonly words: string;
}
