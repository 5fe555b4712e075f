import { Command } from 'commander';
import { environmentOf, type Terminal } from '../terminal/index.js';
import { examine } from './examine.js';

/** `doctor`: looks at everything that could be wrong, and leaves with 1 when something is. */
export function doctorCommand(terminal: Terminal, leaveWith: (code: number) => void): Command {
  return new Command('doctor')
    .description('Look for what is wrong: settings, servers, letters that wait, history.')
    .option('--json', 'print it as JSON')
    .action(async ({ json }: { json?: true }) => {
      const findings = await examine(environmentOf(terminal));
      const isWell = findings.every(({ ok }) => ok);
      terminal.say(
        json
          ? JSON.stringify({ ok: isWell, checks: findings }, null, 2)
          : [
              ...findings.map(
                ({ ok, name, says }) => `${ok ? 'ok    ' : 'WRONG '} ${name}: ${says}`,
              ),
              isWell ? 'Everything is well.' : 'Something is wrong: see above.',
            ].join('\n'),
      );
      for (const { says } of findings.filter(({ isNotable }) => isNotable)) terminal.complain(says);
      if (!isWell) leaveWith(1);
    });
}
