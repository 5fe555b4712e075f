import { Catch, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { RoomWatch } from '#records/health';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PERMISSIONS } from '#rules';
import { seeOther, type Answer } from './answer.js';
import { CurrentPeople } from './current-people.js';
import { errorPage } from './error-pages.js';
import { expiredFormPage } from './expired-form.js';
import { PROBLEM_TYPE, problemOf } from './problem.js';
import { troubleOf, type Trouble } from './trouble.js';

/** The one place where an error becomes an answer: a page for people, problem details for machines. */
@Catch()
@Injectable()
export class ErrorsFilter implements ExceptionFilter {
  constructor(
    private readonly people: CurrentPeople,
    private readonly room: RoomWatch,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const found = troubleOf(error);
    this.room.note(error);
    if (found.status >= 500) request.log.error({ err: error }, 'fault');
    const trouble = (await this.isOutsider(request)) ? seenFromOutside(found) : found;
    // A download says what it is before it is made; its refusal is a page.
    reply.removeHeader('content-type').removeHeader('content-disposition');
    if (trouble.status === 429 || trouble.status === 503) reply.header('retry-after', 60);
    if (isForMachines(request)) {
      await reply.code(trouble.status).type(PROBLEM_TYPE).send(problemOf(trouble, request.id));
    } else {
      await reply.code(trouble.status).send(answerTo(trouble, request));
    }
  }

  /** Someone who does not work for the committee: to them what is forbidden looks as if it were not there. */
  private async isOutsider(request: FastifyRequest): Promise<boolean> {
    const insiders: readonly string[] = PERMISSIONS['read committee work'];
    const actor = await this.people.at(request).catch(() => null);
    return !actor?.grants.some(({ role }) => insiders.includes(role));
  }
}

function seenFromOutside(trouble: Trouble): Trouble {
  return trouble.status === 403 ? troubleOf({ statusCode: 404 }) : trouble;
}

function answerTo(trouble: Trouble, request: FastifyRequest): Answer {
  const mayAskAgain = request.method === 'GET';
  if (trouble.status === 401 || (trouble.status === 404 && isStaffAddressForNobody(request))) {
    return seeOther(
      mayAskAgain ? `/sign-in?onward=${encodeURIComponent(request.url)}` : '/sign-in',
    );
  }
  return trouble.status === 419 ? expiredFormPage(request) : errorPage(trouble, request.id);
}

/** Under `/app` a visitor is asked to sign in whether the page exists or not, so nothing can be told from it. */
function isStaffAddressForNobody(request: FastifyRequest): boolean {
  const session: FastifyRequest['session'] | null = request.session;
  return /^\/app(\/|$|\?)/.test(request.url) && session?.personId === undefined;
}

const FOR_MACHINES = /^\/(api\/(?!docs)|health\/|info|metrics)/;

function isForMachines({ url, headers }: FastifyRequest): boolean {
  return FOR_MACHINES.test(url) || /^application\/(problem\+)?json/.test(headers.accept ?? '');
}
