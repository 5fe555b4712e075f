import { atLondon } from '#rules';
import { BouncesService } from '#records/bounces';
import { DeliveriesService } from '#records/deliveries';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';
import { REPEAT_VICTIMS } from './recent-recommendations.js';
import { addresseeKey, type Told } from './tell-sittings.js';

/**
 * The first letter of today is sent and comes back. What waits from earlier days is held back before, so that it is the
 * only one.
 */
export function bounceScene(
  stage: Stage,
  { days, told }: { readonly days: Days; readonly told: Told },
): Scene {
  return {
    on: days.today,
    at: '00:10',
    act: async () => {
      const deliveries = stage.app.get(DeliveriesService);
      await deliveries.holdBack(atLondon(days.today, '00:00'));
      const id = told.addressees.get(addresseeKey(REPEAT_VICTIMS, 'voluntary-action')) ?? '';
      const sent = { on: days.today, how: 'email' };
      await stage.recommendations.send(await stage.act('officer', id), sent);
      const personId = stage.idOf('voluntary-action contact');
      const placed = await deliveries.relay({ most: 10 }, () =>
        Promise.resolve([{ notice: 'recommendation-sent', personId }]),
      );
      for (const deliveryId of placed.deliveries) {
        await deliveries.claim(deliveryId);
        await deliveries.settle(deliveryId, 'sent', null);
        const bounces = stage.app.get(BouncesService);
        await bounces.receive({
          returnedTo: bounces.returnPathOf(deliveryId) ?? '',
          kind: 'hard',
          diagnostic: '550 5.1.1 No such mailbox here',
        });
      }
    },
  };
}
