import { PruningService } from '#records/pruning';
import { SavedViewsService } from '#records/saved-views';
import { TrackingService } from '#records/tracking';
import type { TrackerAct } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';
import type { Days } from './days.js';
import { FIRES } from './replies.js';
import { JOINT_PLAN } from './road-safety.js';
import { HOME_VISITS } from './recommendations.js';
import { addresseeKey, type Told } from './tell-sittings.js';

interface Row {
  readonly wording: string;
  readonly authority: string;
}

const ROADS: readonly Row[] = ['police', 'wealdham', 'eastmere', 'voluntary-action'].map(
  (authority) => ({ authority, wording: JOINT_PLAN }),
);
const FIRE_SERVICE: readonly Row[] = FIRES.map(({ wording }) => ({ wording, authority: 'fire' }));

/** The officer's desk: two tags, who looks after what, two views of the tracker, and one closure proposed to a meeting. */
export function deskScenes(
  stage: Stage,
  county: County,
  { days, told }: { readonly days: Days; readonly told: Told },
): readonly Scene[] {
  const track = async (act: TrackerAct, value: string, rows: readonly Row[]) => {
    const tracking = stage.app.get(TrackingService);
    const officer = await stage.as('officer');
    const chosen = rows.map(({ wording, authority }) => ({
      authority,
      reference: told.references.get(wording) ?? '',
    }));
    const { fingerprint } = await tracking.plan(officer, { act, value }, { keys: chosen });
    await tracking.carryOut(officer, { act, value }, { chosen, fingerprint });
  };
  const save = async (name: string, committee: string | null, tag?: string) =>
    stage.app.get(SavedViewsService).save(await stage.as('officer'), {
      name,
      committee,
      filter: tag === undefined ? { group: 'overdue' } : { tag },
    });
  return [
    {
      on: days.ago(6),
      at: '14:20',
      act: async () => {
        await track('tag', 'Road safety', ROADS);
        await track('tag', 'Annual report', [...ROADS.slice(0, 1), ...FIRE_SERVICE.slice(0, 1)]);
        await track('assign', stage.nameOf('officer'), [...ROADS, ...FIRE_SERVICE]);
        await save('Overdue answers', 'crime-and-disorder');
        await save('Roads', null, 'road-safety');
      },
    },
    {
      on: days.ago(6),
      at: '15:45',
      act: async () =>
        stage.app.get(PruningService).propose(await stage.as('officer'), {
          committee: {
            id: county.committees.get('crime and disorder') ?? '',
            councilId: county.countyId,
          },
          meeting: days.ahead(77),
          kind: 'no longer relevant',
          proposed: [
            {
              addresseeId: told.addressees.get(addresseeKey(HOME_VISITS, 'probation')) ?? '',
              reason: 'The service was reorganised, and the fire service has its cases anyway.',
            },
          ],
        }),
    },
  ];
}
