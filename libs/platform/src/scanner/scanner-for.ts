import type { Config } from '../config/index.js';
import { clamdAt } from './clamd.js';
import { NO_SCANNER, type Scanner } from './scanner.js';

/** The scanner of an installation: the one at `scannerUrl`, or none. */
export const scannerFor = ({ scannerUrl }: Pick<Config, 'scannerUrl'>): Scanner =>
  scannerUrl === null ? NO_SCANNER : clamdAt(scannerUrl);
