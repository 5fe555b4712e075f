import type { EntityManager } from 'typeorm';
import { isKeptItem } from '../exemptions/index.js';
import { isAwaited } from './locked-reply.js';
import type { Bundle } from './bundle.js';

/** SQL of whether a reply that answers these addressees carries exempt matter: a kept item, or words or evidence kept back. */
const CARRIES = (ids: string): string => `(
  EXISTS (SELECT FROM addressees a
    JOIN recommendations r ON r.id = a.recommendation_id
    JOIN resolutions s ON s.id = r.resolution_id
    JOIN agenda_items i ON i.id = s.agenda_item_id
    WHERE a.id = ANY(${ids}) AND ${isKeptItem('i')})
  OR EXISTS (SELECT FROM exempt_reply_texts e
    WHERE e.addressee_id = ANY(${ids}) AND e.response_id IS NULL AND e.wording <> '')
  OR EXISTS (SELECT FROM evidence v
    WHERE v.addressee_id = ANY(${ids}) AND v.given_with = 'answer' AND v.given_at IS NULL AND v.is_kept_back))`;

/** Whether what is about to be submitted carries exempt matter, so that a link alone is not enough. One statement. */
export async function carriesExemptMatter(
  manager: EntityManager,
  { members }: Pick<Bundle, 'members'>,
): Promise<boolean> {
  const ids = members.filter(isAwaited).map(({ addresseeId }) => addresseeId);
  const [found] = await manager.query<{ carries: boolean }[]>(
    `SELECT ${CARRIES('$1::uuid[]')} AS carries`,
    [ids],
  );
  return found?.carries === true;
}
