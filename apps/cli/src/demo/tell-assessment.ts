import {
  AnsweringDataService,
  AskingDataService,
  AssessmentsService,
  DataTimeService,
  FindingsService,
} from '#records/assessments';
import { EditionsQueries } from '#records/editions';
import { PartnershipsQueries } from '#records/partnerships';
import type { LocalDate } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';

const CAME = { how: 'online', receivedOn: null } as const;

/** The county's assessment of next year, with partners that answered in every way; and one of each state besides. */
export function assessmentScenes(
  stage: Stage,
  partnershipId: string,
  days: Days,
): readonly Scene[] {
  const opened = new Map<string, string>();
  const asked = new Map<string, string>();
  const assessments = stage.app.get(AssessmentsService);
  const open = async (of: string, year: string, closesOn: LocalDate) => {
    const { id } = await assessments.open(
      { actor: await stage.as('officer') },
      { partnershipId: of, year, closesOn },
    );
    opened.set(year, id);
  };
  const ask = async (authority: string) => {
    const { id } = await stage.app.get(AskingDataService).ask(
      { actor: await stage.as('officer') },
      {
        assessmentId: opened.get('2027/28') ?? '',
        authority,
        person: null,
        asked: [
          {
            what: 'What you recorded by ward',
            period: 'The last two years',
            form: 'A table by month',
          },
        ],
        note: '',
        due: days.ahead(10),
      },
    );
    asked.set(authority, id);
  };
  const answer = (authority: string) =>
    stage.act(`${authority} contact`, asked.get(authority) ?? '');
  const partnership = async (slug: string) =>
    (await stage.app.get(PartnershipsQueries).find(await stage.as('officer'), slug)).id;
  return [
    {
      on: days.ago(150),
      at: '14:00',
      act: async () => {
        await open(partnershipId, '2026/27', days.ago(100));
        await open(await partnership('wealdham'), '2025/26', days.ago(100));
        await open(await partnership('vale'), '2024/25', days.ago(100));
        for (const [year, part] of [
          ['2026/27', 'police contact'],
          ['2025/26', 'commissioner'],
          ['2024/25', 'commissioner'],
        ] as const) {
          await work(stage, opened.get(year) ?? '', { days, invited: stage.idOf(part) });
        }
        for (const year of ['2026/27', '2024/25']) {
          await assessments.writeFindings(await stage.act('officer', opened.get(year) ?? ''));
        }
      },
    },
    {
      on: days.ago(28),
      at: '14:00',
      act: async () => {
        const { id: edition } = await stage.app
          .get(EditionsQueries)
          .find(await stage.as('officer'), { partnership: 'community-safety', edition: 2 });
        await assessments.feed(await stage.act('officer', opened.get('2026/27') ?? ''), {
          edition,
        });
        await open(partnershipId, '2027/28', days.ahead(30));
        for (const authority of [
          'police',
          'fire',
          'health-board',
          'probation',
          'eastmere',
          'wealdham',
        ]) {
          await ask(authority);
        }
      },
    },
    {
      on: days.ago(9),
      at: '14:00',
      act: async () => {
        const answering = stage.app.get(AnsweringDataService);
        const figures = {
          columns: ['Month', 'Ward', 'Recorded'],
          rows: [
            ['September', 'Castle', '41'],
            ['October', 'Castle', '38'],
          ],
        };
        const given = { ...CAME, text: 'By ward and month.', figures, file: null };
        await answering.give(await answer('police'), { ...given, isWhole: true });
        await answering.give(await answer('fire'), {
          ...given,
          text: 'Fires set on purpose; false calls follow.',
          isWhole: false,
        });
        await stage.app.get(DataTimeService).ask(await answer('health-board'), {
          newDue: days.ahead(24),
          reason: 'The records are being moved to another system.',
        });
        await answering.cannotProvide(await answer('eastmere'), {
          ...CAME,
          reason: 'Nothing is recorded by ward.',
        });
        await answering.decline(await answer('probation'), {
          ...CAME,
          reason: 'Single people could be told from numbers as small as these.',
        });
        await stage.app
          .get(AskingDataService)
          .withdraw(await stage.act('officer', asked.get('wealdham') ?? ''), {
            reason: 'The county has the same figures.',
          });
      },
    },
  ];
}

/** A workshop that was held, a data set that is closed, and what was found. */
async function work(
  stage: Stage,
  id: string,
  { days, invited }: { readonly days: Days; readonly invited: string },
): Promise<void> {
  const assessments = stage.app.get(AssessmentsService);
  const act = await stage.act('officer', id);
  await assessments.callWorkshop(act, {
    on: days.ago(150),
    at: '09:30',
    place: 'Room 2, County Hall',
    about: 'What two years of figures say.',
    invited: [invited],
  });
  await assessments.closeDataSet(act);
  await assessments.holdWorkshop(act, {
    on: days.ago(150),
    notes: 'Eleven came, of six partners.',
  });
  await stage.app.get(FindingsService).add(act, {
    title: 'Fraud grows where nobody counts it',
    evidence: 'Reports to the national line doubled; local plans do not name it.',
    dataRequest: null,
    restsOn: 'Reports to the national line',
    priority: null,
    proposal: 'add',
    proposed: 'Fraud against older people',
  });
}
