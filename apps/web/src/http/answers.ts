import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Shell } from '../layout/shell.js';
import { isAnswer, type Answer } from './answer.js';

/** Turns what page controllers give back into HTML or a redirection; JSON passes through. */
export function sendAnswers(fastify: FastifyInstance, shell: Shell): void {
  fastify.addHook('preSerialization', async (request, reply, payload: unknown) =>
    isAnswer(payload) ? written(payload, { request, reply, shell }) : payload,
  );
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly shell: Shell;
}

/** The body of an answer; its status and headers are set on the reply. */
async function written(answer: Answer, { request, reply, shell }: Exchange): Promise<string> {
  reply.serializer(String);
  if (answer.kind === 'see other') {
    reply.code(303).type('text/plain; charset=utf-8').header('location', answer.to);
    return '';
  }
  const shows = { ...(await shell.around(request, reply)), ...answer.shows };
  const html = await reply.viewAsync(answer.view, shows);
  reply.code(answer.status).type('text/html; charset=utf-8');
  return html;
}
