import { hostname } from 'node:os';
import { Injectable } from '@nestjs/common';
import { HealthQueries } from '#records/health';

/** Says in the database that this worker is alive, so that the web process can tell when none is. */
@Injectable()
export class Heartbeat {
  private readonly name = `worker ${hostname()}:${process.pid}`;

  constructor(private readonly health: HealthQueries) {}

  beat(): Promise<void> {
    return this.health.beat(this.name);
  }
}
