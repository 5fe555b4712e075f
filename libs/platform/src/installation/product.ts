import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.js';

/** Which product this is, as its `package.json` says. */
export interface Product {
  readonly name: string;
  readonly version: string;
}

/** The name and version of the product that runs. */
export function product(): Product {
  const told: Product = JSON.parse(readFileSync(join(repositoryRoot(), 'package.json'), 'utf8'));
  return { name: told.name, version: told.version };
}
