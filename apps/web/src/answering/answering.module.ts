import { Module } from '@nestjs/common';
import { AnsweringApi } from './answering.api.js';
import { AnsweringPages } from './answering.pages.js';

/** How recommendations are answered, in pictures and figures. */
@Module({ controllers: [AnsweringApi, AnsweringPages] })
export class AnsweringModule {}
