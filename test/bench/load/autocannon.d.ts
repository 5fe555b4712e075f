/** The part of autocannon the bench uses; it brings no types of its own. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  interface Asked {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
  }

  interface Options {
    url: string;
    connections: number;
    duration?: number;
    amount?: number;
    timeout?: number;
    requests: { setupRequest(request: Asked): Asked }[];
  }

  interface Result {
    errors: number;
    timeouts: number;
    duration: number;
  }

  interface Shooting extends EventEmitter, PromiseLike<Result> {
    on(
      event: 'response',
      heard: (client: object, status: number, bytes: number, milliseconds: number) => void,
    ): this;
  }

  export default function autocannon(options: Options): Shooting;
}
