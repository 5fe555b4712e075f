import type { PartnershipLine } from '#records/partnerships';
import { actionsFor } from '../transitions/buttons.js';
import { GROUP_ROWS } from './group-rows.js';
import type { BodySubject, PartnershipSubject } from './partnership-desk.js';
import { PARTNERSHIP_ROWS } from './partnership-rows.js';

const at = (page: string): string => page.replace(/^\/app/, '/api/v1');
const addressOf = (slug: string): string => `/api/v1/partnerships/${encodeURIComponent(slug)}`;

/** One partnership as a line of the list in JSON. Dates are local dates. */
export function partnershipLineResource({ id: _, councilId: __, ...line }: PartnershipLine) {
  return { href: addressOf(line.slug), ...line };
}

/** One partnership with its members, meetings, authorities and words, and what the caller may do. */
export function partnershipResource(subject: PartnershipSubject) {
  const { id: _, councilId: __, ...partnership } = subject.partnership;
  const href = at(subject.page);
  return { href, ...partnership, actions: actionsFor(PARTNERSHIP_ROWS, subject, href) };
}

/** One working group with its members and meetings, and what the caller may do. */
export function groupResource(subject: BodySubject) {
  const { id: _, councilId: __, ...group } = subject.body;
  const href = at(subject.page);
  return { href, ...group, actions: actionsFor(GROUP_ROWS, subject, href) };
}

export const PARTNERSHIP_LINE_EXAMPLE = {
  href: '/api/v1/partnerships/community-safety',
  council: 'Marchfield County Council',
  slug: 'community-safety',
  name: 'Marchfield Community Safety Partnership',
  validFrom: '2020-04-01',
  validTo: null,
  chair: 'The partnership chair',
  members: 12,
  nextMeetingOn: '2023-09-05',
};

const BODY_EXAMPLE = {
  council: 'Marchfield County Council',
  version: 4,
  terms: 'It meets each quarter.',
  validFrom: '2020-04-01',
  validTo: null,
  members: [
    {
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      personId: '01890a5d-ac96-774b-bcce-b302099a8058',
      name: 'The partnership chair',
      post: 'Chief Superintendent',
      part: 'chair',
      authority: 'Marchfield Police',
      validFrom: '2020-04-01',
      validTo: null,
      successor: null,
    },
  ],
  meetings: [
    {
      heldOn: '2023-09-05',
      startsAt: '10:00',
      place: 'County Hall',
      state: 'planned',
      items: 3,
      undecided: 3,
    },
  ],
};

export const PARTNERSHIP_EXAMPLE = {
  href: '/api/v1/partnerships/community-safety',
  slug: 'community-safety',
  name: 'Marchfield Community Safety Partnership',
  ...BODY_EXAMPLE,
  parent: null,
  under: [],
  groups: [{ slug: 'working-group', name: 'Working Group', chair: null, validTo: null }],
  authorities: [
    {
      slug: 'police',
      name: 'Marchfield Police',
      kind: 'responsible',
      part: 'responsible',
      aliases: [],
    },
  ],
  glossary: [{ word: 'CSA', meaning: 'The community safety agreement.' }],
  actions: [
    {
      action: 'meeting',
      label: 'Plan a meeting',
      href: '/api/v1/partnerships/community-safety/meeting',
    },
  ],
};

export const GROUP_EXAMPLE = {
  href: '/api/v1/partnerships/community-safety/groups/working-group',
  slug: 'working-group',
  name: 'Working Group',
  ...BODY_EXAMPLE,
  partnershipId: '01890a5d-ac96-774b-bcce-b302099a8059',
  partnership: 'Marchfield Community Safety Partnership',
  partnershipSlug: 'community-safety',
  actions: [],
};
