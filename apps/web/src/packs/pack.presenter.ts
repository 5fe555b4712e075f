import type { Shelf, ShelvedPublication } from '#records/packs';
import { paths } from '#records/paths';
import { packAddresses } from './pack-addresses.js';
import { packOnPage } from './pack-on-page.presenter.js';

/** What the page of a pack shows. `wrongPage` is what somebody asked to go to and is not in any pack of the meeting. */
export function packPresenter(shelf: Shelf, wrongPage: string | null) {
  const { audience, committeeSlug, heldOn, publications, chosen } = shelf;
  const at = packAddresses(committeeSlug, heldOn, audience);
  const { draft, items, shown } = packOnPage(shelf);
  const { number, pack, openJob } = chosen;
  const last = Math.max(0, ...publications.map((one) => one.pack?.lastPage ?? 0));
  return {
    title: draft.title,
    heading: `${draft.committee}: ${draft.title.toLowerCase()}`,
    council: draft.council,
    when: draft.when,
    meeting:
      audience === 'members'
        ? paths.meeting(committeeSlug, heldOn)
        : at.page(0).replace(/\/pack$/, ''),
    forWhom: draft.forWhom,
    isForMembers: audience === 'members',
    facts: draft.facts.map(({ label, text }) => ({ key: label, value: text })),
    members: draft.members,
    notes: draft.notes,
    items,
    shown,
    goTo: pack === null ? null : { action: at.page(number), last, wrong: wrongPage },
    files:
      pack === null
        ? []
        : [
            { text: 'Accessible PDF', href: at.accessible(number), size: sizeOf(pack, 'pack') },
            {
              text: 'PDF to print, with the appendices in it',
              href: at.print(number),
              size: sizeOf(pack, 'print'),
            },
          ],
    others: publications
      .filter((one) => one.number !== number && one.withdrawnBecause === null)
      .map((one) => ({ text: nameOf(one.number), href: at.page(one.number) })),
    isBeingBuilt: openJob !== null,
    isBuilt: pack !== null,
    job: audience === 'members' && openJob !== null ? paths.job(openJob) : null,
    problems: audience === 'members' ? (pack?.problems ?? []) : [],
    build: audience === 'members' ? at.page(0) : null,
    number,
  };
}

/** Which publication of a meeting a page number is in; null when it is in none. */
export function publicationOfPage(
  publications: readonly ShelvedPublication[],
  page: number,
): number | null {
  const found = publications.find(
    ({ pack, withdrawnBecause }) =>
      withdrawnBecause === null && pack !== null && pack.firstPage <= page && page <= pack.lastPage,
  );
  return found?.number ?? null;
}

const nameOf = (number: number): string =>
  number === 0 ? 'Agenda and papers' : `Supplement ${number}`;

function sizeOf(pack: NonNullable<ShelvedPublication['pack']>, name: string): string {
  const bytes = pack.files.find((file) => file.name === name)?.bytes ?? 0;
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
