import type { FastifyReply } from 'fastify';
import { icsOf } from '#platform/ics';
import type { AssessmentView } from '#records/assessments';
import { workshopEvent } from '#records/calendar';
import { refuse } from '#rules';

/** The workshop of an assessment as a calendar to be taken away; a cancelled one says so. Refuses where none was called. */
export function workshopFile(
  found: AssessmentView,
  { reply, now }: { readonly reply: FastifyReply; readonly now: string },
): string {
  const { workshop } = found;
  if (workshop === null) return refuse('not-found', 'No workshop is called.');
  reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', `attachment; filename="workshop-${found.slug}.ics"`);
  const event = workshopEvent({ ...found, workshop });
  return icsOf({ name: event.summary, now, events: [event] });
}
