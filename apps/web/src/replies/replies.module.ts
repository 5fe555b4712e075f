import { Module } from '@nestjs/common';
import { RepliesPages } from './replies.pages.js';

/** Replies of authorities, as the council's own people read and check them. */
@Module({ controllers: [RepliesPages] })
export class RepliesModule {}
