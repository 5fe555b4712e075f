import { Module } from '@nestjs/common';
import { ProtocolApi, StartApi } from './moving.api.js';
import { ProtocolPages } from './protocol.pages.js';
import { StartPages } from './start.pages.js';

/** Dates that move because what they were counted from, or by, was wrong or changed. */
@Module({ controllers: [ProtocolApi, ProtocolPages, StartApi, StartPages] })
export class MovingModule {}
