import type { AssessmentChoices, AssessmentView } from '#records/assessments';
import { paths } from '#records/paths';
import { ASSESSMENT, type Actor, type LocalDate } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

interface Around {
  readonly actor: Actor;
  readonly today: LocalDate;
  /** Null for who may not keep it. */
  readonly choices: AssessmentChoices | null;
}

/** An assessment as its transitions know it. */
export interface AssessmentSubject extends Subject, Around {
  readonly assessment: AssessmentView;
}

/** An assessment for one person. */
export function assessmentSubject(assessment: AssessmentView, around: Around): AssessmentSubject {
  const { id, version, state, councilId, partnership, partnershipSlug, year, slug } = assessment;
  const page = paths.assessment(partnershipSlug, slug);
  return {
    ...around,
    id,
    version,
    assessment,
    page,
    at: page,
    caption: `${partnership}, ${year}`,
    stance: stanceOf(ASSESSMENT, { state, previous: null, place: { councilId } }, around.actor),
  };
}
