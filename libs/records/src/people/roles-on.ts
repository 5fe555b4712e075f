import { roleOfPart } from '#rules';

const MEMBER = roleOfPart('member', 'partnership');
const CHAIR = roleOfPart('chair', 'partnership');
const GROUP_CHAIR = roleOfPart('chair', 'working group');

/**
 * SQL of the roles people hold on a local date: what they were granted, and what a part in a partnership or one of its
 * working groups brings from its first day to its last. Rows of `person_id`, `role`, `scope_kind` and `scope_id`, of
 * one person as often as something brings it; `day` is an expression of SQL.
 */
export const ROLES_ON = (day: string): string => `(
  SELECT person_id, role, scope_kind, scope_id FROM grants WHERE ended_at IS NULL
  UNION ALL
  SELECT part.person_id, CASE WHEN part.part <> 'chair' THEN '${MEMBER}'
      WHEN part.working_group_id IS NULL THEN '${CHAIR}' ELSE '${GROUP_CHAIR}' END, 'council', within.council_id
  FROM partnership_members part JOIN partnerships within ON within.id = part.partnership_id
  WHERE part.valid_from <= ${day} AND coalesce(part.valid_to, 'infinity') >= ${day})`;
