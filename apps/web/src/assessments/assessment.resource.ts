import type { AssessmentLine } from '#records/assessments';
import { actionsFor } from '../transitions/buttons.js';
import { ASSESSMENT_ROWS } from './assessment-transitions.js';
import type { AssessmentSubject } from './assessment.subject.js';

/** One year as a line of JSON. Dates are local dates. */
export function assessmentLineResource(line: AssessmentLine) {
  const { year, slug, state, closesOn, asAt, requests, awaited, findings } = line;
  return { year, slug, state, closesOn, asAt, requests, awaited, findings };
}

/** One year with its requests and findings, and what its reader may do now. */
export function assessmentResource(subject: AssessmentSubject) {
  const { assessment, version } = subject;
  const { partnershipSlug, slug, workshop, heldOn, notes, edition, dataSetHash } = assessment;
  const href = `/api/v1/partnerships/${partnershipSlug}/assessments/${slug}`;
  return {
    href,
    version,
    ...assessmentLineResource(assessment),
    dataSetHash,
    workshop:
      workshop === null
        ? null
        : {
            on: workshop.on,
            at: workshop.at,
            place: workshop.place,
            about: workshop.about,
            invited: workshop.invited.map(({ name }) => name),
          },
    heldOn,
    notes,
    edition,
    dataRequests: assessment.rows.map(({ id: _, ...one }) => one),
    findingRows: assessment.written.map(({ id: _, ...one }) => one),
    actions: actionsFor(ASSESSMENT_ROWS, subject, href),
  };
}

export const ASSESSMENT_LINE_EXAMPLE = {
  year: '2027/28',
  slug: '2027-28',
  state: 'gathering',
  closesOn: '2026-11-30',
  asAt: null,
  requests: 1,
  awaited: 1,
  findings: 0,
};

export const ASSESSMENT_EXAMPLE = {
  href: '/api/v1/partnerships/community-safety/assessments/2027-28',
  version: 1,
  ...ASSESSMENT_LINE_EXAMPLE,
  dataSetHash: null,
  workshop: null,
  heldOn: null,
  notes: null,
  edition: null,
  dataRequests: [],
  findingRows: [],
  actions: [],
};
