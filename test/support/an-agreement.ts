import { localDate } from '#rules';
import { AgreementsService, ReviewsService } from '#records/partnership';
import { PartnershipsService } from '#records/partnerships';
import type { World } from './world.js';

/** A partnership of its own under a name, with edition 1 of its agreement for 2023-24: the ids of its priorities by their slugs. */
export async function anAgreement(
  world: World,
  name: string,
  about: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const { councilId } = world;
  const slug = name.toLowerCase();
  const partnershipId = await world.app.get(PartnershipsService).add({
    councilId,
    slug: `safer-${slug}`,
    name: `Safer ${name} Partnership`,
    validFrom: localDate('2020-04-01'),
  });
  const agreements = world.app.get(AgreementsService);
  const agreementId = await agreements.add({
    councilId,
    partnershipId,
    slug: `safer-${slug}-agreement`,
    title: `Safer ${name} Agreement`,
    edition: 1,
    startsOn: localDate('2023-04-01'),
    endsOn: localDate('2024-03-31'),
  });
  const ids: Record<string, string> = {};
  for (const [index, one] of about.entries()) {
    const of = { slug: `${slug}-${one}`, name: `${name} ${one}`, number: index + 1 };
    const id = await agreements.addPriority({ councilId, agreementId, ...of });
    ids[of.slug] = id;
    const scope = { kind: 'priority', id } as const;
    const personId = await world.person(`lead of ${of.slug}`, 'priority lead', scope);
    await agreements.lead({ priorityId: id, personId, kind: 'lead' });
    const review = { priorityId: id, cycle: 'Q1 2024', dueOn: localDate('2024-06-30') };
    await world.app.get(ReviewsService).plan(await world.as('officer'), review);
  }
  return ids;
}
