import { newId } from '#platform/ids';
import type { DecisionsStanding } from '#records/decisions';
import type { MeetingView } from '#records/meetings';
import { paths } from '#records/paths';
import { addWorkingDays, dateInWords, type Calendar } from '#rules';
import { decisionPresenter } from './decision.presenter.js';

/** Working days after the meeting by which its decisions are public: a policy, not a law. */
export const DECISIONS_WITHIN = 1;

/** Decisions as they would be published now, for whoever publishes them. */
export function decisionsCheck(
  meeting: Pick<MeetingView, 'committee' | 'committeeSlug' | 'heldOn' | 'version'>,
  { now, isNew, latest }: DecisionsStanding,
  calendar: Calendar,
) {
  const { committee, committeeSlug, heldOn } = meeting;
  const due = addWorkingDays(calendar, heldOn, DECISIONS_WITHIN);
  const on = { publishedOn: heldOn, publishedAt: '' };
  return {
    title: titleOf(isNew, latest !== null),
    caption: `${committee}, ${dateInWords(heldOn)}`,
    due: `Policy: by the working day after the meeting, ${dateInWords(due)}.`,
    latest: latest === null ? null : `They were published on ${dateInWords(latest.on)}.`,
    isNew,
    decisions: now.decisions.map((one) => decisionPresenter({ ...now, ...on, ...one })),
    kept: now.decisions.filter(({ kept }) => kept !== null).length,
    action: paths.decisionsDesk(committeeSlug, heldOn),
    published: latest === null ? null : paths.publicDecisions(committeeSlug, heldOn),
    cancel: paths.meeting(committeeSlug, heldOn),
    version: meeting.version,
    key: newId(),
  };
}

function titleOf(isNew: boolean, isPublished: boolean): string {
  if (!isPublished) return 'Publish the decisions?';
  return isNew ? 'Publish the decisions again?' : 'The decisions are published';
}
