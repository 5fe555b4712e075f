import { Injectable } from '@nestjs/common';
import { HELD_PARTS, may, refuse, type Actor, type HandOverItem, type HeldPart } from '#rules';
import { disablePerson, personByAddress, type PersonChosen } from '../people/index.js';
import { Recorder, tell, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { itemsOf, type Held, type Holder } from './held.js';
import { heldBy } from './held.queries.js';
import { moveAuthority, refuseAskedTwice } from './move-authority.js';
import { movePart, type Handing } from './move-person.js';
import { fingerprintOf, signList } from './sign-list.js';
import { tellAuthorities, tellSubjects } from './tell-subjects.js';

/** A hand-over as it was looked at and confirmed. */
export interface HandOverForm {
  readonly from: Holder;
  /** Who takes over: an authority where one hands over, else somebody of the council or somebody new. */
  readonly to: Holder | PersonChosen;
  readonly reason: string;
  /** Whether the leaver's account is closed with it; never of an authority. */
  readonly leaves: boolean;
  /** Of the list that was looked at; another list is refused. */
  readonly fingerprint: string;
}

/** Everything somebody or an authority holds, moved to a successor in one act, by a list that is signed for. */
@Injectable()
export class HandOversService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Moves all of it in one transaction: each part with its role, each open thing with an entry of its history, the
   * leaver's links revoked, clocks untouched. Refuses a list that is not the one confirmed, and a successor who is the
   * leaver. Tells the successor by letter, with the list to sign for.
   */
  async handOver(
    actor: Actor,
    form: HandOverForm,
    key?: string,
  ): Promise<Done & { readonly number: number }> {
    const { from, reason } = form;
    if (!may(actor, 'hand over', { councilId: from.councilId })) {
      refuse('not-permitted', 'Your role does not let you hand over.');
    }
    const asked = { actor, ...(key === undefined ? {} : { key }) };
    return this.recorder.writeOnce(asked, ['hand-over', form], async (tx) => {
      const to = await this.successor(tx, form);
      await lockHolders(tx, from, to);
      const held = await heldBy(tx, from, this.recorder.today());
      refuseOneself(actor, to, held);
      const items = itemsOf(held);
      refuseAnotherList(items, form.fingerprint);
      const handing = {
        from,
        to,
        actor,
        reason,
        now: this.recorder.now(),
        today: this.recorder.today(),
      };
      await this.move(tx, { held, handing, form });
      return signList(tx, { from, handing, items });
    });
  }

  /** The receiver signs for the list. Refuses anybody else, and a second time. */
  acknowledge({ actor, id }: { readonly actor: Actor; readonly id: string }): Promise<Done> {
    return this.recorder.write(async (tx) => {
      const [row] = await tx.query<
        { councilId: string; acknowledgedOn: string | null; isReceiver: boolean }[]
      >(
        `SELECT h.council_id AS "councilId", h.acknowledged_on AS "acknowledgedOn",
           coalesce(h.to_person_id = $2, false) OR EXISTS (SELECT FROM contacts k WHERE k.authority_id = h.to_authority_id
             AND k.person_id = $2 AND k.valid_to IS NULL) AS "isReceiver"
         FROM hand_overs h WHERE h.id = $1 FOR UPDATE OF h`,
        [id, actor.id],
      );
      if (row === undefined || !row.isReceiver) refuse('not-found', 'There is no such hand-over.');
      if (row.acknowledgedOn !== null) refuse('already-done', 'It is acknowledged already.');
      const on = this.recorder.today();
      await tx.query(
        'UPDATE hand_overs SET acknowledged_on = $2, acknowledged_by = $3 WHERE id = $1',
        [id, on, actor.name],
      );
      const facts = { owner: actor.name, on };
      const about = { councilId: row.councilId, subjectKind: 'hand-over', subjectId: id, actor };
      const event = 'hand-over.acknowledged' as const;
      const told = await tell(tx, { ...about, event, facts, now: this.recorder.now() });
      return { id, state: 'acknowledged', ...told };
    });
  }

  private async successor(tx: Tx, { from, to }: HandOverForm) {
    const { councilId } = from;
    const taker =
      'kind' in to ? to : await personByAddress(tx, to, { councilId, now: this.recorder.now() });
    if (taker.id === from.id)
      refuse('field-wrong', 'Choose somebody else to take over.', 'personId');
    return taker;
  }

  private async move(
    tx: Tx,
    {
      held,
      handing,
      form,
    }: { readonly held: readonly Held[]; readonly handing: Handing; readonly form: HandOverForm },
  ): Promise<void> {
    if (form.from.kind === 'authority') await refuseAskedTwice(tx, handing);
    await tellAuthorities(tx, held, handing);
    await tellSubjects(tx, held, handing);
    for (const one of held) {
      if (one.part === 'authority') await moveAuthority(tx, one, handing);
      else await movePart(tx, one, handing);
    }
    if (form.leaves && form.from.kind === 'person') {
      await disablePerson(tx, { personId: form.from.id, now: handing.now });
    }
  }
}

/** Hand-overs from or to one holder take turns; the second then finds another list, or nobody there to take it. */
async function lockHolders(tx: Tx, from: Holder, to: { readonly id: string }): Promise<void> {
  const isPerson = from.kind === 'person';
  const standing = await tx.query<{ id: string }[]>(
    isPerson
      ? `SELECT id FROM people WHERE id = ANY($1::uuid[]) AND council_id = $2 AND (id = $3 OR disabled_at IS NULL)
         ORDER BY id FOR UPDATE`
      : `SELECT id FROM authorities WHERE id = ANY($1::uuid[]) AND council_id = $2 AND (id = $3 OR valid_to IS NULL)
         ORDER BY id FOR UPDATE`,
    [[from.id, to.id], from.councilId, from.id],
  );
  if (standing.some(({ id }) => id === to.id)) return;
  refuse('field-wrong', 'Choose who takes over from the list.', isPerson ? 'personId' : 'to');
}

/** Whoever checks an officer is not replaced by that officer's own hand. */
function refuseOneself(actor: Actor, to: { readonly id: string }, held: readonly Held[]): void {
  const checks = held.find(({ part }) => CHECKS_OFFICERS.includes(part));
  if (checks === undefined || to.id !== actor.id) return;
  const part = HELD_PARTS[checks.part].toLowerCase();
  refuse('field-wrong', `You cannot make yourself ${part}: choose somebody else.`, 'personId');
}

const CHECKS_OFFICERS: readonly HeldPart[] = ['monitoring officer', 'working-group chair'];

function refuseAnotherList(items: readonly HandOverItem[], fingerprint: string): void {
  if (items.length === 0) refuse('not-ready', 'There is nothing to hand over.');
  if (fingerprintOf(items) === fingerprint) return;
  refuse(
    'stale-version',
    'The list changed while you were looking at it. Look at it as it is now, then confirm again.',
  );
}
