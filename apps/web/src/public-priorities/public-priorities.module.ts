import { Module } from '@nestjs/common';
import { PublicPrioritiesPages } from './public-priorities.pages.js';

/** Priorities in force and published editions, for everybody. */
@Module({ controllers: [PublicPrioritiesPages] })
export class PublicPrioritiesModule {}
