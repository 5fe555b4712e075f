import { Injectable } from '@nestjs/common';
import { ApologiesService, TO_COME, type OwnApologies } from '#records/attendance';
import { newId } from '#platform/ids';
import { dateInWords, MEETING, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ApologiesForm } from './attendance-forms.js';

/** Who sends apologies, for which meeting, and where: signed in, or by the link of a letter. */
export interface Apologist {
  readonly actor: Actor;
  /** The address of this page. */
  readonly at: string;
  /** The page to go back to; none for the holder of a link. */
  readonly back: { readonly text: string; readonly href: string } | null;
  find(): Promise<OwnApologies>;
}

/** One page to send apologies and to take them back, for a member who is signed in and for one with a link. */
@Injectable()
export class ApologiesPage {
  constructor(private readonly apologies: ApologiesService) {}

  async show(one: Apologist): Promise<Page> {
    return this.pageOf(one, await one.find(), formView());
  }

  async send(one: Apologist, sent: unknown): Promise<Answer> {
    const own = await one.find();
    const { meetingId: id, personId } = own;
    const act = { actor: one.actor, id, ...seenOn(sent) };
    return submit(readForm(ApologiesForm, sent), {
      act: ({ reason, substitute }) =>
        this.apologies.send(act, { personId, reason, substituteId: substitute }),
      onward: () => seeOther(one.at),
      again: async (form) => this.pageOf(one, await one.find(), form),
    });
  }

  async withdraw(one: Apologist, sent: unknown): Promise<Answer> {
    const { meetingId: id, personId } = await one.find();
    const act = { actor: one.actor, id, ...seenOn(sent) };
    return submit(
      { ok: true, value: null, typed: {} },
      {
        act: () => this.apologies.withdraw(act, { personId }),
        onward: () => seeOther(one.at),
        again: async (form) => this.pageOf(one, await one.find(), form),
      },
    );
  }

  private pageOf({ at, back }: Apologist, own: OwnApologies, form: FormView): Page {
    const { sent, substitutes } = own;
    const isOpen = TO_COME.includes(own.state);
    return page('attendance/views/apologies.njk', {
      title: titleOf(sent !== null, isOpen),
      caption: `${own.committee}, ${dateInWords(own.heldOn)}`,
      facts: [
        { key: 'When', value: `${dateInWords(own.heldOn)}, ${own.startsAt}` },
        { key: 'Where', value: own.venue },
        ...(sent === null ? [] : sentFacts(sent)),
      ],
      isOpen,
      isSent: sent !== null,
      is: MEETING.states[own.state].is,
      choices: [
        { value: '', text: 'Nobody, or I do not know yet' },
        ...substitutes.map(({ id, name }) => ({ value: id, text: name })),
      ],
      said: {
        reason: form.values['reason'] ?? sent?.reason ?? '',
        substitute: form.values['substitute'] ?? sent?.substituteId ?? '',
      },
      form,
      at,
      back,
      key: newId(),
      withdrawalKey: newId(),
    });
  }
}

function titleOf(isSent: boolean, isOpen: boolean): string {
  if (isSent) return 'Your apologies are sent';
  return isOpen ? 'Send your apologies' : 'Your apologies';
}

const sentFacts = ({ reason, substitute }: NonNullable<OwnApologies['sent']>) => [
  { key: 'Your reason', value: reason ?? 'None given' },
  { key: 'Who comes instead', value: substitute ?? 'Nobody named' },
];
