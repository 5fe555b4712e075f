import { Body, Get, HttpCode, Param, Post, type Type } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readBody, readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { InvalidForm } from '../http/invalid-form.js';
import { submit } from '../http/submit.js';
import { addRoute } from '../transitions/add-route.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { paragraphOf, type MinutesAct } from './minutes-act.js';
import type { MinutesDesk, MinutesSubject, ParagraphAddress } from './minutes-desk.js';

/** A controller whose routes come from the table of acts. */
export interface MinutesHost {
  readonly desk: MinutesDesk;
}

const PERSON = [CurrentPerson(), Object] as const;
const ADDRESS = [Param(), Object] as const;
const pathOf = ({ noun }: MinutesAct): string => `paragraphs/:id/${noun}`;

/** Gives a controller two routes for each act: the page that asks, and the one that does it. */
export function addMinutesPages(controller: Type<MinutesHost>, acts: readonly MinutesAct[]): void {
  for (const row of acts) {
    addRoute(controller, {
      name: `ask_${row.noun}`,
      marks: [Get(pathOf(row)), Asks(row.who)],
      parameters: [PERSON, ADDRESS],
      async answer(this: MinutesHost, actor: Actor, at: ParagraphAddress): Promise<Answer> {
        return actPage(row, await this.desk.find(actor, at), formView());
      },
    });
    addRoute(controller, {
      name: `do_${row.noun}`,
      marks: [Post(pathOf(row)), Asks(row.who)],
      parameters: [PERSON, ADDRESS, [Body(), Object]],
      async answer(this: MinutesHost, actor: Actor, at: ParagraphAddress, sent: unknown) {
        const subject = await this.desk.find(actor, at);
        const act = { actor, id: subject.minutes.meetingId, key: seenOn(sent).key };
        return submit(readForm(row.form, sent), {
          act: (fields) => row.act(this.desk, { act, fields, at: placeOf(subject) }),
          onward: () => seeOther(`${pageOf(subject)}#paragraph-${paragraphOf(subject).id}`),
          again: async (form) => actPage(row, await this.desk.find(actor, at), form),
        });
      },
    });
  }
}

/** Gives an API one sub-resource of a paragraph for each act, with its form class in the documentation. */
export function addMinutesApi(
  controller: Type<MinutesHost & { shown(subject: MinutesSubject): object }>,
  acts: readonly MinutesAct[],
  example: object,
): void {
  for (const row of acts) {
    addRoute(controller, {
      name: `do_${row.noun}`,
      marks: [
        Post(pathOf(row)),
        HttpCode(200),
        Asks(row.who),
        Described({ summary: row.summary, example }),
      ],
      parameters: [PERSON, ADDRESS, [Body(), row.form], [IdempotencyKey(), Object]],
      async answer(
        this: MinutesHost & { shown(subject: MinutesSubject): object },
        ...[actor, at, body, key]: readonly [Actor, ParagraphAddress, unknown, string | null]
      ) {
        const subject = await this.desk.find(actor, at);
        const form = readBody(row.form, body);
        if (!form.ok) throw new InvalidForm(form.errors);
        const act = { actor, id: subject.minutes.meetingId, key: key ?? undefined };
        await row.act(this.desk, { act, fields: form.value, at: placeOf(subject) });
        const { slug, date } = at;
        return this.shown(await this.desk.find(actor, { slug, date }));
      },
    });
  }
}

function actPage(row: MinutesAct, subject: MinutesSubject, form: FormView): Page {
  const { id, version } = paragraphOf(subject);
  const cancel = pageOf(subject);
  const action = `${cancel}/paragraphs/${encodeURIComponent(id)}/${row.noun}`;
  const { caption } = subject.meeting;
  return askingPage(row.asks(subject), { caption, action, cancel, version }, form);
}

const placeOf = (subject: MinutesSubject) => ({
  part: subject.chosen?.part ?? ('public' as const),
  paragraphId: paragraphOf(subject).id,
});

const pageOf = ({ minutes }: MinutesSubject): string =>
  paths.minutes(minutes.committeeSlug, minutes.heldOn);
