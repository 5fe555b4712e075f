import type { FastifyInstance } from 'fastify';
import type { Metrics } from '#platform/metrics';
import { pathForLog } from './path-for-log.js';

/** One line and one measurement for each request, without bodies, queries or tokens; its id goes back as a header. */
export function logRequests(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? '(none)';
    const { method } = request;
    const status = String(reply.statusCode);
    metrics.requests.observe({ method, route, status }, reply.elapsedTime / 1000);
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info(
      { method, path: pathForLog(request.url), route, status, milliseconds },
      'request',
    );
    done();
  });
}
