import { AskingDataService, AssessmentsService } from '#records/assessments';
import { localDate } from '#rules';
import type { World } from './world.js';

interface Wanted {
  readonly year: string;
  readonly authority?: string;
  readonly due?: string;
  readonly person?: { readonly name: string; readonly post: string; readonly email: string };
}

/** An assessment of the community safety partnership for a year, with one authority asked for data. */
export async function anAssessment(world: World, wanted: Wanted) {
  const { year, authority = 'police', due = '2023-10-02', person = null } = wanted;
  const actor = await world.as('officer');
  const partnershipId = await world.partnership();
  const { id, slug } = await world.app
    .get(AssessmentsService)
    .open({ actor }, { partnershipId, year, closesOn: localDate('2023-11-30') });
  const request = await world.app.get(AskingDataService).ask(
    { actor },
    {
      assessmentId: id,
      authority,
      person,
      asked: [{ what: 'Reported burglary', period: '2022/23', form: 'a table by month' }],
      note: 'By ward if you can.',
      due: localDate(due),
    },
  );
  return { id, slug, requestId: request.id, reference: request.reference };
}
