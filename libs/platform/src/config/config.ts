import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Environment } from './environment.js';

/** The settings the rest of the product uses, already checked. `baseUrl` has no slash at the end. */
export interface Config {
  readonly environment: Environment['NODE_ENV'];
  readonly port: number;
  readonly baseUrl: string;
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Where what cannot be delivered comes back, each letter with a name of its own; to the sender, when null. */
  readonly bounceAddress: string | null;
  /** What signs the reports of whoever carries the mail; such reports are refused, when null. */
  readonly bounceSecret: string | null;
  readonly appSecret: string;
  readonly dataDir: string;
  /** Where files are kept when not in `dataDir`: `s3://bucket?region=…`. */
  readonly filesUrl: string | null;
  /** The virus scanner uploads wait for: `tcp://host:3310`; none, when null. */
  readonly scannerUrl: string | null;
  readonly today: string | null;
  readonly logLevel: string;
  readonly trustProxy: boolean;
}

export class ConfigProblems extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigProblems';
  }
}

/**
 * Reads and checks the environment. Throws `ConfigProblems` that lists every problem at once; the process
 * that catches it prints the message and leaves with exit code 1.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  const read = plainToInstance(Environment, set, { exposeDefaultValues: true });
  const broken = validateSync(read).flatMap((error) => Object.values(error.constraints ?? {}));
  const problems = [...new Set(broken)];
  if (read.TODAY !== undefined && read.NODE_ENV === 'production') {
    problems.push('TODAY pins the clock and is for demonstration only: unset it in production');
  }
  if (problems.length > 0) throw new ConfigProblems(problems);
  return {
    environment: read.NODE_ENV,
    port: read.PORT,
    baseUrl: (read.BASE_URL ?? `http://127.0.0.1:${read.PORT}`).replace(/\/+$/, ''),
    databaseUrl: read.DATABASE_URL,
    redisUrl: read.REDIS_URL,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM,
    bounceAddress: read.BOUNCE_ADDRESS ?? null,
    bounceSecret: read.BOUNCE_SECRET ?? null,
    appSecret: read.APP_SECRET,
    dataDir: read.DATA_DIR,
    filesUrl: read.FILES_URL ?? null,
    scannerUrl: read.SCANNER_URL ?? null,
    today: read.TODAY ?? null,
    logLevel: read.LOG_LEVEL,
    trustProxy: read.TRUST_PROXY === 'true',
  };
}
