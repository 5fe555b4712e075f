import { Command } from 'commander';
import type { Terminal } from '../terminal/index.js';
import { atTheSwitch } from './at-the-switch.js';

/** `mail pause REASON`: nothing leaves from now on; what happens waits. */
export function pauseCommand(terminal: Terminal): Command {
  return new Command('pause')
    .description('Let no letter leave from now on; what happens waits.')
    .argument('<reason>', 'a sentence, shown wherever somebody asks why')
    .action(async (reason: string) => {
      const pause = await atTheSwitch(terminal, async (mail) => {
        await mail.pause(reason);
        return mail.current();
      });
      terminal.say(`All mail is paused: ${pause?.reason ?? reason}`);
    });
}
