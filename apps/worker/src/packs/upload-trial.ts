import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '#platform/installation';

const PROGRAM = join(repositoryRoot(), 'apps/worker/src/packs/try-upload.mjs');
/** An upload that takes longer than this to be tried is taken for damaged. Milliseconds. */
const PATIENCE = 20_000;

/** One upload to try, under a plain name such as `u0.pdf`. `pages` is null for a picture. */
export interface TriedUpload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
}

/**
 * Tries whether the pages of uploads can be shown, in a process apart: a damaged PDF may end the process that reads it,
 * or never let it go. Such a one is damaged, and the next upload is tried in a new process.
 */
export class UploadTrial {
  private child: ChildProcess | null = null;

  constructor(private readonly patience = PATIENCE) {}

  canShow(upload: TriedUpload): Promise<boolean> {
    const child = this.child ?? start();
    this.child = child;
    return new Promise((resolve) => {
      const settle = (canBeShown: boolean, isAlive: boolean) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (!isAlive) this.end();
        resolve(canBeShown);
      };
      const timer = setTimeout(() => settle(false, false), this.patience);
      child.once('message', (answer) => settle(answer === true, true));
      child.once('exit', () => settle(false, false));
      child.once('error', () => settle(false, false));
      child.send(upload);
    });
  }

  /** Ends the process, if there is one. A trial that is asked again starts a new one. */
  end(): void {
    const { child } = this;
    this.child = null;
    child?.on('error', () => undefined);
    child?.kill('SIGKILL');
  }
}

const start = (): ChildProcess =>
  fork(PROGRAM, {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
