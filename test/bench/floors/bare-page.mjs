import { createHash } from 'node:crypto';
import { fastify } from 'fastify';

/** The floor of a public page: Fastify with one ready text and its tag. */
const page = process.env.PAGE;
const tag = `"${createHash('sha256').update(page).digest('base64url')}"`;
const app = fastify();
app.get('/', (request, reply) => {
  reply.header('etag', tag).type('text/html; charset=utf-8');
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.send(page);
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });

const end = () => process.exit(0);
process.once('disconnect', end).once('SIGTERM', end);
