import { RecommendationsQueries } from '#records/recommendations';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';
import type { Days } from './days.js';
import type { Told } from './tell-sittings.js';

/** Minutes in every state: of summer drafted, of spring published, of winter confirmed by a minute of spring. */
export function minuteScenes(
  stage: Stage,
  county: County,
  { days, told }: { readonly days: Days; readonly told: Told },
): readonly Scene[] {
  const committeeId = county.committees.get('crime and disorder') ?? '';
  const of = (sitting: string) => stage.act('officer', told.meetings.get(sitting) ?? '');
  const minuteAt = async (sitting: string) => {
    const minutes = await stage.app.get(RecommendationsQueries).minutes(committeeId);
    const cited = told.minutes.get(sitting);
    return minutes.find(({ resolutionId }) => resolutionId === cited)?.minute ?? '';
  };
  const drafted = async (sitting: string) =>
    stage.move('meeting', { act: await of(sitting), command: 'draft-minutes', facts: {} });
  const published = async (sitting: string) => {
    await drafted(sitting);
    await stage.move('meeting', { act: await of(sitting), command: 'submit-minutes', facts: {} });
    await stage.move('meeting', {
      act: await of(sitting),
      command: 'approve-minutes',
      facts: { how: 'by email' },
    });
    await stage.move('meeting', { act: await of(sitting), command: 'publish-minutes', facts: {} });
  };
  const confirmed = async () => {
    const act = await stage.act('officer', told.minutes.get('winter') ?? '');
    const facts = { minute: await minuteAt('winter') };
    await stage.move('resolution', { act, command: 'minute', facts });
    await stage.move('resolution', { act, command: 'confirm', facts });
    await stage.move('meeting', {
      act: await of('winter'),
      command: 'confirm-minutes',
      facts: { minute: await minuteAt('spring') },
    });
  };
  const entered = async () =>
    stage.move('resolution', {
      act: await stage.act('officer', told.minutes.get('spring') ?? ''),
      command: 'minute',
      facts: { minute: await minuteAt('spring') },
    });
  return [
    { on: days.ago(276), at: '10:00', act: () => published('winter') },
    { on: days.ago(204), at: '17:00', act: confirmed },
    { on: days.ago(190), at: '10:00', act: () => published('spring') },
    { on: days.ago(190), at: '10:30', act: entered },
    { on: days.ago(38), at: '10:00', act: () => drafted('summer') },
  ];
}
