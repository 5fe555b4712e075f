import type { FastifyRequest } from 'fastify';
import { page, type Page } from './answer.js';

/** Never shown again, not even to the person who typed it. */
const SECRET_FIELDS = new Set(['_csrf', 'password']);

/**
 * The page for a form whose token no longer holds: every word typed is there to send again or to copy. Sending
 * again is offered only when the form came from this site, so another site cannot have words sent in a person's
 * name with one press.
 */
export function expiredFormPage(request: FastifyRequest): Page {
  const typed = Object.entries(fieldsOf(request.body)).filter(([name]) => !SECRET_FIELDS.has(name));
  const fromHere = request.headers['sec-fetch-site'] === 'same-origin';
  const signedIn = request.session.personId !== undefined;
  const shows = { typed, mayResend: fromHere && signedIn && typed.length > 0, action: request.url };
  return page('layout/expired-form.njk', shows, 419);
}

function fieldsOf(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));
}
