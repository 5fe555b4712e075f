import { Injectable } from '@nestjs/common';
import { SettlingBouncesService } from '#records/bounces';
import { ResendingService, SentQueries, type SentLetter } from '#records/ledger';
import type { Actor } from '#rules';
import { cursorAfter, readCursor } from './letters-cursor.js';
import type { LettersQuestion } from './letters-question.js';

const A_PAGE = 50;
/** As many as a download holds. */
const EVERYTHING = 10_000;

/** A page of the ledger. */
export interface FoundLetters {
  readonly letters: readonly SentLetter[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** The ledger of letters, a page at a time or whole. */
@Injectable()
export class LettersDesk {
  constructor(
    readonly sent: SentQueries,
    readonly resending: ResendingService,
    readonly settling: SettlingBouncesService,
  ) {}

  /** One statement. */
  async find(actor: Actor, question: LettersQuestion): Promise<FoundLetters> {
    const found = await this.read(actor, question, A_PAGE + 1);
    const letters = found.slice(0, A_PAGE);
    const last = letters.at(-1);
    const next = found.length > A_PAGE && last !== undefined ? cursorAfter(last) : null;
    return { letters, next };
  }

  /** Every letter under a filter, for a download. One statement. */
  everything(actor: Actor, question: LettersQuestion): Promise<readonly SentLetter[]> {
    return this.read(actor, question, EVERYTHING);
  }

  private read(actor: Actor, question: LettersQuestion, most: number) {
    const { state, text, rung, bounced, messageId, authority, carriedBy, before } = question;
    return this.sent.list(actor, {
      state: state ?? null,
      text: text ?? null,
      rung: rung ?? null,
      bounced: bounced ?? null,
      messageId: messageId ?? null,
      authority: authority ?? null,
      carriedBy: carriedBy ?? null,
      before: before === undefined ? null : readCursor(before),
      most,
    });
  }
}
