import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Runs one of our TypeScript files in a process of its own: in another time zone, for instance. */
register('../../support/typescript-loader.mjs', import.meta.url);
await import(pathToFileURL(process.argv[2] ?? '').href);
