import type { DataRequestView } from '#records/assessments';
import { paths } from '#records/paths';
import { DATA_REQUEST, type Actor } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** A request for data as its transitions know it. */
export interface DataRequestSubject extends Subject {
  readonly request: DataRequestView;
  readonly actor: Actor;
}

/** A request for one person. */
export function dataRequestSubject(request: DataRequestView, actor: Actor): DataRequestSubject {
  const { id, version, reference, state, place, partnership, partnershipSlug } = request;
  const page = paths.dataRequest(partnershipSlug, request.assessmentSlug, reference);
  return {
    actor,
    id,
    version,
    request,
    page,
    at: page,
    caption: `${partnership}, ${reference}`,
    stance: stanceOf(DATA_REQUEST, { state, previous: null, place }, actor),
  };
}

/** Whether this person may answer it now, for the authority or for what came on paper. */
export const mayAnswer = ({ stance }: DataRequestSubject): boolean =>
  stance.offers.some(({ command }) => command === 'answer');
