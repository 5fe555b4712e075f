import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

import { buildWhatChanged } from '../../apps/cli/launch/build.mjs';
import { installWhatIsMissing } from '../../apps/cli/launch/install.mjs';

/** `npm run faults`: installs and builds what is missing, then breaks what was built. */
const root = fileURLToPath(new URL('../..', import.meta.url));
installWhatIsMissing(root);
buildWhatChanged(root);
register('../support/typescript-loader.mjs', import.meta.url);
const { faults } = await import('./faults.ts');
process.exit(await faults(process.argv.slice(2)));
