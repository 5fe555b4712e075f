import {
  BeginningEditionsService,
  ChaptersService,
  EditionCopiesService,
  EditionDecisionsService,
  EditionDescribingService,
  EditionDetailsService,
  EditionsQueries,
  EditionsService,
} from '#records/editions';
import { addDays, addMonths, type LocalDate } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';

const COUNTY = 'community-safety';

/** An edition of the county's agreement for next year, before its partnership; and of the districts one in every other state. */
export function editionScenes(stage: Stage, days: Days, countyEnds: LocalDate): readonly Scene[] {
  const ids = new Map<string, string>();
  const editions = stage.app.get(EditionsService);
  const act = (edition: string) => stage.act('officer', ids.get(edition) ?? '');
  const begin = async (edition: string, startsOn: LocalDate) => {
    const partnership = edition.slice(0, -2);
    const { id } = await stage.app.get(BeginningEditionsService).begin(
      { actor: await stage.as('officer') },
      {
        partnership,
        title: 'Community Safety Agreement',
        startsOn,
        endsOn: addDays(addMonths(startsOn, 12), -1),
      },
    );
    ids.set(edition, id);
  };
  const keepAll = async (edition: string) => {
    const at = { partnership: edition.slice(0, -2), edition: 1 };
    const { priorities } = await stage.app.get(EditionsQueries).find(await stage.as('officer'), at);
    for (const { slug } of priorities) {
      await decide(stage, ids.get(edition) ?? '', ['keep', [slug ?? ''], [], 'It goes on.']);
    }
  };
  const approve = async (edition: string, minute: string, on: LocalDate) => {
    await editions.propose(await act(edition));
    await editions.approve(await act(edition), { minute, on });
  };
  return [
    {
      on: days.ago(220),
      at: '11:00',
      act: async () => {
        await begin('wealdham 2', days.ago(200));
        await keepAll('wealdham 2');
        await approve('wealdham 2', '12/3', days.ago(220));
        await begin('vale 2', days.ago(150));
        await editions.setAside(await act('vale 2'), { reason: 'The figures came too late.' });
      },
    },
    {
      on: days.ago(199),
      at: '11:00',
      act: async () => {
        await editions.publish(await act('wealdham 2'));
        const person = stage.idOf('commissioner');
        const copies = stage.app.get(EditionCopiesService);
        await copies.send(await act('wealdham 2'), { authority: null, person });
      },
    },
    {
      on: days.ago(30),
      at: '11:00',
      act: async () => {
        await begin('wealdham 3', days.ahead(150));
        await keepAll('wealdham 3');
        await begin('vale 3', days.ahead(120));
        await keepAll('vale 3');
        await approve('vale 3', '8/2', days.ago(30));
        await begin(`${COUNTY} 2`, addDays(countyEnds, 1));
        await draft(stage, ids.get(`${COUNTY} 2`) ?? '');
      },
    },
    {
      on: days.ago(6),
      at: '11:00',
      act: async () => editions.propose(await act(`${COUNTY} 2`)),
    },
  ];
}

type Decision = readonly [
  kind: 'keep' | 'rename' | 'merge' | 'drop' | 'add',
  from: readonly string[],
  to: readonly string[],
  reason: string,
];

const DECIDED: readonly Decision[] = [
  ['keep', ['domestic-abuse'], [], 'Two in five crimes of violence happen at home.'],
  [
    'rename',
    ['serious-violence'],
    ['Serious Violence and Exploitation'],
    'Children are drawn in before anybody is hurt.',
  ],
  ['keep', ['violence-against-women-and-girls'], [], 'Reports rose by a tenth.'],
  ['keep', ['safeguarding'], [], 'Referrals rose by a fifth.'],
  ['keep', ['neighbourhood-crime'], [], 'Residents name it first.'],
  ['keep', ['preventing-extremism'], [], 'The duty is the partners’ own.'],
  ['keep', ['substance-misuse'], [], 'It stands behind a third of thefts.'],
  ['keep', ['road-safety'], [], 'Casualties on rural roads rose again.'],
  ['add', [], ['Fraud'], 'It doubled in a year, and no partner owned it.'],
];

const CHAPTERS = [
  ['Foreword', 'This agreement says what the partners do together, and what they leave to each.'],
  ['What we found', 'The assessment looked at two years of figures and heard three workshops.'],
  ['How we work', 'Each priority has a lead, who tells the working group each quarter.'],
] as const;

async function draft(stage: Stage, id: string): Promise<void> {
  const act = await stage.act('officer', id);
  for (const one of DECIDED) await decide(stage, id, one);
  const priorities = await standingIn(stage);
  const details = stage.app.get(EditionDetailsService);
  await details.setCriteria(act, {
    names: ['Harm', 'Volume', 'Trend', 'What partners can change'],
    highest: 5,
  });
  await details.addTheme(act, {
    name: 'Young people',
    text: 'Every priority says what it does for those under eighteen.',
    priorities: ['Domestic Abuse', 'Serious Violence and Exploitation'].flatMap((name) =>
      priorities.filter((one) => one.name === name).map((one) => one.id),
    ),
  });
  await reason(stage, priorities);
  for (const [title, text] of CHAPTERS) {
    await stage.app.get(ChaptersService).add(act, { title, text, why: 'Written anew' });
  }
}

const standingIn = async (stage: Stage) =>
  (
    await stage.app
      .get(EditionsQueries)
      .find(await stage.as('officer'), { partnership: COUNTY, edition: 2 })
  ).priorities;

/** What is written so far of two of them, by some of the criteria: the rest is still to do. */
const REASONED = [
  ['Domestic Abuse', 'Harm', 'The harm lasts for years, and children carry it on.', 5],
  ['Domestic Abuse', 'Volume', 'Nine thousand calls in a year.', 4],
  ['Domestic Abuse', 'What partners can change', 'Refuge, housing and clinics are theirs.', 4],
  ['Fraud', 'Trend', 'It doubled in a year.', 5],
] as const;

async function reason(
  stage: Stage,
  priorities: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  const describing = stage.app.get(EditionDescribingService);
  const act = (name: string) =>
    stage.act('officer', priorities.find((one) => one.name === name)?.id ?? '');
  await describing.describe(await act('Fraud'), {
    number: 4,
    rationale: 'Older people lose what they saved, and every partner thought another had it.',
  });
  const { criteria } = await stage.app
    .get(EditionsQueries)
    .find(await stage.as('officer'), { partnership: COUNTY, edition: 2 });
  for (const [name, criterion, reasoning, score] of REASONED) {
    const by = criteria.find((one) => one.name === criterion)?.id ?? '';
    await describing.reason(await act(name), { criterion: by, reasoning, score });
  }
}

async function decide(stage: Stage, id: string, [kind, from, to, reason]: Decision): Promise<void> {
  const decisions = stage.app.get(EditionDecisionsService);
  await decisions.decide(await stage.act('officer', id), { kind, from, to, reason });
}
