import { Command } from 'commander';
import type { Terminal } from '../terminal/index.js';
import { sealCommand } from './seal.js';
import { verifyCommand } from './verify.js';

/** `audit`: is the history what was written? */
export function auditCommand(terminal: Terminal, leaveWith: (code: number) => void): Command {
  return new Command('audit')
    .description('Prove that the history is what was written.')
    .addCommand(verifyCommand(terminal, leaveWith))
    .addCommand(sealCommand(terminal));
}
