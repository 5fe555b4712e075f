import { Injectable } from '@nestjs/common';
import { RepliesQueries } from '#records/replies';
import type { PrintOrder } from '#records/prints';
import { namingMissing } from '../typesetting/naming-missing.js';
import { printable } from '../typesetting/printable.js';
import type { Typesetter } from '../typesetting/typesetter.js';
import { MEDIA, type PrintedFile, type Printer } from './printer.js';
import { replySheet } from './reply-sheet.js';

/** An authority's reply as a tagged PDF (PDF/UA-1): the receipt it keeps. */
@Injectable()
export class ReplyPrinter implements Printer {
  constructor(private readonly replies: RepliesQueries) {}

  async print(
    { subjectId, hash }: PrintOrder,
    typesetter: Typesetter,
  ): Promise<readonly PrintedFile[] | null> {
    const reply = await this.replies.byId(subjectId);
    const sheet = reply === null ? null : replySheet(reply, hash);
    if (sheet === null) return null;
    const pdf = namingMissing((missing) =>
      typesetter.set('reply', printable(sheet, missing)).pdf('ua-1'),
    );
    return [{ name: 'reply.pdf', mediaType: MEDIA.pdf, bytes: pdf }];
  }
}
