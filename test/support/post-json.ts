import type { Visitor } from './visitor.js';
import type { WebWorld } from './web-world.js';

/** Sends JSON to the API as somebody who is signed in, with the headers of a machine where it has some. */
export async function postJson(
  world: WebWorld,
  { cookies }: Visitor,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
) {
  const answer = await fetch(`${world.web.address}${path}`, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
