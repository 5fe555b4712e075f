import {
  addDays,
  addMonths,
  atLondon,
  dateOf,
  englandAndWales,
  instant,
  isWorkingDay,
  londonDate,
  partsOf,
  type LocalDate,
} from '#rules';
import type { Config } from '#platform/config';
import { SettableTime, timeSourceFor } from '#platform/time';
import { DeliveriesService } from '#records/deliveries';
import { AnnualDutyService, SweepService } from '#records/reminders';
import { momentsOf, type Scene } from '../staging/scene.js';
import { Stage } from '../staging/stage.js';
import { STEP_TIMES, takeStep } from '../staging/steps.js';
import { openRecord } from '../terminal/index.js';
import { foundCounty, type County } from './county.js';
import { Days } from './days.js';
import { recommendations } from './recommendations.js';
import { pastSittings } from './sittings.js';
import { districtScenes } from './district-partnerships.js';
import { actionScenes } from './tell-actions.js';
import { answeringScenes } from './tell-answering.js';
import { assessmentScenes } from './tell-assessment.js';
import { comingScenes } from './tell-coming.js';
import { keepHouse } from './keep-house.js';
import { fullSittingScenes } from './tell-full-sitting.js';
import { editionScenes } from './tell-editions.js';
import { importScenes } from './tell-imports.js';
import { countyPlanScenes } from './tell-county-plan.js';
import { eventScenes } from './tell-events.js';
import { measureScenes } from './tell-measures.js';
import { minuteScenes } from './tell-minutes.js';
import { paperScenes } from './tell-papers.js';
import { partnershipScenes } from './tell-partnership.js';
import { placedScenes, programmeScenes } from './tell-programme.js';
import { projectScenes } from './tell-projects.js';
import { agree, reviewScenes } from './tell-reviews.js';
import { addresseeKey, CALLED_AHEAD, pastScenes, type Told } from './tell-sittings.js';
import { todayScenes } from './tell-today.js';

/** The story begins so many days ago. */
const BEGINS = 330;
const POOL = 6;
/** Days ahead of its day a review is asked for that nobody said otherwise of. */
const COMING = 28;
const BOUNCE_ADDRESS = 'returned@marchfield.example';

/**
 * Tells the story of the demonstration county up to now, through the services, on a clock that is set. Of all the
 * letters it would have caused only those of today are left to be sent.
 */
export async function tellDemo(config: Config, password: string): Promise<void> {
  const now = timeSourceFor(config).now();
  const days = new Days(londonDate(instant(now)));
  const time = new SettableTime(atLondon(days.ago(BEGINS), '08:00'));
  const record = await openRecord(quickly(config), time, POOL);
  try {
    const stage = new Stage(record, time);
    const county = await foundCounty(stage, { password, since: days.ago(BEGINS) });
    await keepHouse(stage, county, days.ago(BEGINS));
    const scenes = [...(await storyOf(stage, county, { days, password }))];
    await play(stage, scenes, { days, now });
    await record.get(DeliveriesService).holdBack(atLondon(days.today, '00:00'));
  } finally {
    await record.close();
  }
}

/** A demonstration lost in a power cut is told again, so its commits need not wait for the disk. */
function quickly(config: Config): Config {
  const url = new URL(config.databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  const bounceAddress = config.bounceAddress ?? BOUNCE_ADDRESS;
  return { ...config, databaseUrl: url.href, bounceAddress };
}

async function storyOf(
  stage: Stage,
  county: County,
  { days, password }: { readonly days: Days; readonly password: string },
): Promise<readonly Scene[]> {
  const startsOn = yearOf(days.today);
  const endsOn = addDays(addMonths(startsOn, 12), -1);
  const agreed = await agree(stage, county, { password, startsOn, endsOn });
  const told: Told = {
    minutes: new Map(),
    meetings: new Map(),
    addressees: new Map(),
    references: new Map(),
  };
  const made = recommendations(days, {
    minute: (sitting) => () => told.minutes.get(sitting) ?? '',
    reference: (wording) => () => told.references.get(wording) ?? '',
  });
  return [
    ...pastSittings(days).flatMap((sitting) =>
      pastScenes(stage, county, {
        sitting,
        told,
        calledOn: addDays(sitting.heldOn, -CALLED_AHEAD),
        made: made.filter((one) => one.sitting === sitting.key),
      }),
    ),
    ...made.flatMap(({ wording, to }) =>
      to.flatMap(({ authority, steps }) =>
        steps.map((step) => ({
          on: step.on,
          at: STEP_TIMES[step.does],
          act: () => {
            const id = told.addressees.get(addresseeKey(wording, authority)) ?? '';
            return takeStep(stage, { id, authority }, step);
          },
        })),
      ),
    ),
    ...minuteScenes(stage, { days, told }),
    ...fullSittingScenes(stage, county, days),
    ...paperScenes(stage, county, days),
    ...programmeScenes(stage, days),
    ...placedScenes(stage, days),
    ...comingScenes(stage, county, days),
    ...todayScenes(stage, county, days),
    ...reviewScenes(stage, agreed.priorityIds, days),
    ...partnershipScenes(stage, agreed, days),
    ...districtScenes(stage, { county, parentId: agreed.partnershipId }, days),
    ...editionScenes(stage, days, endsOn),
    ...countyPlanScenes(
      stage,
      { councilId: county.countyId, agreed, year: { startsOn, endsOn } },
      days,
    ),
    ...projectScenes(stage, agreed, days),
    ...eventScenes(stage, agreed, days),
    ...measureScenes(stage, agreed.priorityIds, days),
    ...assessmentScenes(stage, agreed.partnershipId, days),
    ...importScenes(stage, county.districtId, days),
    ...actionScenes(stage, county, days),
    ...answeringScenes(stage, county, { days, told }),
  ];
}

/** Every moment in order, what belongs together at once; on each day between, the ladders as they fell due. */
async function play(
  stage: Stage,
  scenes: readonly Scene[],
  { days, now }: { readonly days: Days; readonly now: string },
): Promise<void> {
  const moments = momentsOf(scenes);
  for (let day = days.ago(BEGINS); day < days.today; day = addDays(day, 1)) {
    if (isWorkingDay(englandAndWales, day)) await sweepAll(stage, day);
    for (const moment of moments.filter(({ on }) => on === day)) {
      stage.setTime(day, moment.at);
      await Promise.all(moment.scenes.map(({ act }) => act()));
    }
  }
  stage.time.set(now);
  for (const moment of moments.filter(({ on }) => on === days.today)) {
    await Promise.all(moment.scenes.map(({ act }) => act()));
  }
}

async function sweepAll(stage: Stage, day: LocalDate): Promise<void> {
  stage.setTime(day, '09:00');
  await stage.app.get(SweepService).sweep();
  await stage.app.get(AnnualDutyService).warn();
  await stage.reviews.requestComing(COMING);
}

/** The first day of the plan year a day lies in: 1 April. */
function yearOf(today: LocalDate): LocalDate {
  const [year, month] = partsOf(today);
  return dateOf(month >= 4 ? year : year - 1, 4, 1);
}
