import { Inject, Injectable } from '@nestjs/common';
import type { TimeSource } from '#platform/time';
import { TIME } from '#platform/tokens';

const MOST = 10;
const WINDOW = 10 * 60_000;
const MOST_REMEMBERED = 10_000;

interface Failures {
  readonly count: number;
  readonly since: number;
}

/**
 * Wrong passwords by address, in this process: after ten in ten minutes an address must wait, whether an account
 * is behind it or not. A right password clears the count. The limit by network address is the front door's.
 */
@Injectable()
export class SignInAttempts {
  private readonly failures = new Map<string, Failures>();

  constructor(@Inject(TIME) private readonly time: TimeSource) {}

  mustWait(email: string): boolean {
    return this.recent(email).count >= MOST;
  }

  failed(email: string): void {
    const { count, since } = this.recent(email);
    this.failures.delete(keyOf(email));
    this.failures.set(keyOf(email), { count: count + 1, since });
    const oldest = this.failures.keys().next();
    if (this.failures.size > MOST_REMEMBERED && !oldest.done) this.failures.delete(oldest.value);
  }

  succeeded(email: string): void {
    this.failures.delete(keyOf(email));
  }

  private recent(email: string): Failures {
    const now = Date.parse(this.time.now());
    const known = this.failures.get(keyOf(email));
    return known !== undefined && now - known.since < WINDOW ? known : { count: 0, since: now };
  }
}

const keyOf = (email: string): string => email.trim().toLowerCase();
