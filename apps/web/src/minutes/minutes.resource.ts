import type { ParagraphView } from '#records/minutes';
import { actionsFor } from '../transitions/buttons.js';
import { MEETING_TRANSITIONS } from '../meetings/meeting-transitions.js';
import type { MinutesSubject } from './minutes-desk.js';

/** The minutes of a meeting as JSON, paragraph by paragraph, and what the caller may do with them. Dates are local dates. */
export function minutesResource({ meeting, minutes }: MinutesSubject) {
  const { committeeSlug, heldOn, paragraphs, exemptParagraphs, document } = minutes;
  const at = `/api/v1/committees/${encodeURIComponent(committeeSlug)}/meetings/${heldOn}`;
  return {
    href: `${at}/minutes`,
    state: minutes.state,
    version: minutes.version,
    draftedAt: minutes.draftedAt,
    chairsRemark: minutes.chairsRemark,
    approved: minutes.approved,
    lists: document.lists,
    paragraphs: paragraphs.map(paragraphResource),
    exemptParagraphs: exemptParagraphs.map(paragraphResource),
    recommendationsToCorrect: minutes.toCorrect,
    actions: actionsFor(MEETING_TRANSITIONS, meeting, at).filter(({ action }) =>
      action.startsWith('minutes-'),
    ),
  };
}

const paragraphResource = (paragraph: ParagraphView) => ({
  id: paragraph.id,
  key: paragraph.key,
  kind: paragraph.kind,
  number: paragraph.number,
  wording: paragraph.wording,
  parts: paragraph.parts,
  drafted: paragraph.drafted,
  waiting: paragraph.waiting,
  isLeftOut: paragraph.isLeftOut,
  isChanged: paragraph.isChanged,
  correction: paragraph.correction,
  version: paragraph.version,
});

/** Minutes as they really look, for the documentation. */
export const MINUTES_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/meetings/2023-07-19/minutes',
  state: 'minutes drafted',
  version: 14,
  draftedAt: '2023-07-20T09:00:00Z',
  chairsRemark: null,
  approved: null,
  lists: [{ label: 'Present', names: ['The chair of the committee (Chair)'] }],
  paragraphs: [
    {
      id: '0198a2b0-5a7c-7c3e-9f51-2d1b7f0a4c11',
      key: 'resolution:0198a2b0-5a7c-7c3e-9f51-2d1b7f0a4c12',
      kind: 'resolved',
      number: '47',
      wording: 'RESOLVED that the report be noted.',
      parts: [],
      drafted: 'RESOLVED that the report be noted.',
      waiting: null,
      isLeftOut: false,
      isChanged: false,
      correction: null,
      version: 1,
    },
  ],
  exemptParagraphs: [],
  recommendationsToCorrect: [],
  actions: [
    {
      action: 'minutes-submission',
      label: 'Ask the chair to approve the minutes',
      href: '/api/v1/committees/crime-and-disorder/meetings/2023-07-19/minutes-submission',
    },
  ],
};
