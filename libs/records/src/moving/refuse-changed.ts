import { refuse } from '#rules';
import type { MovePreview } from './move-preview.js';

/**
 * Refuses a confirmation of something else than what would move now: somebody answered, sent or extended meanwhile. The
 * page is then shown again, with what would move now.
 */
export function refuseChanged(preview: MovePreview, confirmed: string): void {
  if (preview.fingerprint === confirmed) return;
  refuse(
    'state-moved-on',
    'What would move is not what you were shown: something changed meanwhile. Look at it again.',
  );
}
