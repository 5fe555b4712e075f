import { shortDate, type Audience } from '#rules';
import type { LetterCase, Standing } from '#records/letters';
import type { InPlace, Recipient } from '../addressing/recipients.js';

/**
 * For whom a letter is worded: those who are to answer, their senior officer, those who lead, those who write or clear a report, those who get a copy, or the council's own people.
 */
export type Side =
  | 'authority'
  | 'senior officer'
  | 'lead'
  | 'contributor'
  | 'author'
  | 'clearing officer'
  | 'copied authority'
  | 'receiver'
  | 'public'
  | 'council';

/** Those who can return a review: its lead, the deputy, and while both are gone whoever sits for their agency. */
const LEADING: ReadonlySet<Standing> = new Set(['priority lead', 'deputy', 'agency member']);

/** On which side a person reads a letter. */
export function sideOf({ parts }: Recipient): Side {
  if (parts.includes('receiver')) return 'receiver';
  const answering: readonly Standing[] = ['contact', 'signatory', 'colleague', 'data provider'];
  if (parts.some((part) => answering.includes(part))) return 'authority';
  if (parts.includes('senior officer')) return 'senior officer';
  if (parts.includes('contributor')) return 'contributor';
  if (parts.some((part) => LEADING.has(part))) return 'lead';
  if (parts.includes('report author')) return 'author';
  if (parts.includes('clearing officer')) return 'clearing officer';
  if (parts.every((part) => part === 'copied authority')) return 'copied authority';
  if (parts.every((part) => part === 'subscriber')) return 'public';
  return 'council';
}

/** Why this person got the letter, as a sentence; it says so when they stand in for a part nobody has. */
export function whyTo(recipient: Recipient, to: readonly Audience[], found: LetterCase): string {
  const roles = rolesTo(recipient, to, found);
  const [instead] = recipient.inPlaceOf ?? [];
  if (instead !== undefined) {
    const whose = recipient.hasNoPart === true ? 'They' : 'You';
    return `${insteadWords(instead)} ${whose} are ${roles}.`;
  }
  if (recipient.standsInFor.length === 0) return `you are ${roles}.`;
  const missing = listed(recipient.standsInFor.map((part) => called(part, found)));
  return `it is meant for ${missing}, and our record names nobody there. You are ${roles}, so it comes to you rather than being lost. Please see to it, and have someone named.`;
}

/** Why a letter comes to somebody in place of another, or beside them. */
function insteadWords({ name, awayUntil, isDeputised }: InPlace): string {
  if (awayUntil === null) return `letters to ${name} come back to us, so it comes to you too.`;
  return isDeputised
    ? `${name} is away until ${shortDate(awayUntil)} and has said that you answer meanwhile.`
    : `${name} is away until ${shortDate(awayUntil)} and has named nobody, so it comes to you too.`;
}

/** As what a person gets a letter: the parts they have in its case among those it goes to, in words. */
export function rolesTo(recipient: Recipient, to: readonly Audience[], found: LetterCase): string {
  const own = recipient.parts.filter((part) => to.some((audience) => audience === part));
  const parts = own.length > 0 ? own : recipient.parts;
  return listed([...new Set(parts.map((part) => called(part, found)))]);
}

function called(part: Standing, found: LetterCase): string {
  const authority =
    'authority' in found && found.authority !== null ? found.authority : found.council;
  const priority =
    found.about === 'review' || found.about === 'contribution' || found.about === 'action'
      ? (found.priority ?? found.council)
      : found.council;
  const committee = 'committee' in found ? `the ${found.committee}` : found.council;
  switch (part) {
    case 'contact':
    case 'signatory':
    case 'senior officer':
      return `the ${part} of ${authority}`;
    case 'chief officer':
      // The chief officer of the council's own executive is its monitoring officer.
      return found.about === 'recommendation' && found.authorityKind === 'executive'
        ? called('monitoring officer', found)
        : called('senior officer', found);
    case 'copied authority':
      return 'the contact of an authority of the partnership, and the law has a copy go to each';
    case 'priority lead':
      return found.about === 'review' && found.handedToId !== null
        ? `the deputy this review of the priority “${priority}” was handed over to`
        : `the lead of the priority “${priority}”`;
    case 'contributor':
      return 'the one who was asked for this contribution';
    case 'agency member':
      return `the member of the partnership for the agency that leads the priority “${priority}”`;
    case 'deputy':
      return `the deputy of the priority “${priority}”`;
    case 'officer':
      return `the scrutiny officer of ${committee}`;
    case 'chair':
      return `the chair of ${committee}`;
    case 'working-group chair':
      return 'the chair of the working group';
    case 'partnership chair':
      return 'the chair of the partnership';
    case 'partnership member':
      return found.about === 'partnership meeting'
        ? `a member of the ${found.group ?? found.partnership}`
        : 'a member of the partnership';
    case 'report author':
      return 'the author of the report';
    case 'clearing officer':
      return 'the officer who clears this part of the report';
    case 'committee member':
      return `a member of ${committee}`;
    case 'declaring member':
      return found.about === 'register'
        ? `a member of ${found.council}`
        : 'the member who declared this interest';
    case 'subscriber':
      return `a subscriber to the papers of ${committee}`;
    case 'question asker':
      return 'the member who asked this question';
    case 'colleague':
      return 'the one this reply was brought to';
    case 'data provider':
      return `the one who gives data for ${authority}`;
    case 'workshop invitee':
      return 'one of those asked to this workshop';
    case 'receiver':
      if (found.about === 'edition') return 'the one this copy is for';
      return found.about === 'lead'
        ? `the one named for the priority “${found.priority}”`
        : 'the one who took this over';
    case 'topic suggester':
      return `the one who suggested this topic to ${committee}`;
    case 'monitoring officer':
      return `the monitoring officer of ${found.council}`;
    case 'other officer':
      return `a scrutiny officer of ${found.council}`;
    case 'administrator':
      return `an administrator of ${found.council}`;
  }
}

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
