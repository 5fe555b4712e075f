/** What stands on a partnership's calendar beside its meetings. */
export const PARTNERSHIP_EVENT_KINDS = {
  'awareness week': 'Awareness week or day',
  workshop: 'Workshop',
  campaign: 'Campaign',
  event: 'Other event',
} as const;

export type PartnershipEventKind = keyof typeof PARTNERSHIP_EVENT_KINDS;
