import { Injectable } from '@nestjs/common';
import { OF_THE_RECORD, refuse, type EventName, type Facts, type MinutesParagraph } from '#rules';
import { newId } from '#platform';
import { Recorder, revise, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { draftMinutes } from './draft-minutes.js';
import { lockMinutes, type LockedMinutes } from './minutes-lock.js';
import {
  findParagraphs,
  keepParagraphs,
  type KeptParagraph,
  type MinutesPart,
} from './paragraph-rows.js';

/** One paragraph of the public or the exempt minutes, by its id. */
export interface ParagraphAt {
  readonly part: MinutesPart;
  readonly paragraphId: string;
}

/** A paragraph with its number in order, from 1, among its neighbours. */
interface Chosen {
  readonly paragraph: KeptParagraph;
  readonly number: number;
  readonly all: readonly KeptParagraph[];
}

interface Changed {
  readonly paragraphs: readonly MinutesParagraph[];
  readonly told: string;
}

const WRITES = {
  action: 'draft minutes',
  state: 'minutes drafted',
  otherwise:
    'The minutes are edited between their draft and the chair: ask the chair to return them, or correct them by a resolution of a later meeting.',
} as const;

/** The drafted minutes, edited paragraph by paragraph. Every act is one on the meeting: `act.id` is its id, and its history tells it. */
@Injectable()
export class MinuteParagraphsService {
  constructor(private readonly recorder: Recorder) {}

  /** Changes the words of a paragraph. Refuses `stale-version` when somebody changed it since `seen`, and what was carried. */
  edit(
    act: Act,
    change: ParagraphAt & { readonly wording: string; readonly seen?: number },
  ): Promise<void> {
    return this.change(act, change, ({ paragraph, number, all }) => {
      if (change.seen !== undefined && change.seen !== paragraph.version) {
        refuse('stale-version', 'Somebody else changed this paragraph while you were writing.');
      }
      refuseRecorded(paragraph, 'Its words stay');
      const wording = change.wording.trim();
      if (wording === '') {
        refuse('field-missing', 'Enter its words, or leave the paragraph out.', 'wording');
      }
      const told = `${number} reworded`;
      return { paragraphs: replaced(all, { ...paragraph, wording }), told };
    });
  }

  /** Adds a paragraph after another. */
  add(act: Act, added: ParagraphAt & { readonly wording: string }): Promise<void> {
    return this.change(act, added, ({ number, all }) => {
      const wording = added.wording.trim();
      if (wording === '') refuse('field-missing', 'Enter the words of the paragraph.', 'wording');
      const paragraph = {
        key: `added:${newId()}`,
        kind: 'text' as const,
        number: null,
        drafted: null,
        wording,
        parts: [],
        waiting: null,
        isLeftOut: false,
      };
      const paragraphs = [...all.slice(0, number), paragraph, ...all.slice(number)];
      return { paragraphs, told: `${number + 1} added` };
    });
  }

  /** Moves a paragraph one place up or down. What was carried, the votes and the headings stay in the order of the record. */
  move(act: Act, moved: ParagraphAt & { readonly to: 'up' | 'down' }): Promise<void> {
    return this.change(act, moved, ({ paragraph, number, all }) => {
      refuseFixed(paragraph, 'It stays in its place');
      const at = moved.to === 'up' ? number - 2 : number;
      if (at < 0 || at >= all.length) {
        refuse('not-ready', `It cannot go further ${moved.to}.`);
      }
      const without = all.filter(({ id }) => id !== paragraph.id);
      return {
        paragraphs: without.toSpliced(at, 0, paragraph),
        told: `${number} moved ${moved.to}`,
      };
    });
  }

  /** Leaves a paragraph out of the minutes, or puts it back. It stays listed as left out, for the officer and the chair. */
  leaveOut(act: Act, at: ParagraphAt & { readonly isLeftOut: boolean }): Promise<void> {
    return this.change(act, at, ({ paragraph, number, all }) => {
      refuseFixed(paragraph, 'It is not left out');
      const { isLeftOut } = at;
      if (isLeftOut === paragraph.isLeftOut) {
        refuse('already-done', isLeftOut ? 'It is left out already.' : 'It is not left out.');
      }
      const told = `${number} ${isLeftOut ? 'left out' : 'put back'}`;
      return { paragraphs: replaced(all, { ...paragraph, isLeftOut }), told };
    });
  }

  /** Takes the new draft that waits beside an edited paragraph, or leaves it aside and keeps the edit. */
  decide(act: Act, decision: ParagraphAt & { readonly take: boolean }): Promise<void> {
    return this.change(act, decision, ({ paragraph, number, all }) => {
      const { waiting } = paragraph;
      if (waiting === null) refuse('not-ready', 'No new draft waits beside this paragraph.');
      const { take } = decision;
      const told = `${number}: new draft ${take ? 'taken' : 'left aside'}`;
      const isGone = waiting === '';
      const after = {
        ...paragraph,
        waiting: null,
        drafted: isGone ? null : waiting,
        wording: take && !isGone ? waiting : paragraph.wording,
        isLeftOut: paragraph.isLeftOut || (take && isGone),
      };
      return { paragraphs: replaced(all, after), told };
    });
  }

  /** Drafts the minutes again from what was recorded. No edit is lost: a new draft of an edited paragraph waits beside it. */
  redraft(act: Act): Promise<void> {
    return this.recorder.writeOnce(act, ['redraft minutes', act.id], async (tx) => {
      const { councilId, committeeId } = await lockMinutes(tx, act, WRITES);
      const now = this.recorder.now();
      await draftMinutes(tx, { meetingId: act.id, councilId, committeeId, now });
      await this.tell(tx, act, { event: 'minutes.redrafted', facts: {} });
    });
  }

  private change(act: Act, at: ParagraphAt, change: (chosen: Chosen) => Changed): Promise<void> {
    const { part } = at;
    return this.recorder.writeOnce(act, ['minutes', act.id, at], async (tx) => {
      const meeting = await lockMinutes(tx, act, WRITES);
      const chosen = await chosenOf(tx, meeting, at);
      const { paragraphs, told } = change(chosen);
      await keepParagraphs(tx, { meetingId: meeting.id, part }, paragraphs);
      const of = part === 'public' ? '' : ' of the exempt minutes';
      const text = `paragraph${of} ${told}`;
      await this.tell(tx, act, { event: 'minutes.changed', facts: { text } });
    });
  }

  private tell(
    tx: Tx,
    { actor, id }: Act,
    told: { readonly event: EventName; readonly facts: Facts },
  ): Promise<void> {
    const now = this.recorder.now();
    return revise(tx, { ...told, kind: 'meeting', id, actor, now, columns: {} });
  }
}

async function chosenOf(
  tx: Tx,
  meeting: LockedMinutes,
  { part, paragraphId }: ParagraphAt,
): Promise<Chosen> {
  const all = await findParagraphs(tx, meeting.id, part);
  const index = all.findIndex(({ id }) => id === paragraphId);
  const paragraph = all[index];
  if (paragraph === undefined) refuse('not-found', 'There is no such paragraph in the minutes.');
  return { paragraph, number: index + 1, all };
}

const replaced = (all: readonly KeptParagraph[], one: KeptParagraph): readonly KeptParagraph[] =>
  all.map((paragraph) => (paragraph.id === one.id ? one : paragraph));

function refuseRecorded({ kind }: KeptParagraph, stays: string): void {
  if (!OF_THE_RECORD.has(kind)) return;
  refuse(
    'state-moved-on',
    kind === 'resolved'
      ? `${stays}: this is what the committee carried.`
      : `${stays}: this is how the vote was recorded.`,
  );
}

function refuseFixed(paragraph: KeptParagraph, stays: string): void {
  refuseRecorded(paragraph, stays);
  if (paragraph.kind === 'heading') {
    refuse('state-moved-on', `${stays}: this is the heading of an item.`);
  }
}
