import { Command } from 'commander';
import type { Terminal } from '../terminal/index.js';
import { pauseCommand } from './pause.js';
import { resumeCommand } from './resume.js';
import { statusCommand } from './status.js';

/** `mail`: the switch of all mail. */
export function mailCommand(terminal: Terminal): Command {
  return new Command('mail')
    .description('Say whether mail leaves; pause it; let it leave again.')
    .addCommand(statusCommand(terminal))
    .addCommand(pauseCommand(terminal))
    .addCommand(resumeCommand(terminal));
}
