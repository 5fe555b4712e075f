import { Injectable } from '@nestjs/common';
import { addDays, refuse, type LocalDate, type MemberPart } from '#rules';
import { personByAddress, type PersonChosen } from '../people/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { keepBody, type Body } from './keep-body.js';
import { called, insertMember, named, type From } from './member-rows.js';
import { PartnershipMember } from './partnership-member.entity.js';

/** Somebody to belong to a partnership or a working group; `authority` is the address of the one they come from, if any. */
export interface NewMember {
  readonly who: PersonChosen;
  readonly part: MemberPart;
  readonly authority: string | null;
  /** The first local date of it. */
  readonly validFrom: LocalDate;
}

/** A part that ends with a local date, why, and who follows in it, if anybody. */
export interface EndedMember {
  readonly memberId: string;
  readonly lastDay: LocalDate;
  readonly reason: string;
  readonly successor: PersonChosen | null;
}

/** Who belongs to partnerships and working groups: named, ended, followed. A part brings its role on its own days. */
@Injectable()
export class MembersService {
  constructor(private readonly recorder: Recorder) {}

  /** Names somebody in a part. Refuses who belongs to it already, and a second chair while there is one. */
  name(act: Act, kind: Body['kind'], form: NewMember): Promise<Done> {
    return keepBody(this.recorder, {
      act,
      kind,
      form: ['name', form],
      change: async (tx, body) => {
        const now = this.recorder.now();
        const person = await personByAddress(tx, form.who, { councilId: body.councilId, now });
        const from = await authorityAt(tx, body, form.authority);
        await refuseTwice(tx, body, { personId: person.id, part: form.part });
        const { part, validFrom } = form;
        await insertMember(tx, body, { personId: person.id, from, part, validFrom });
        return [named(person.name, { part, from, on: validFrom })];
      },
    });
  }

  /** Ends a part with a day that has come, and names who follows from the next day on. Its role ends with that day. */
  end(act: Act, kind: Body['kind'], form: EndedMember): Promise<Done> {
    return keepBody(this.recorder, {
      act,
      kind,
      form: ['end', form],
      change: async (tx, body) => {
        const now = this.recorder.now();
        const member = await memberOf(tx, body, form.memberId);
        this.refuseWrongDay(form.lastDay, member.validFrom);
        const { part, personId, name } = member;
        await tx.update(PartnershipMember, { id: member.id }, { validTo: form.lastDay });
        const facts = { owner: name, kind: called(part), reason: form.reason };
        if (form.successor === null) return [{ event: 'partnership-member.ended', facts }];
        const at = { councilId: body.councilId, now };
        const person = await personByAddress(tx, form.successor, at);
        if (person.id === personId) {
          refuse('field-wrong', 'Choose somebody else as the successor.', 'personId');
        }
        await refuseTwice(tx, body, { personId: person.id, part });
        const validFrom = addDays(form.lastDay, 1);
        const { from } = member;
        const next = await insertMember(tx, body, { personId: person.id, from, part, validFrom });
        await tx.update(PartnershipMember, { id: member.id }, { successorId: next });
        return [
          { event: 'partnership-member.ended', facts: { ...facts, successor: person.name } },
          named(person.name, { part, from, on: validFrom }),
        ];
      },
    });
  }

  private refuseWrongDay(lastDay: LocalDate, validFrom: LocalDate): void {
    if (lastDay > this.recorder.today()) {
      refuse('field-wrong', 'Enter a day that has come: until then they belong to it.', 'lastDay');
    }
    if (lastDay < addDays(validFrom, -1)) {
      refuse('field-wrong', 'Enter a day after the one they began on.', 'lastDay');
    }
  }
}

async function authorityAt(tx: Tx, body: Body, slug: string | null): Promise<From | null> {
  if (slug === null) return null;
  const [found] = await tx.query<From[]>(
    'SELECT id, name FROM authorities WHERE council_id = $1 AND slug = $2 AND valid_to IS NULL',
    [body.councilId, slug],
  );
  return found ?? refuse('field-wrong', 'Choose an authority from the list.', 'authority');
}

async function memberOf(tx: Tx, body: Body, memberId: string) {
  const [found] = await tx.query<
    {
      id: string;
      personId: string;
      name: string;
      part: MemberPart;
      validFrom: LocalDate;
      from: From | null;
    }[]
  >(
    `SELECT m.id, m.person_id AS "personId", p.name, m.part, m.valid_from AS "validFrom",
       CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name', a.name) END AS "from"
     FROM partnership_members m JOIN people p ON p.id = m.person_id LEFT JOIN authorities a ON a.id = m.authority_id
     WHERE m.id = $1 AND coalesce(m.working_group_id, m.partnership_id) = $2 AND m.valid_to IS NULL`,
    [memberId, body.id],
  );
  return found ?? refuse('field-wrong', 'Choose somebody who belongs to it now.', 'memberId');
}

async function refuseTwice(
  tx: Tx,
  body: Body,
  { personId, part }: { personId: string; part: MemberPart },
): Promise<void> {
  const [there] = await tx.query<{ name: string; isSame: boolean }[]>(
    `SELECT p.name, m.person_id = $2 AS "isSame"
     FROM partnership_members m JOIN people p ON p.id = m.person_id
     WHERE coalesce(m.working_group_id, m.partnership_id) = $1 AND m.valid_to IS NULL
       AND (m.person_id = $2 OR (m.part = 'chair' AND $3 = 'chair'))
     ORDER BY 2 DESC LIMIT 1`,
    [body.id, personId, part],
  );
  if (there === undefined) return;
  if (there.isSame) refuse('already-done', `${there.name} belongs to it already.`, 'personId');
  refuse('already-done', `${there.name} is the chair: end that part first.`, 'part');
}
