import type { Arena } from '../arena/arena.js';
import { startFloor } from '../arena/floor.js';
import { startWeb } from '../arena/web.js';
import { Visitor } from '../../support/visitor.js';
import { COUNCILS, officerEmail, PASSWORD } from '../seed/directory.js';
import type { Stage } from './contest.js';

/** Starts web and floor, and signs the officers in by the page, as people do. */
export async function setStage(arena: Arena): Promise<Stage> {
  const [web, floor] = await Promise.all([startWeb(arena), startFloor(arena)]);
  try {
    const cookies: string[] = [];
    for (let council = 0; council < COUNCILS; council += 1) {
      cookies.push(await signIn(web.address, officerEmail(council)));
    }
    return { arena, web, floor, cookies };
  } catch (error) {
    await clearStage({ web, floor });
    throw error;
  }
}

export async function clearStage({ web, floor }: Pick<Stage, 'web' | 'floor'>): Promise<void> {
  await Promise.all([web.stop(), floor.stop()]);
}

async function signIn(address: string, email: string): Promise<string> {
  const visitor = new Visitor(address);
  const { status } = await visitor.signIn(email, PASSWORD);
  if (status !== 303) throw new Error(`${email} could not sign in: ${status}.`);
  return [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}
