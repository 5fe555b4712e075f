import { MinutesService } from '#records/minutes';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';
import type { Told } from './tell-sittings.js';

/**
 * Minutes in every state: of winter confirmed by a minute of spring, of spring published, of the health committee approved
 * by its chair, of summer drafted.
 */
export function minuteScenes(
  stage: Stage,
  { days, told }: { readonly days: Days; readonly told: Told },
): readonly Scene[] {
  const minutes = stage.app.get(MinutesService);
  const of = (sitting: string, part = 'officer') =>
    stage.act(part, told.meetings.get(sitting) ?? '');
  const approved = async (sitting: string) => {
    await minutes.draft(await of(sitting));
    await minutes.submit(await of(sitting));
    await minutes.approve(await of(sitting, 'chair'), { how: null });
  };
  const published = async (sitting: string) => {
    await approved(sitting);
    await minutes.publish(await of(sitting));
  };
  const confirmed = async () =>
    minutes.confirm(await of('winter'), { resolutionId: told.minutes.get('spring') ?? '' });
  return [
    { on: days.ago(276), at: '10:00', act: () => published('winter') },
    { on: days.ago(204), at: '17:00', act: confirmed },
    { on: days.ago(190), at: '10:00', act: () => published('spring') },
    { on: days.ago(38), at: '10:00', act: async () => minutes.draft(await of('summer')) },
    { on: days.ago(20), at: '10:00', act: () => approved('health') },
  ];
}
