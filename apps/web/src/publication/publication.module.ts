import { Module } from '@nestjs/common';
import { CheckPages } from './check.pages.js';
import { PublicationApi } from './publication.api.js';
import { WithdrawalPages } from './withdrawal.pages.js';

/** What an officer does before papers go out, and to take them back. */
@Module({ controllers: [CheckPages, PublicationApi, WithdrawalPages] })
export class PublicationModule {}
