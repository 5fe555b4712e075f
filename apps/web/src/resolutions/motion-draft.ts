import type { MotionDraft } from '#records/resolutions';
import { detailsTyped } from './motion-details.js';
import type { FoundItem, MotionDesk } from './motion-desk.js';
import type { MotionForm } from './motion-forms.js';

/** What a form drafts: one of the motions ready on the item, with where its words come from; or what was written. */
export async function draftIn(
  desk: MotionDesk,
  found: FoundItem,
  form: MotionForm,
): Promise<MotionDraft> {
  const agendaItemId = found.item.id;
  if (form.ready !== null) {
    const { kind, wording, source } = await desk.readyOne(found, form.ready);
    const details = detailsTyped(kind, form, found.meeting.items);
    return { agendaItemId, kind, wording, details, source };
  }
  const { kind, wording } = form;
  return { agendaItemId, kind, wording, details: detailsTyped(kind, form, found.meeting.items) };
}
