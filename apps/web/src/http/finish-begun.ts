import type { Server, ServerResponse, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** What was begun is answered when the process is asked to stop; after so many milliseconds it is cut off. */
const ANSWERED_WITHIN = 7_000;

/**
 * Closes connections as people would: those on which nothing is asked at once, each other one when its answer is out.
 * Without it a browser that keeps a connection open would hold up the stop for a minute.
 */
export function finishBegun(fastify: FastifyInstance): void {
  const server: Server = fastify.server;
  const idle = new Set<Socket>();
  let isClosing = false;
  server.on('connection', (socket) => {
    idle.add(socket);
    socket.once('close', () => idle.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    idle.delete(socket);
    response.once('close', () => {
      if (isClosing) socket.destroySoon();
      else if (!socket.destroyed) idle.add(socket);
    });
  });
  fastify.addHook('preClose', (done) => {
    isClosing = true;
    for (const socket of idle) socket.destroy();
    setTimeout(() => server.closeAllConnections(), ANSWERED_WITHIN).unref();
    done();
  });
}
