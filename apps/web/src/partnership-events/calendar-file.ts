import type { FastifyReply } from 'fastify';
import { icsOf } from '#platform/ics';
import { calendarEventOf, type PartnershipEventView } from '#records/partnership-events';

/** Events as a calendar file; `at` gives the whole address of an event's page, null where it has none. */
export function calendarFile(
  reply: FastifyReply,
  told: {
    readonly name: string;
    readonly file: string;
    readonly events: readonly PartnershipEventView[];
    readonly now: string;
    readonly at: (event: string) => string | null;
  },
): string {
  const { name, file, events, now, at } = told;
  const disposition = `attachment; filename="${file.replace(/[^\w-]/g, '-')}-events.ics"`;
  reply.type('text/calendar; charset=utf-8').header('content-disposition', disposition);
  return icsOf({ name, now, events: events.map((one) => calendarEventOf(one, at(one.slug))) });
}
