import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TimeSource } from '#platform/time';
import { pathForLog } from './path-for-log.js';

/** What an answer was made from: a mark of the record, and the second it was then. */
interface Moment {
  readonly mark: string;
  readonly second: string;
}

interface KeptAnswer {
  /** Null of a page that was only noticed: the next who asks for it has it kept. */
  readonly madeAt: Moment | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly tag: string;
  readonly body: string;
}

export interface Truth {
  readonly mark: { now(): Promise<string> };
  readonly time: TimeSource;
}

const MOST = 200;
const LONGEST = 100_000;

/**
 * Pages anybody may see, each as it went out last. One is given again only in the second in which it was made and
 * while the record has the very mark it was made from, so it cannot be out of date: what is withdrawn is gone from
 * the next answer on. Whoever has a cookie is always answered anew.
 */
export class KeptAnswers {
  private readonly answers = new Map<string, KeptAnswer>();
  private readonly askedAt = new WeakMap<FastifyRequest, Moment>();
  private readonly mayBeKept = new WeakSet<FastifyRequest>();

  constructor(private readonly truth: Truth) {}

  /** Says that what this request is answered with is the same for everyone. */
  offer(request: FastifyRequest): void {
    if (isAnybody(request)) this.mayBeKept.add(request);
  }

  /** Gives what is kept before anything else is done for a request. */
  answerAtTheDoor(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', async (request, reply) => {
      const kept = isAnybody(request) ? this.answers.get(keyOf(request)) : undefined;
      if (kept === undefined) return;
      const now = await this.now();
      if (now === null) return;
      if (kept.madeAt === null || !isSame(kept.madeAt, now)) this.askedAt.set(request, now);
      else give(kept, request, reply);
    });
  }

  /** Keeps what goes out, whole: it stands before the hook that answers "unchanged". */
  keepOnTheWayOut(fastify: FastifyInstance): void {
    fastify.addHook('onSend', (request, reply, payload: unknown, done) => {
      if (this.mayBeKept.has(request) && typeof payload === 'string') {
        this.keep(request, reply, payload);
      }
      done(null, payload);
    });
  }

  private keep(request: FastifyRequest, reply: FastifyReply, page: string): void {
    const tag = reply.getHeader('etag');
    const isForAll =
      reply.getHeader('cache-control') === 'no-cache' && !reply.hasHeader('set-cookie');
    if (typeof tag !== 'string' || !isForAll || page.length > LONGEST) return;
    const madeAt = this.askedAt.get(request) ?? null;
    const body = madeAt === null ? '' : page;
    const key = keyOf(request);
    this.answers.delete(key);
    this.answers.set(key, { madeAt, tag, body, headers: headersOf(reply) });
    const oldest = this.answers.keys().next();
    if (this.answers.size > MOST && !oldest.done) this.answers.delete(oldest.value);
  }

  /** Null when the record cannot be asked: then the page itself says what is wrong. */
  private async now(): Promise<Moment | null> {
    try {
      const mark = await this.truth.mark.now();
      return { mark, second: this.truth.time.now().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length) };
    } catch {
      return null;
    }
  }
}

/** A request that tells nothing of who sends it, to an address without a secret. */
function isAnybody({ method, headers, url }: FastifyRequest): boolean {
  const isNobody = (headers.cookie ?? '') === '' && headers.authorization === undefined;
  return method === 'GET' && isNobody && !pathForLog(url).includes('(token)');
}

const keyOf = ({ url, headers }: FastifyRequest): string => `${url} ${headers.accept ?? ''}`;

const isSame = (one: Moment, other: Moment): boolean =>
  one.mark === other.mark && one.second === other.second;

/** All but what belongs to one answer alone. */
function headersOf(reply: FastifyReply): Record<string, string> {
  const { 'x-request-id': _its, 'content-length': _long, ...all } = reply.getHeaders();
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value)]));
}

function give(kept: KeptAnswer, request: FastifyRequest, reply: FastifyReply): void {
  const isUnchanged = request.headers['if-none-match'] === kept.tag;
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(isUnchanged ? 304 : 200, { ...kept.headers, 'x-request-id': request.id });
  raw.end(isUnchanged ? undefined : kept.body);
}
