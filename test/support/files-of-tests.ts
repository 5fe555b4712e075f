import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The DATA_DIR of processes under test: removed by the next run, as what belongs to a process that is no more. */
export const filesOfTests = join(tmpdir(), `critical-friend-test-${process.pid}-files`);
