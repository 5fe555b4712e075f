import { Body, Get, HttpCode, Param, Post, Res, type Type } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { readBody, readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { InvalidForm } from '../http/invalid-form.js';
import { submit } from '../http/submit.js';
import { addRoute } from '../transitions/add-route.js';
import { askingPage } from '../transitions/asking.page.js';
import { itemBeingTaken, onwardInSession } from '../transitions/onward-in-session.js';
import { seenOn } from '../transitions/transition.pages.js';
import { addressOf, type AttendanceAct } from './attendance-act.js';
import type { AttendanceDesk, AttendanceSubject, AttendeeAddress } from './attendance-desk.js';

/** A controller whose routes come from the table of acts. */
interface AttendanceHost {
  readonly desk: AttendanceDesk;
}

/** The same for an API, which answers with the attendance as it then is. */
interface AttendanceApiHost extends AttendanceHost {
  shown(subject: AttendanceSubject, reply: FastifyReply): object;
}

type Sent = readonly [
  actor: Actor,
  at: AttendeeAddress,
  body: unknown,
  version: number | null,
  key: string | null,
  reply: FastifyReply,
];

const PERSON = [CurrentPerson(), Object] as const;
const ADDRESS = [Param(), Object] as const;

/** Gives a controller two routes for each act: the page that asks, and the one that does it. */
export function addAttendancePages(
  controller: Type<AttendanceHost>,
  acts: readonly AttendanceAct[],
): void {
  for (const row of acts) {
    const path = addressOf(row);
    addRoute(controller, {
      name: `ask_${row.noun}`,
      marks: [Get(path), Asks(row.who)],
      parameters: [PERSON, ADDRESS],
      async answer(this: AttendanceHost, actor: Actor, at: AttendeeAddress): Promise<Answer> {
        return actPage(row, await this.desk.find(actor, at), { form: formView(), at });
      },
    });
    addRoute(controller, {
      name: `do_${row.noun}`,
      marks: [Post(path), Asks(row.who)],
      parameters: [PERSON, ADDRESS, [Body(), Object]],
      async answer(this: AttendanceHost, actor: Actor, at: AttendeeAddress, sent: unknown) {
        const subject = await this.desk.find(actor, at);
        const { meeting } = subject;
        const act = { actor, id: meeting.id, ...seenOn(sent) };
        return submit(readForm(row.form, sent), {
          act: (fields) => row.act(this.desk, { act, fields, subject }),
          onward: () =>
            seeOther(onwardInSession(actor, meeting, itemBeingTaken(sent)) ?? pageOf(subject)),
          again: async (form) => actPage(row, subject, { form, at }),
        });
      },
    });
  }
}

/** Gives an API one sub-resource for each act, with its form class in the documentation. */
export function addAttendanceApi(
  controller: Type<AttendanceApiHost>,
  acts: readonly AttendanceAct[],
  example: object,
): void {
  for (const row of acts) {
    addRoute(controller, {
      name: `do_${row.noun}`,
      marks: [
        Post(addressOf(row)),
        HttpCode(200),
        Asks(row.who),
        Described({ summary: row.summary, example }),
      ],
      parameters: [
        PERSON,
        ADDRESS,
        [Body(), row.form],
        [VersionSeen(), Object],
        [IdempotencyKey(), Object],
        [Res({ passthrough: true }), Object],
      ],
      async answer(this: AttendanceApiHost, ...[actor, at, body, version, key, reply]: Sent) {
        const subject = await this.desk.find(actor, at);
        const form = readBody(row.form, body);
        if (!form.ok) throw new InvalidForm(form.errors);
        const seen = { version: version ?? undefined, key: key ?? undefined };
        const act = { actor, id: subject.meeting.id, ...seen };
        await row.act(this.desk, { act, fields: form.value, subject });
        const { slug, date } = at;
        return this.shown(await this.desk.find(actor, { slug, date }), reply);
      },
    });
  }
}

function actPage(
  row: AttendanceAct,
  subject: AttendanceSubject,
  { form, at }: { readonly form: FormView; readonly at: AttendeeAddress },
): Page {
  const cancel = pageOf(subject);
  const action = `${cancel}/${addressOf(row).replace(':id', encodeURIComponent(at.id ?? ''))}`;
  const asking = row.asks(subject);
  const item = form.values['item'];
  const back = typeof item === 'string' ? [hiddenItem(item)] : [];
  const fields = [...(asking.fields ?? []), ...back];
  return askingPage({ ...asking, fields }, { caption: subject.caption, action, cancel }, form);
}

const hiddenItem = (value: string) => ({ kind: 'hidden', name: 'item', label: '', value }) as const;

const pageOf = ({ meeting }: AttendanceSubject): string =>
  paths.attendance(meeting.committeeSlug, meeting.heldOn);
