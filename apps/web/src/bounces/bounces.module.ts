import { Module } from '@nestjs/common';
import { BouncesHook } from './bounces.hook.js';

/** What whoever carries the mail reports. */
@Module({ controllers: [BouncesHook] })
export class BouncesModule {}
