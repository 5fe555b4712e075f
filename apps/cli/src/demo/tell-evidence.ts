import { EvidenceService, type EvidenceGiven } from '#records/evidence';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';
import { FIRES } from './replies.js';
import { JOINT_PLAN } from './road-safety.js';
import { addresseeKey, type Told } from './tell-sittings.js';

type Given = Pick<EvidenceGiven, 'said' | 'source' | 'revises'>;

const PUBLIC = { effectiveOn: null, expiresOn: null, keptBackReason: null } as const;

const figures = (rows: readonly string[]): Uint8Array =>
  new TextEncoder().encode(['plan,schools,published', ...rows, ''].join('\n'));

/** Evidence of the joint plan: a link, a file and its revision, one kept back; and one that goes with an answer begun. */
export function evidenceScenes(
  stage: Stage,
  { days, told }: { readonly days: Days; readonly told: Told },
): readonly Scene[] {
  const give = async (wording: string, authority: string, given: Given) => {
    const addresseeId = told.addressees.get(addresseeKey(wording, authority)) ?? '';
    const actor = await stage.as(`${authority} contact`);
    return stage.app.get(EvidenceService).give({ actor }, { addresseeId, ...given });
  };
  const plans = (title: string, rows: readonly string[]) => ({
    said: { ...PUBLIC, title, shows: 'Which plan is published, and for how many schools.' },
    source: { file: { fileName: 'road-safety-plans.csv', bytes: figures(rows) } },
  });
  return [
    {
      on: days.ago(30),
      at: '16:40',
      act: async () => {
        await give(JOINT_PLAN, 'police', {
          said: { ...PUBLIC, title: 'The two plans', shows: 'The plans as they were published.' },
          source: { address: 'https://police.example/road-safety/plans' },
          revises: null,
        });
        const two = plans('Plans published', ['North,14,yes', 'South,9,yes']);
        await give(JOINT_PLAN, 'police', { ...two, revises: null });
      },
    },
    {
      on: days.ago(9),
      at: '16:40',
      act: async () => {
        const four = ['North,14,yes', 'South,9,yes', 'Coast,11,yes', 'Weald,8,yes'];
        await give(JOINT_PLAN, 'police', { ...plans('Plans published', four), revises: 2 });
        await give(JOINT_PLAN, 'police', {
          said: {
            ...PUBLIC,
            title: 'Collisions by school',
            shows: 'Where each child was hurt.',
            keptBackReason: 'A child could be known from the place and the day.',
          },
          source: {
            file: {
              fileName: 'collisions.csv',
              bytes: new TextEncoder().encode('school,collisions\nA,2\nB,1\n'),
            },
          },
          revises: null,
        });
      },
    },
    {
      on: days.ago(8),
      at: '10:35',
      act: () =>
        give(FIRES[0]?.wording ?? '', 'fire', {
          said: { ...PUBLIC, title: 'Stations and their managers', shows: 'Who is named.' },
          source: { address: 'https://fire.example/stations' },
          revises: null,
        }),
    },
  ];
}
