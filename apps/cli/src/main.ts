import { runCli } from './run-cli.js';
import { thisTerminal } from './terminal/index.js';

process.exitCode = await runCli(process.argv.slice(2), thisTerminal);
