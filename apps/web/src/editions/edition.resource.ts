import type { EditionLine, EditionView } from '#records/editions';
import { actionsFor } from '../transitions/buttons.js';
import { EDITION_ROWS } from './edition-transitions.js';
import type { EditionSubject } from './edition.subject.js';

const addressOf = (partnership: string, edition: number): string =>
  `/api/v1/partnerships/${encodeURIComponent(partnership)}/agreement/editions/${edition}`;

/** An edition of the list as JSON. Dates are local. */
export function editionLineResource(partnership: string, { id: _, ...line }: EditionLine) {
  return { href: addressOf(partnership, line.edition), ...line };
}

/** One edition as JSON, with what its reader may do now. */
export function editionResource(subject: EditionSubject) {
  const { edition } = subject;
  const href = addressOf(edition.partnershipSlug, edition.edition);
  return {
    href,
    ...editionContent(edition),
    actions: actionsFor(EDITION_ROWS, { ...subject, at: href }, href),
  };
}

function editionContent(edition: EditionView) {
  const { id: _, councilId: __, present: ___, ...content } = edition;
  return content;
}

export const EDITION_EXAMPLE = {
  href: '/api/v1/partnerships/community-safety/agreement/editions/2',
  agreementSlug: 'community-safety-agreement',
  edition: 2,
  title: 'Community Safety Agreement',
  partnership: 'Marchfield Community Safety Partnership',
  partnershipSlug: 'community-safety',
  startsOn: '2024-04-01',
  endsOn: '2025-03-31',
  state: 'published',
  approvedOn: '2024-03-14',
  approvedMinute: '14/24',
  publishedOn: '2024-04-02',
  supersededOn: null,
  version: 31,
  isRanked: true,
  proposedOn: '2024-03-01',
  sentBackBecause: null,
  agreed: { minute: '14/24', on: '2024-03-14' },
  fromEdition: 1,
  priorities: [{ name: 'Road safety', number: 1, rationale: 'Two lives were lost.' }],
  changes: [{ kind: 'keep', reason: 'It still matters most.' }],
  criteria: [{ name: 'Harm', highest: 5 }],
  themes: [{ name: 'Young people', text: '', priorities: [] }],
  chapters: [{ title: 'Foreword', text: 'We work together.' }],
  chapterChanges: [],
  copies: [{ to: 'Police and crime commissioner', sentOn: '2024-04-03', sentBy: 'The officer' }],
  actions: [],
};
