import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Shell } from '../layout/shell.js';
import { isAnswer, type Answer, type Page } from './answer.js';
import { KeptPages, keyOfPage } from './kept-pages.js';

/** Turns what page controllers give back into HTML or a redirection; JSON passes through. */
export function sendAnswers(fastify: FastifyInstance, shell: Shell): void {
  const kept = new KeptPages();
  fastify.addHook('preSerialization', async (request, reply, payload: unknown) =>
    isAnswer(payload) ? written(payload, { request, reply, shell, kept }) : payload,
  );
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly shell: Shell;
  readonly kept: KeptPages;
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

/** The page made anew; what the public sees, made once for the same values. A page with a form's secret is not kept. */
async function pageOf(
  { view, shows: given, status }: Page,
  { request, reply, shell, kept }: Exchange,
): Promise<string> {
  const around = await shell.around(request, reply);
  let isSecret = false;
  const csrfToken = () => {
    isSecret = true;
    return around.csrfToken();
  };
  const shows = { ...around, csrfToken, ...given };
  const isPublic = around.person === null && !reply.hasHeader('cache-control');
  const key = isPublic && status === 200 ? keyOfPage(view, shows, csrfToken) : null;
  const found = key === null ? null : kept.find(key);
  if (found !== null) {
    reply.header('etag', found.tag);
    return found.html;
  }
  const html = await reply.viewAsync(view, shows);
  if (key === null || isSecret) return html;
  return kept.keep(key, html).html;
}
