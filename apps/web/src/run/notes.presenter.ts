import { paths } from '#records/paths';
import type { ItemSitting, NotesView } from '#records/sittings';
import type { MeetingState } from '#rules';
import type { FormView } from '../http/form-view.js';
import { londonDateTime } from '../layout/london-date-time.js';
import type { Box } from './box-form.js';
import type { RunItemSubject } from './run-desk.js';

const TAKES_NOTES: readonly MeetingState[] = ['in session', 'adjourned', 'concluded'];

/** The boxes for the notes of an item: one for the public minutes, one that is kept from the public, or both. */
export function notesPresenter(
  { meeting, item, notes, sitting }: RunItemSubject,
  how: ItemSitting | undefined,
  form: FormView,
) {
  const at = paths.runItem(meeting.committeeSlug, meeting.heldOn, item.number);
  const kept = how?.kept ?? [];
  const isWhole = kept.some(({ what }) => what === 'agenda item');
  const isOut = sitting.isPublicOut && how?.state === 'being taken';
  const hasExempt = kept.length > 0 || how?.isCovered === true || (notes.exempt?.version ?? 0) > 0;
  const boxes = [
    ...(isWhole
      ? []
      : [
          {
            name: 'discussion' as const,
            label: 'Notes of the discussion',
            hint: isOut
              ? 'These become public with the minutes. The public is excluded now: what is exempt goes below'
              : 'These become public with the minutes',
            isKept: false,
            saved: notes.public,
          },
        ]),
    ...(hasExempt && notes.exempt !== null
      ? [
          {
            name: 'exempt-discussion' as const,
            label: 'Notes that are kept from the public',
            hint: 'Kept apart, for the exempt minutes. This box is not remembered by the browser: save it often',
            isKept: true,
            saved: notes.exempt,
          },
        ]
      : []),
  ];
  return {
    isOpen: TAKES_NOTES.includes(meeting.state),
    action: `${at}/${boxes[0]?.name ?? 'discussion'}`,
    boxes: boxes.map(({ saved, ...box }) => ({
      ...box,
      ...boxShown(saved, form, box.name),
      action: `${at}/${box.name}`,
    })),
  };
}

/** What is in the box: what was typed when it could not be saved, and then also what somebody else saved meanwhile. */
function boxShown(saved: NotesView, form: FormView, name: Box) {
  const typed: unknown = form.values[name];
  const value = typeof typed === 'string' ? typed : saved.wording;
  const isStale =
    value !== saved.wording && form.values[`${name}-version`] !== String(saved.version);
  return {
    value,
    version: saved.version,
    error: form.messages[name] ?? null,
    meanwhile: isStale ? saved.wording : null,
    savedBy:
      saved.changedAt === null
        ? null
        : `Saved ${londonDateTime(saved.changedAt)} by ${saved.changedBy ?? ''}`,
  };
}
