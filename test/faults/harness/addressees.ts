import type { Stage } from './stage.js';

/** One recommendation to one authority, made and not yet sent. */
export interface MadeAddressee {
  readonly id: string;
  /** Its address in the API. */
  readonly path: string;
}

/** Authorities one recommendation goes to. */
const AT_ONCE = 10;

/** Recommendations made by the committee: so many addressees, each ready to be sent. */
export async function madeAddressees(stage: Stage, most: number): Promise<MadeAddressee[]> {
  const { world } = stage;
  const slugs = Array.from({ length: Math.min(AT_ONCE, most) }, (_, each) => `partner-${each + 1}`);
  const authorities: string[] = [];
  for (const slug of slugs) authorities.push(await world.authority(slug, `Partner ${slug}`));
  const made: MadeAddressee[] = [];
  for (let day = 1; made.length < most; day += 1) {
    const { reference, to } = await world.recommendation(authorities, dayOf(day));
    const path = `/api/v1/recommendations/${reference}/addressees`;
    made.push(
      ...slugs.map((slug, each) => ({
        id: to(authorities[each] ?? ''),
        path: `${path}/${slug}`,
      })),
    );
  }
  return made.slice(0, most);
}

/** Days of 2022, one after another: no two meetings share one. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2022, 0, number)).toISOString().slice(0, 10);
}
