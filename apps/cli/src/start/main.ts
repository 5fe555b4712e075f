import { readSettings } from './settings.js';
import { start } from './start.js';

try {
  process.exitCode = await start(await readSettings(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit();
