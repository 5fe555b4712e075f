import type { Server } from 'node:http';

/**
 * Answers HEAD by the route of GET: Node leaves the body out of an answer to HEAD, whoever writes it. A route of its
 * own for each would be half as many routes again, and each takes time to start and memory.
 */
export function answerHeadAsGet(server: Server): void {
  server.prependListener('request', (request) => {
    if (request.method === 'HEAD') request.method = 'GET';
  });
}
