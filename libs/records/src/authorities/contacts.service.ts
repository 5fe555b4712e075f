import { Injectable } from '@nestjs/common';
import { CONTACT_KINDS, refuse, type ContactKind } from '#rules';
import { personByAddress, type PersonChosen } from '../people/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { leaveContactPart, takeContactPart, type ContactPart } from './contact-parts.js';
import { keepAuthority } from './keep-authority.js';
import { OPEN_AT_AUTHORITY } from './open-at-authority.js';

/** Somebody to stand at an authority, in which part. */
export interface NewContact {
  readonly who: PersonChosen;
  readonly kind: ContactKind;
}

/** A part that ends, why, and who has it from now on, if somebody new is to. */
export interface EndedContact {
  readonly contactId: string;
  readonly reason: string;
  readonly successor: PersonChosen | null;
}

interface Standing extends ContactPart {
  readonly name: string;
}

/** Contacts, signatories and senior officers of authorities: named, changed, ended. They need no account. */
@Injectable()
export class ContactsService {
  constructor(private readonly recorder: Recorder) {}

  /** Names somebody in a part, found by their address or entered anew. Refuses one who stands there already. */
  name(act: Act, form: NewContact): Promise<Done> {
    return keepAuthority(this.recorder, {
      act,
      form: ['name', form],
      change: async (tx, { id: authorityId, councilId }) => {
        const { kind } = form;
        const person = await personByAddress(tx, form.who, { councilId, now: this.recorder.now() });
        await refuseTwice(tx, { authorityId, personId: person.id, kind });
        await takeContactPart(tx, { authorityId, personId: person.id, kind }, this.when());
        return [{ event: 'contact.named', facts: { owner: person.name, kind: called(kind) } }];
      },
    });
  }

  /**
   * Ends a part, and names a successor in it where one is given. Refuses to end the last signatory while anything is
   * open and nobody follows: only a signatory's answer counts.
   */
  end(act: Act, form: EndedContact): Promise<Done> {
    return keepAuthority(this.recorder, {
      act,
      form: ['end', form],
      change: async (tx, { id: authorityId, councilId }) => {
        const standing = await standingAs(tx, authorityId, form.contactId);
        const { kind, name } = standing;
        if (form.successor === null) await refuseLastSignatory(tx, standing);
        const ended = {
          event: 'contact.ended',
          facts: { owner: name, kind: called(kind), reason: form.reason },
        } as const;
        if (form.successor === null) {
          await leaveContactPart(tx, standing, this.when());
          return [ended];
        }
        const now = this.recorder.now();
        const person = await personByAddress(tx, form.successor, { councilId, now });
        if (person.id === standing.personId) {
          refuse('field-wrong', 'Choose somebody else as the successor.', 'personId');
        }
        await takeContactPart(tx, { authorityId, personId: person.id, kind }, this.when());
        await leaveContactPart(tx, standing, this.when());
        const facts = { owner: person.name, kind: called(kind) };
        return [ended, { event: 'contact.named', facts }];
      },
    });
  }

  private when() {
    return { now: this.recorder.now(), today: this.recorder.today() };
  }
}

const called = (kind: ContactKind): string => CONTACT_KINDS[kind].toLowerCase();

async function standingAs(tx: Tx, authorityId: string, contactId: string): Promise<Standing> {
  const [found] = await tx.query<Standing[]>(
    `SELECT k.authority_id AS "authorityId", k.person_id AS "personId", k.kind, p.name
     FROM contacts k JOIN people p ON p.id = k.person_id
     WHERE k.authority_id = $1 AND k.id = $2 AND k.valid_to IS NULL`,
    [authorityId, contactId],
  );
  return found ?? refuse('field-wrong', 'Choose somebody who stands there now.', 'contactId');
}

async function refuseTwice(tx: Tx, part: ContactPart): Promise<void> {
  const { authorityId, personId, kind } = part;
  const [standing] = await tx.query<{ name: string }[]>(
    `SELECT p.name FROM contacts k JOIN people p ON p.id = k.person_id
     WHERE k.authority_id = $1 AND k.person_id = $2 AND k.kind = $3 AND k.valid_to IS NULL`,
    [authorityId, personId, kind],
  );
  if (standing === undefined) return;
  refuse('already-done', `${standing.name} is ${called(kind)} there already.`, 'personId');
}

async function refuseLastSignatory(
  tx: Tx,
  { authorityId, personId, kind, name }: Standing,
): Promise<void> {
  if (kind !== 'signatory') return;
  const [found] = await tx.query<{ others: number; open: number }[]>(
    `SELECT (SELECT count(*) FROM contacts k JOIN people p ON p.id = k.person_id AND p.disabled_at IS NULL
        WHERE k.authority_id = $1 AND k.kind = 'signatory' AND k.valid_to IS NULL AND k.person_id <> $2)::int AS others,
       ${OPEN_AT_AUTHORITY('$1')} AS open`,
    [authorityId, personId],
  );
  if (found === undefined || found.others > 0 || found.open === 0) return;
  const what = found.open === 1 ? 'one thing is' : `${found.open} things are`;
  refuse(
    'not-ready',
    `${name} is the last signatory, and ${what} open: name a successor, or hand over to somebody first.`,
    'personId',
  );
}
