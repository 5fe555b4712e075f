import { annualDuty, LADDERS, rungName, type Audience, type Ladder } from '#rules';
import type { ReminderCase } from '#records/letters';
import type { Notice, Occasion, Trigger } from '../notices/notice.js';

/**
 * The audiences of a notice on one occasion: those its trigger names, those of the rung a reminder stands for, or
 * those of the warning. None when the occasion does not trigger it.
 */
export function audiencesOf(notice: Notice, occasion: Occasion): readonly Audience[] {
  const { message, reminder } = occasion;
  for (const trigger of notice.triggers) {
    if ('letter' in trigger) {
      if (reminder !== null && message.payload['letter'] === trigger.letter) {
        return reminder.audiences ?? defaultAudiences(reminder);
      }
    } else if (trigger.event === message.event && isTriggered(trigger, occasion)) {
      return trigger.to === 'as the warning says' ? warned(occasion) : trigger.to;
    }
  }
  return [];
}

function defaultAudiences({ ladder: name, rung }: ReminderCase): readonly Audience[] {
  const ladder: Ladder = LADDERS[name];
  return ladder.find((one) => rungName(one) === rung)?.to ?? [];
}

const isTriggered = (trigger: Trigger, occasion: Occasion): boolean =>
  !('when' in trigger) || trigger.when === undefined || trigger.when(occasion);

function warned({ case: duty, message, today }: Occasion): readonly Audience[] {
  if (duty.about !== 'annual duty') return [];
  const { warnings } = annualDuty({ lastHeld: duty.lastHeld, today });
  const months = Number(message.payload['months']);
  return warnings.find((warning) => warning.months === months)?.to ?? ['officer'];
}
