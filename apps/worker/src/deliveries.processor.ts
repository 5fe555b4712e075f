import { Injectable } from '@nestjs/common';
import { Postroom } from '#postroom';

/** Takes deliveries from the queue. The postroom knows how; the worker says when. */
@Injectable()
export class DeliveriesProcessor {
  constructor(private readonly postroom: Postroom) {}

  start(): void {
    this.postroom.open();
  }

  /** Takes no more, and resolves when those begun are settled. */
  stop(): Promise<void> {
    return this.postroom.close();
  }
}
