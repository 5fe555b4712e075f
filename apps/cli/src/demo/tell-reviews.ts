import { addDays, type LocalDate } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';
import type { Days } from './days.js';
import { PRIORITIES, type DemoPriority } from './priorities.js';
import { roundsOf, type Rounds } from './rounds.js';
import { contributionScenes } from './tell-contributions.js';
import { reviewKey, yearScenes, type PlannedReviews } from './tell-year.js';

/** Two rounds of reviews: the last one accepted but for a late one, the present one in every state; the next planned. */
export function reviewScenes(
  stage: Stage,
  priorityIds: ReadonlyMap<string, string>,
  days: Days,
): readonly Scene[] {
  const rounds = roundsOf(days);
  const planned: PlannedReviews = new Map();
  const ofPriorities = PRIORITIES.flatMap((priority, index) => {
    const priorityId = priorityIds.get(priority.slug) ?? '';
    const review = (round: keyof Rounds) => planned.get(reviewKey(priorityId, rounds[round])) ?? '';
    const said = { ...priority, actionBy: priority.action === null ? null : days.ahead(60) };
    return [
      ...(priority.isLate
        ? []
        : [
            {
              on: days.ago(86 - index),
              at: '13:00',
              act: () => giveBack(stage, said, review('last')),
            },
            {
              on: days.ago(66),
              at: '13:00',
              act: async () =>
                stage.reviews.accept(await stage.act('working-group chair', review('last'))),
            },
          ]),
      { on: days.ago(5), at: '13:00', act: () => bringTo(stage, said, review('present')) },
      ...(priority.slug === ASKED_TODAY
        ? [
            ...contributionScenes(stage, () => review('present'), days),
            { on: days.today, at: '09:45', act: () => askToday(stage, priorityId, days) },
          ]
        : []),
    ];
  });
  return [...yearScenes(stage, days, planned), ...ofPriorities];
}

/** The lead of this priority can sign in, and is asked for one more review today: the letter is in the mailbox. */
const ASKED_TODAY = 'domestic-abuse';

async function askToday(stage: Stage, priorityId: string, days: Days): Promise<void> {
  const cycle = 'Half-year';
  const review = { priorityId, cycle, dueOn: days.ahead(17) };
  const id = await stage.reviews.plan(await stage.as('officer'), review);
  await stage.reviews.request(await stage.act('officer', id ?? ''));
}

interface Said extends DemoPriority {
  readonly actionBy: LocalDate | null;
}

async function giveBack(stage: Stage, priority: Said, id: string): Promise<void> {
  await stage.reviews.return(await stage.act(`${priority.slug} lead`, id), {
    rating: priority.rating,
    whatChanged: priority.whatChanged,
    action: priority.action,
    actionBy: priority.actionBy,
  });
}

async function bringTo(stage: Stage, priority: Said, id: string): Promise<void> {
  const { stands } = priority;
  if (stands === 'requested') return;
  const chair = await stage.act('working-group chair', id);
  await giveBack(stage, priority, id);
  switch (stands) {
    case 'returned':
      return;
    case 'accepted':
      await stage.reviews.accept(chair);
      return;
    case 'queried':
      await stage.reviews.query(chair, { reason: 'The figures are those of last year.' });
      return;
    case 'concern raised':
    case 'escalated':
      await stage.concerns.raise(chair, {
        text: 'Three quarters in a row off track, and no plan to catch up.',
      });
      if (stands === 'concern raised') return;
      await stage.concerns.escalate(chair, {
        reason: 'It needs money only the partnership can give.',
      });
  }
}

/** The ids of the partnership and, by their slugs, of its priorities. */
export interface Agreed {
  readonly partnershipId: string;
  readonly priorityIds: ReadonlyMap<string, string>;
}

/** The partnership's agreement, its priorities and their leads and deputies. */
export async function agree(
  stage: Stage,
  county: County,
  told: { readonly password: string; readonly startsOn: LocalDate; readonly endsOn: LocalDate },
): Promise<Agreed> {
  const { countyId: councilId } = county;
  const partnershipId = await stage.partnerships.add({
    councilId,
    slug: 'community-safety',
    name: 'Marchfield Community Safety Partnership',
    validFrom: told.startsOn,
  });
  const agreementId = await stage.agreements.add({
    councilId,
    partnershipId,
    slug: 'community-safety-agreement',
    title: 'Community Safety Agreement',
    edition: 1,
    startsOn: told.startsOn,
    endsOn: told.endsOn,
    approved: { minute: '2/5', on: addDays(told.startsOn, -21) },
  });
  const ids = await Promise.all(
    PRIORITIES.map(async ({ slug, name, lead, deputy, rationale }, index) => {
      const number = index + 1;
      const id = await stage.agreements.addPriority({
        councilId,
        agreementId,
        slug,
        name,
        number,
        rationale,
      });
      for (const [kind, person] of [['lead', lead] as const, ['deputy', deputy] as const]) {
        const personId = await stage.enlist({
          ...person,
          councilId,
          part: `${slug} ${kind}`,
          email: `${kind}@${slug}.example`,
          password: kind === 'lead' && number === 1 ? told.password : null,
          roles: [{ role: 'priority lead', kind: 'priority', id }],
        });
        await stage.agreements.lead({ priorityId: id, personId, kind });
      }
      return [slug, id] as const;
    }),
  );
  return { partnershipId, priorityIds: new Map(ids) };
}
