import { plainText } from './markup.js';

/** What a column of a tracker of recommendations can hold. */
export const TRACKER_ROLES = [
  'reference',
  'origin',
  'agreed',
  'text',
  'authority',
  'officer',
  'response',
  'target',
  'progress',
  'rating',
  'status',
] as const;
export type TrackerRole = (typeof TRACKER_ROLES)[number];

/** Words by which real trackers head each column. A heading that fits two roles says nothing. */
const HEADED = {
  reference:
    /^(?:ref\b.*|reference|no\.?|number|#|id|rec(?:ommendation)?\.? ?(?:no\.?|number|ref(?:erence)?))$/i,
  origin: /\b(?:origin|source|meeting|committee|minute)\b/i,
  agreed: /\b(?:agreed|date made|made on|date raised|raised on)\b/i,
  text: /^(?:recommendations?|wording|text(?: of recommendation)?|recommendation (?:made|text|wording))$/i,
  authority:
    /\b(?:authority|addressee|addressed to|responsible body|organisation|executive member|portfolio holder|cabinet member|partner)\b/i,
  officer: /\b(?:lead officer|officer|contact|owner)\b/i,
  response: /\b(?:response|reply)\b/i,
  target: /\b(?:target|deadline|due|by when|timescale|completion date)\b/i,
  progress: /\b(?:progress|updates?|latest position)\b/i,
  rating: /\b(?:rag|rating)\b/i,
  status: /\bstatus\b/i,
} as const satisfies Record<TrackerRole, RegExp>;

/** The role a printed heading names, or undefined when it names none or two. */
export function trackerRole(raw: string): TrackerRole | undefined {
  const label = plainText(raw);
  if (label === '' || label.split(' ').length > 6) return undefined;
  const roles = TRACKER_ROLES.filter((role) => HEADED[role].test(label));
  return roles.length === 1 ? roles[0] : undefined;
}
