/** SQL of an `ItemLine` of an item `i`, as one jsonb. */
export const ITEM_LINE = (
  i: string,
): string => `jsonb_build_object('id', ${i}.id, 'number', ${i}.number, 'kind', ${i}.kind,
  'title', ${i}.title, 'words', ${i}.words, 'state', ${i}.state,
  'review', (SELECT jsonb_build_object('priority', y.name, 'prioritySlug', y.slug, 'cycle', v.cycle)
    FROM reviews v JOIN priorities y ON y.id = v.priority_id WHERE v.id = ${i}.review_id),
  'edition', (SELECT e.edition FROM agreements e WHERE e.id = ${i}.agreement_id),
  'outcome', ${i}.outcome_kind, 'text', ${i}.outcome, 'owner', ${i}.owner, 'dueOn', ${i}.due_on,
  'minute', ${i}.minute_reference, 'decidedOn', ${i}.decided_on)`;

/** SQL of the columns of `WhoseMeeting` of a meeting or an item `t`, with the joins it needs. */
export const WHOSE = (t: string): string => `${t}.council_id AS "councilId", c.name AS council,
  ${t}.partnership_id AS "partnershipId", n.name AS partnership, n.slug AS "partnershipSlug",
  ${t}.working_group_id AS "workingGroupId", g.name AS "group", g.slug AS "groupSlug"`;
export const WHOSE_JOINS = (t: string): string => `JOIN councils c ON c.id = ${t}.council_id
  JOIN partnerships n ON n.id = ${t}.partnership_id LEFT JOIN working_groups g ON g.id = ${t}.working_group_id`;
