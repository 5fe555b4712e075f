import { Module } from '@nestjs/common';
import { AnsweringApi } from './answering.api.js';
import { AnsweringRowsPages } from './answering-rows.pages.js';
import { AnsweringPages } from './answering.pages.js';

/** How recommendations are answered, in pictures and figures. */
@Module({ controllers: [AnsweringApi, AnsweringPages, AnsweringRowsPages] })
export class AnsweringModule {}
