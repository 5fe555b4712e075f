import { PartnershipsService } from '#records/partnerships';
import { localDate } from '#rules';
import type { World } from './world.js';

/** The community safety partnership of a council. One address is one partnership, also where two councils share an application. */
export async function aPartnership({ app, councilId, dataSource }: World): Promise<string> {
  const [there] = await dataSource.query<{ many: number }[]>(
    'SELECT count(*)::int AS many FROM partnerships',
  );
  const many = there?.many ?? 0;
  return app.get(PartnershipsService).add({
    councilId,
    slug: many === 0 ? 'community-safety' : `community-safety-${many + 1}`,
    name: 'Marchfield Community Safety Partnership',
    validFrom: localDate('2020-04-01'),
  });
}
