import { dateInWords } from '#rules';
import { packItem, type Drafting } from './item-parts.js';
import type { PackDraft } from './pack-parts.js';

const LARGE_PRINT =
  'These papers can be had in large print, on paper or in another form: ask the contact named above.';

/**
 * A pack of frozen papers before it has pages: cover, agenda, and each item with its parts. PDF and HTML are both made
 * from it, so that both have the same parts under the same anchors.
 */
export function draftPack(drafting: Drafting): PackDraft {
  const { papers, audience } = drafting;
  const { council, committee, heldOn, number, members } = papers;
  const items = papers.items
    .map((item) => packItem(item, drafting))
    .map((item, index, all) => {
      const before = all[index - 1];
      return { ...item, startsPage: before === undefined || item.hasPages || before.hasPages };
    });
  const hasExempt = drafting.publicPapers.items.some(
    ({ kept, withheld, report }) =>
      kept !== null || withheld.length > 0 || Object.keys(report?.keptParagraphs ?? {}).length > 0,
  );
  return {
    council,
    committee,
    when: `${dateInWords(heldOn)}, ${startOf(papers)}`,
    title: number === 0 ? 'Agenda and papers' : `Supplement ${number}`,
    audience,
    forWhom: audience === 'public' ? 'Public pack' : 'Members’ pack',
    facts: factsOf(drafting),
    members,
    notes: notesOf(audience, hasExempt),
    items,
  };
}

function startOf({ startsAt, startsAfter }: Drafting['papers']): string {
  return startsAfter === null ? startsAt : `on the rising of ${startsAfter}`;
}

function factsOf({ papers }: Drafting): PackDraft['facts'] {
  const { constitutedAs, heldOn, venue, contact, publishedOn, reason, number } = papers;
  return [
    ...(constitutedAs === null ? [] : [{ label: 'Sits as the', text: constitutedAs }]),
    { label: 'Date', text: dateInWords(heldOn) },
    { label: 'Time', text: startOf(papers) },
    { label: 'Place', text: venue },
    { label: 'Published', text: dateInWords(publishedOn) },
    ...(reason === null
      ? []
      : [{ label: number === 0 ? 'Reason for short notice' : 'Reason', text: reason }]),
    ...(contact === null
      ? []
      : [{ label: 'Contact', text: `${contact.name}, ${contact.post}, ${contact.email}` }]),
  ];
}

function notesOf(audience: 'public' | 'members', hasExempt: boolean): readonly string[] {
  if (audience === 'members') {
    return [
      'This pack holds papers that are not for publication. They are marked in words and in colour on each page. Do not pass them on, and return or destroy them after the meeting.',
      LARGE_PRINT,
    ];
  }
  return [
    hasExempt
      ? 'Anybody may attend, except while papers that are not for publication are considered. Where a paper is kept back, its place says why.'
      : 'Anybody may attend this meeting.',
    LARGE_PRINT,
  ];
}
