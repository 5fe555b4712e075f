import { Injectable } from '@nestjs/common';
import {
  COUNTING_RULES,
  may,
  refuse,
  type Actor,
  type CountingRule,
  type LocalCount,
} from '#rules';
import type { EntityManager } from 'typeorm';
import { councilCalendar, takeSweepTurn } from '../clocks/index.js';
import { Recorder, revise, tell, type Act, type Done } from '../record/index.js';
import { applyMoves } from './apply-moves.js';
import type { MovePreview } from './move-preview.js';
import { previewMoves, type MovesAsked } from './preview-moves.js';
import { refuseChanged } from './refuse-changed.js';
import { tellMoved } from './tell-moved.js';

/** The count a protocol now agrees, why, and the mark of the preview it confirms. */
export interface ProtocolConfirmed {
  readonly local: LocalCount;
  readonly reason: string;
  readonly fingerprint: string;
}

/** An authority whose recommendations under a local protocol are open: sent and awaited, or still to be sent. */
interface Protocol {
  readonly councilId: string;
  readonly authority: string;
  readonly open: readonly string[];
}

/** The count of an authority's local protocol, changed for everything of it that is open. */
@Injectable()
export class ProtocolsService {
  constructor(private readonly recorder: Recorder) {}

  /** What another count would move. Writes nothing. */
  async preview(actor: Actor, authorityId: string, local: LocalCount): Promise<MovePreview> {
    const { manager } = this.recorder.dataSource;
    const protocol = await this.protocol(manager, { actor, authorityId, local });
    return previewMoves(manager, await this.asked(manager, protocol, local));
  }

  /** Changes the count, and moves exactly what was shown. The act's id is the authority's. */
  change(act: Act, { local, reason, fingerprint }: ProtocolConfirmed): Promise<Done> {
    const { actor, id: authorityId } = act;
    return this.recorder.writeOnce(act, ['protocol', authorityId, local, reason], async (tx) => {
      await takeSweepTurn(tx);
      await tx.query('SELECT 1 FROM authorities WHERE id = $1 FOR UPDATE', [authorityId]);
      const protocol = await this.protocol(tx, { actor, authorityId, local });
      const asked = await this.asked(tx, protocol, local);
      const preview = await previewMoves(tx, asked);
      refuseChanged(preview, fingerprint);
      const { councilId, open } = protocol;
      const text = protocolInWords(local);
      const telling = { actor, now: this.recorder.now(), reason: `${text}: ${reason}` };
      await applyMoves(tx, preview.clocks, { ...asked, ...telling, agreedBy: actor.name });
      const columns = { local_rule: JSON.stringify(local) };
      const moved = new Map(preview.clocks.map((one) => [one.subjectId, one]));
      for (const id of open) {
        const move = moved.get(id);
        const isMoved = move !== undefined && move.from !== move.to;
        const event = isMoved ? 'due.recounted' : 'protocol.changed';
        await (isMoved
          ? tellMoved(tx, move, { ...telling, councilId, event, columns })
          : revise(tx, {
              ...telling,
              kind: 'addressee',
              id,
              columns,
              event,
              facts: { text, reason },
            }));
      }
      const about = { councilId, subjectKind: 'authority', subjectId: authorityId };
      const told = {
        ...about,
        ...telling,
        event: 'protocol.changed',
        facts: { text, reason },
      } as const;
      const { version, sentence } = await tell(tx, told);
      await tx.query('UPDATE authorities SET version = $2 WHERE id = $1', [authorityId, version]);
      return { id: authorityId, state: 'kept', version, sentence };
    });
  }

  private async protocol(
    manager: EntityManager,
    { actor, authorityId, local }: { actor: Actor; authorityId: string; local: LocalCount },
  ): Promise<Protocol> {
    const [row] = await manager.query<Protocol[]>(
      `SELECT u.council_id AS "councilId", u.name AS authority,
         ARRAY(SELECT a.id FROM addressees a WHERE a.authority_id = u.id AND a.regime = 'LOCAL'
           AND (a.state IN ('drafted', 'made') OR EXISTS (SELECT 1 FROM clocks c
             WHERE c.subject_id = a.id AND c.kind = 'response' AND c.state = 'running')) ORDER BY a.id) AS open
       FROM authorities u WHERE u.id = $1`,
      [authorityId],
    );
    if (row === undefined || !may(actor, 'keep authority', { councilId: row.councilId })) {
      return refuse('not-permitted', 'You do not have the role that keeps the authorities.');
    }
    refuseCount(local);
    if (row.open.length > 0) return row;
    return refuse('not-ready', `Nothing is open with ${row.authority} under a local protocol.`);
  }

  private async asked(
    manager: EntityManager,
    { councilId, open }: Protocol,
    local: LocalCount,
  ): Promise<MovesAsked> {
    const calendar = await councilCalendar(manager, councilId);
    return {
      clocks: { councilId, ladders: ['response'], subjects: open },
      today: this.recorder.today(),
      before: calendar,
      after: calendar,
      recounted: local,
      withMeetings: false,
    };
  }
}

/** A count in words: `20 working days`. */
function protocolInWords({ rule, n }: LocalCount): string {
  const { unit, label } = COUNTING_RULES[rule];
  const many = `${n} ${n === 1 ? unit.replace(/s$/, '') : unit}`;
  return label.toLowerCase() === unit ? many : `${many} (${label.toLowerCase()})`;
}

function refuseCount({ rule, n }: { readonly rule: CountingRule; readonly n: number }): void {
  const { direction, least, most, unit } = COUNTING_RULES[rule];
  if (direction === 'back') {
    refuse(
      'field-wrong',
      'That rule counts back from a meeting: choose one that counts forward.',
      'rule',
    );
  }
  if (n < least || n > most) {
    refuse('field-wrong', `Give a whole number of ${unit}, ${least} to ${most}.`, 'n');
  }
}
