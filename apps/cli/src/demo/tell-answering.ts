import { addDays } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';
import type { Days } from './days.js';
import { pastSittings, type SittingKey } from './sittings.js';
import { attendanceScenes } from './tell-attendance.js';
import { bounceScene } from './tell-bounce.js';
import { deskScenes } from './tell-desk.js';
import { evidenceScenes } from './tell-evidence.js';
import { keepingScenes } from './tell-keeping.js';
import { replyScenes } from './tell-replies.js';
import { CALLED_AHEAD, type Told } from './tell-sittings.js';

/** How authorities answer and are followed: replies, evidence, attendance, and the desk that keeps all of it. */
export function answeringScenes(
  stage: Stage,
  county: County,
  about: { readonly days: Days; readonly told: Told },
): readonly Scene[] {
  const { days } = about;
  const heldOn = (key: SittingKey) =>
    pastSittings(days).find((sitting) => sitting.key === key)?.heldOn ?? days.today;
  const latest = heldOn('latest');
  return [
    ...replyScenes(stage, { ...about, heldOn: heldOn('autumn') }),
    ...evidenceScenes(stage, about),
    ...attendanceScenes(stage, county, {
      ...about,
      latest: { heldOn: latest, calledOn: addDays(latest, -CALLED_AHEAD) },
    }),
    ...deskScenes(stage, county, about),
    ...keepingScenes(stage, county, days),
    bounceScene(stage, about),
  ];
}
