import type { AuthorityLine } from '#records/authorities';
import { actionsFor } from '../transitions/buttons.js';
import type { AuthoritySubject } from './authority-desk.js';
import { AUTHORITY_ROWS } from './authority-transitions.js';

const addressOf = (slug: string): string => `/api/v1/authorities/${encodeURIComponent(slug)}`;

/** One authority as a line of the list in JSON. */
export const authorityLineResource = (line: AuthorityLine) => ({
  href: addressOf(line.slug),
  authority: line.slug,
  name: line.name,
  kind: line.kind,
  validTo: line.validTo,
  open: line.open,
  overdue: line.overdue,
  contacts: line.contacts,
  signatories: line.signatories,
});

/** The same with its people, how it answers, and what the caller may do. */
export function authorityResource(subject: AuthoritySubject) {
  const { authority, version } = subject;
  const href = addressOf(authority.slug);
  return {
    ...authorityLineResource(authority),
    version,
    aliases: authority.aliases,
    validFrom: authority.validFrom,
    successor: authority.successor,
    people: authority.people,
    answering: authority.answering,
    actions: actionsFor(AUTHORITY_ROWS, subject, href),
  };
}

export const AUTHORITY_EXAMPLE = {
  href: '/api/v1/authorities/police',
  authority: 'police',
  name: 'Marchfield Police',
  kind: 'responsible',
  validTo: null,
  open: 4,
  overdue: 1,
  contacts: 1,
  signatories: 1,
  version: 3,
  aliases: ['Marchfield Constabulary'],
  validFrom: null,
  successor: null,
  people: [
    {
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      personId: '01890a5d-ac96-774b-bcce-b302099a8058',
      kind: 'signatory',
      name: 'The signatory',
      post: 'Assistant Chief Constable',
      email: 'signatory@police.example',
      hasAccount: false,
      isDisabled: false,
    },
  ],
  answering: { answers: 7, online: 5, onPaper: 2, late: 1, returned: 1 },
  actions: [
    { action: 'naming', label: 'Name somebody', href: '/api/v1/authorities/police/naming' },
  ],
};
