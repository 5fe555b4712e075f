import type { Facts } from '#rules';
import type { StandingResponse } from './following.queries.js';

/** What an answer that accepts brings to the rules: what will be done, by whom and by when. */
export function accepted(response: StandingResponse): Facts {
  return {
    decision: response.decision,
    ...(response.action === null ? {} : { action: response.action }),
    ...(response.owner === null ? {} : { owner: response.owner }),
    ...(response.targetDate === null ? {} : { targetDate: response.targetDate }),
  };
}
