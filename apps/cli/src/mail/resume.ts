import { Command } from 'commander';
import { WrongInput, type Terminal } from '../terminal/index.js';
import { atTheSwitch } from './at-the-switch.js';

interface Options {
  readonly discardOlderThan?: string;
  readonly json?: true;
}

/** `mail resume`: letters leave again, but for those that were to be sent too long ago. */
export function resumeCommand(terminal: Terminal): Command {
  return new Command('resume')
    .description('Let letters leave again.')
    .option('--discard-older-than <hours>', 'never send what was to be sent longer ago than this')
    .option('--json', 'print what became of the letters as JSON')
    .action(async ({ discardOlderThan, json }: Options) => {
      const hours =
        discardOlderThan === undefined ? {} : { discardOlderThan: hoursOf(discardOlderThan) };
      const resumed = await atTheSwitch(terminal, async (mail, deliveries) => ({
        ...(await mail.resume(hours)),
        messages: (await deliveries.waiting()).messages,
      }));
      const { wasPaused, discarded, waiting, messages } = resumed;
      if (json) return terminal.say(JSON.stringify(resumed));
      const unaddressed =
        messages === 0 ? '' : ` and those of ${messages} messages not addressed yet`;
      terminal.say(
        wasPaused
          ? `Mail leaves again: ${waiting} letters that waited${unaddressed}; ${discarded} are too old and are never sent.`
          : 'Mail was not paused.',
      );
    });
}

function hoursOf(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new WrongInput(`--discard-older-than is a whole number of hours, not "${text}".`);
}
