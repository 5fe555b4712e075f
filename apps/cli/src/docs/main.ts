import { writeFileSync } from 'node:fs';
import { lifecyclesDocument } from './lifecycles-document.js';

writeFileSync('docs/lifecycles.md', lifecyclesDocument());
