import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Shell } from '../layout/shell.js';
import { isAnswer, type Answer, type Page } from './answer.js';
import type { KeptAnswers } from './kept-answers.js';

interface Around {
  readonly shell: Shell;
  readonly kept: KeptAnswers;
}

/** Turns what page controllers give back into HTML or a redirection; JSON passes through. */
export function sendAnswers(fastify: FastifyInstance, around: Around): void {
  fastify.addHook('preSerialization', async (request, reply, payload: unknown) =>
    isAnswer(payload) ? written(payload, { request, reply, ...around }) : payload,
  );
}

interface Exchange extends Around {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The body of an answer; its status and headers are set on the reply. */
async function written(answer: Answer, exchange: Exchange): Promise<string> {
  const { reply } = exchange;
  reply.serializer(String);
  if (answer.kind === 'see other') {
    reply.code(303).type('text/plain; charset=utf-8').header('location', answer.to);
    return '';
  }
  const html = await pageOf(answer, exchange);
  reply.code(answer.status).type('text/html; charset=utf-8');
  return html;
}

/** The page made anew. What the public sees, without the secret of a form, is offered for keeping. */
async function pageOf(
  { view, shows: given, status }: Page,
  { request, reply, shell, kept }: Exchange,
): Promise<string> {
  const around = await shell.around(request, reply);
  const html = await reply.viewAsync(view, { ...around, ...given });
  if (around.person === null && status === 200) kept.offer(request);
  return html;
}
