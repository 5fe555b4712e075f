import { Injectable } from '@nestjs/common';
import {
  LADDER_TERMS,
  LADDERS,
  ladderChanges,
  readLadder,
  refuse,
  Refused,
  type Ladder,
  type LadderName,
  type RungAsked,
} from '#rules';
import { councilCalendar, holdClocks, takeSweepTurn } from '../clocks/index.js';
import { Recorder, tell, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { changeLadder, type LadderChange, type LockedLadder } from './change-ladder.js';
import { ladderPlace } from './ladder-place.js';
import { hangAgain } from './hang-again.js';

/** What a change of the draft leaves to tell: nothing, for a draft is nobody's business until it is switched on. */
const UNTOLD = { version: 0, sentence: 'The draft was saved.' };

/** A council's own ladders: drafted rung by rung, then switched on; and back to the default. */
@Injectable()
export class LaddersService {
  constructor(private readonly recorder: Recorder) {}

  /** Adds a rung to the draft, which begins as what is on. */
  addRung(act: Act, rung: RungAsked): Promise<Done> {
    return this.draft(act, ['add', rung], (rungs) => [...rungs, rung]);
  }

  /** Changes the rung of this number, from 1. */
  changeRung(act: Act, number: number, rung: RungAsked): Promise<Done> {
    return this.draft(act, ['change', number, rung], (rungs) =>
      there(rungs, number).map((one, index) => (index + 1 === number ? rung : one)),
    );
  }

  /** Takes the rung of this number, from 1, out of the draft. */
  removeRung(act: Act, number: number): Promise<Done> {
    return this.draft(act, ['remove', number], (rungs) =>
      there(rungs, number).filter((_, index) => index + 1 !== number),
    );
  }

  /** Throws the draft away; what is on stays. */
  discard(act: Act): Promise<Done> {
    return changeLadder(this.recorder, {
      act,
      form: 'discard',
      change: (_tx, { draft, isOwn, on }) => {
        if (draft === null) refuse('already-done', 'There is no draft to throw away.');
        const done = { version: 0, sentence: 'The draft was thrown away.' };
        return { rungs: isOwn ? on : null, draft: null, done };
      },
    });
  }

  /**
   * Switches the draft on: every running clock of the ladder is hung on it at once. History tells on the council what it
   * was and what it is.
   */
  switchOn(act: Act): Promise<Done> {
    return this.replace(act, 'switch on', (ladder) => {
      const { draft } = ladder;
      if (draft === null)
        refuse('not-ready', 'There is no draft to switch on: change a rung first.');
      return readOrRefuse(ladder.name, draft);
    });
  }

  /** Back to the default ladder, whatever is on and drafted. */
  backToDefault(act: Act): Promise<Done> {
    return this.replace(act, 'default', ({ isOwn }) => {
      if (!isOwn) refuse('already-done', 'The default is on already.');
      return null;
    });
  }

  private draft(
    act: Act,
    form: unknown,
    change: (rungs: readonly RungAsked[]) => readonly RungAsked[],
  ): Promise<Done> {
    return changeLadder(this.recorder, {
      act,
      form,
      change: (_tx, { name, on, isOwn, draft }) => ({
        rungs: isOwn ? on : null,
        draft: readOrRefuse(name, change(draft ?? on)),
        done: UNTOLD,
      }),
    });
  }

  private replace(
    act: Act,
    form: string,
    rungsOf: (ladder: LockedLadder) => Ladder | null,
  ): Promise<Done> {
    return changeLadder(this.recorder, {
      act,
      form,
      before: async (tx) => {
        await takeSweepTurn(tx);
        await holdClocks(tx, ladderPlace(act.id).councilId);
      },
      change: async (tx, ladder): Promise<LadderChange> => {
        const rungs = rungsOf(ladder);
        const after = rungs ?? LADDERS[ladder.name];
        await this.hang(tx, ladder, after);
        const { councilId, name } = ladder;
        const done = await tell(tx, {
          councilId,
          subjectKind: 'council',
          subjectId: councilId,
          actor: act.actor,
          now: this.recorder.now(),
          event: 'ladder.changed',
          facts: {
            title: LADDER_TERMS[name].label,
            text: ladderChanges(ladder.on, after),
          },
        });
        return { rungs, draft: null, done };
      },
    });
  }

  private async hang(tx: Tx, { councilId, name }: LockedLadder, ladder: Ladder): Promise<void> {
    const calendar = await councilCalendar(tx, councilId);
    await hangAgain(tx, { councilId, name, ladder, today: this.recorder.today(), calendar });
  }
}

function there(rungs: readonly RungAsked[], number: number): readonly RungAsked[] {
  return rungs[number - 1] === undefined ? refuse('not-found', 'There is no such rung.') : rungs;
}

function readOrRefuse(name: LadderName, rungs: readonly RungAsked[]): Ladder {
  const read = readLadder(name, rungs);
  if (read.ok) return read.ladder;
  throw new Refused(
    read.faults.map(({ field, sentence }) => ({ code: 'field-wrong', sentence, field })),
  );
}
