import type { DirectoryEntry } from '#records/authorities';
import type { ItemView, MeetingView, MotionView } from '#records/meetings';
import { paths } from '#records/paths';
import { RESOLUTION, type Actor } from '#rules';
import { sittingAs } from '../meetings/meeting-caption.js';
import { onwardInSession } from '../transitions/onward-in-session.js';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** A motion with its item and its meeting, as its transitions know it. */
export interface MotionSubject extends Subject {
  readonly meeting: MeetingView;
  readonly item: ItemView;
  readonly motion: MotionView;
  /** The authorities it may name, while its words can be changed. */
  readonly directory: readonly DirectoryEntry[];
}

/** A motion as its transitions see it, for one person. */
export function motionSubject(
  actor: Actor,
  found: Pick<MotionSubject, 'meeting' | 'item' | 'motion' | 'directory'>,
): MotionSubject {
  const { meeting, item, motion } = found;
  const { councilId, committeeId, committeeSlug, heldOn } = meeting;
  const page = aroundMotion(actor, found);
  return {
    ...found,
    id: motion.id,
    version: motion.version,
    page,
    at: `${paths.agendaItem(committeeSlug, heldOn, item.number)}/motions/${motion.number}`,
    caption: `Item ${item.number}, motion ${motion.number}${sittingAs(meeting)}`,
    stance: stanceOf(RESOLUTION, { state: motion.state, place: { councilId, committeeId } }, actor),
    after: (version) => `${page}?done=${motion.number}.${version}#motion-${motion.number}`,
  };
}

/** Where somebody goes back to from a motion: the run page of its item for whoever clerks a meeting that sits, else the item's page. */
export function aroundMotion(
  actor: Actor,
  { meeting, item }: Pick<MotionSubject, 'meeting' | 'item'>,
): string {
  const { committeeSlug, heldOn } = meeting;
  return (
    onwardInSession(actor, meeting, item.number) ??
    paths.agendaItem(committeeSlug, heldOn, item.number)
  );
}
