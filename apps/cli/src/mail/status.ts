import { Command } from 'commander';
import type { Terminal } from '../terminal/index.js';
import { atTheSwitch } from './at-the-switch.js';

/** `mail status`: whether mail leaves, and how much waits. */
export function statusCommand(terminal: Terminal): Command {
  return new Command('status')
    .description('Say whether mail leaves, and how many letters wait.')
    .option('--json', 'print it as JSON')
    .action(async ({ json }: { json?: true }) => {
      const { pause, waiting } = await atTheSwitch(terminal, async (mail, deliveries) => ({
        pause: await mail.current(),
        waiting: await deliveries.waiting(),
      }));
      const is =
        pause === null ? 'Mail leaves.' : `Mail is paused since ${pause.pausedAt}: ${pause.reason}`;
      const { messages, deliveries } = waiting;
      terminal.say(
        json
          ? JSON.stringify({ paused: pause, ...waiting })
          : `${is}\n${deliveries} letters wait; ${messages} messages are not addressed yet.`,
      );
    });
}
