import type { ResolutionKind } from './resolution-machine.js';

const ASKED =
  /^(?:members|the committee|committee|cabinet|council)\s+(?:is|are)\s+(?:asked|invited|recommended|requested)\s+to\s+/i;
const RECOMMENDED = /^(?:it is recommended|recommended)\s*:?\s+(?=that\b)/i;
/** Words that name the choice rather than offer one of it. */
const CHOICE = /^(?:members|the committee|committee)\s+may\b/i;
const LABEL = /^(?:[-*•]|\(?[a-z0-9]{1,3}[.)])\s+/i;
const LINK = /[\s,;]*\b(?:or|and)?\s*[.;:,]*$/i;

/**
 * The words of a motion from what a report offers: without its letter or bullet, beginning with "That", ending with a full
 * stop. Worked example: "(a) note the plan; or" is "That the Committee note the plan."
 */
export function motionWords(offered: string): string {
  const bare = bareWords(offered).replace(RECOMMENDED, '');
  const asked = bare.replace(ASKED, '');
  if (asked === bare && /^that\b/i.test(bare)) return `T${bare.slice(1)}.`;
  return `That the Committee ${asked.charAt(0).toLowerCase()}${asked.slice(1)}.`;
}

const VERBS: readonly (readonly [RegExp, ResolutionKind])[] = [
  [/^(?:note|receive)\b/, 'note'],
  [/^comment\b/, 'comment'],
  [/^(?:recommend|make (?:a )?recommendations?|advise)\b/, 'recommend'],
  [/^(?:approve|agree|adopt|endorse)\b/, 'approve'],
  [/^(?:request|ask for)\b/, 'request information'],
  [/^refer\b/, 'refer'],
  [/^defer\b/, 'defer'],
  [/^(?:appoint|elect|nominate)\b/, 'appoint'],
  [/^exclude\b/, 'exclude public'],
  [/^thank\b/, 'thank'],
];
const PASSIVE: readonly (readonly [RegExp, ResolutionKind])[] = [
  [/\bbe (?:noted|received)\b/, 'note'],
  [/\bbe (?:approved|agreed|adopted|endorsed)\b/, 'approve'],
  [/\bbe deferred\b/, 'defer'],
  [/\bbe referred\b/, 'refer'],
  [/\bbe (?:appointed|elected|nominated)\b/, 'appoint'],
  [/\bbe excluded\b/, 'exclude public'],
];

/** What a motion in such words would do, by its verb; null when its words do not tell. */
export function kindOfWords(offered: string): ResolutionKind | null {
  const words = bareWords(offered)
    .replace(ASKED, '')
    .replace(/^that\s+/i, '')
    .replace(/^the committee\s+/i, '')
    .toLowerCase();
  const active = VERBS.find(([verb]) => verb.test(words));
  return (active ?? PASSIVE.find(([verb]) => verb.test(words)))?.[1] ?? null;
}

/**
 * The options a paragraph of a recommendation offers: each line of its list; else the paragraph itself, unless it only
 * leads up to the next with a colon or only says that there is a choice.
 */
export function optionsIn(paragraph: string): readonly string[] {
  const lines = paragraph.split('\n').map((line) => line.trim());
  const listed = lines.filter((line) => LABEL.test(line));
  if (listed.length > 0) return listed;
  const whole = lines.filter((line) => line !== '').join(' ');
  return whole === '' || whole.endsWith(':') || CHOICE.test(whole) ? [] : [whole];
}

const bareWords = (offered: string): string =>
  offered.trim().replace(LABEL, '').replace(/\s+/g, ' ').replace(LINK, '').trim();
