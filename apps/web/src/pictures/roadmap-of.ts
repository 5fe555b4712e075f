import type { ActionLine } from '#records/plans';
import { paths } from '#records/paths';
import { dueSlip, isActionOverdue, shortDate, type ActionState, type LocalDate } from '#rules';
import { actionBadge } from '../priorities/badges.js';

/** One day of an action on the roadmap: it is due then, was, is done, or was due before its date moved. */
export interface RoadmapMark {
  readonly on: LocalDate;
  readonly kind: 'due' | 'overdue' | 'done' | 'moved';
}

/** One action as the roadmap draws it and its table tells it. */
export interface RoadmapAction {
  readonly group: string;
  readonly reference: string;
  readonly wording: string;
  readonly href: string;
  readonly due: string;
  readonly state: string;
  readonly slip: string | null;
  /** The dues it had before, as they were printed: one for each hollow mark, in the same order. */
  readonly before: readonly string[];
  readonly isOngoing: boolean;
  readonly isDone: boolean;
  readonly isOverdue: boolean;
  readonly marks: readonly RoadmapMark[];
}

const DONE: readonly ActionState[] = ['claimed complete', 'verified'];

/** The actions of a plan as a roadmap, in the order given: the one array that picture and table are both made from. */
export function roadmapOf(
  actions: readonly ActionLine[],
  today: LocalDate,
): readonly RoadmapAction[] {
  return actions.map((action) => {
    const { id, group, reference, wording, planSlug, dueRaw, dueEnd, moves, state } = action;
    const isDone = DONE.includes(state);
    const isOverdue = isActionOverdue(action, today);
    const kind = isDone ? 'done' : isOverdue ? 'overdue' : 'due';
    return {
      group,
      reference,
      wording,
      href: paths.action(planSlug, id),
      due: dueRaw === '' ? 'Not printed' : dueRaw,
      state: actionBadge(state).text,
      slip: dueSlip(moves),
      before: moves.flatMap(({ fromRaw, fromEnd }) =>
        fromEnd === null ? [] : [fromRaw === '' ? shortDate(fromEnd) : fromRaw],
      ),
      isOngoing: action.duePrecision === 'none',
      isDone,
      isOverdue,
      marks: [
        ...moves.flatMap(({ fromEnd }) => (fromEnd === null ? [] : [moved(fromEnd)])),
        ...(dueEnd === null ? [] : [{ on: dueEnd, kind } as const]),
      ],
    };
  });
}

const moved = (on: LocalDate): RoadmapMark => ({ on, kind: 'moved' });
