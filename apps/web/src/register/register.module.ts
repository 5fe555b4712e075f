import { Module } from '@nestjs/common';
import { EndingPages } from './ending.pages.js';
import { RegisterApi } from './register.api.js';
import { RegisterDesk } from './register-desk.js';
import { RegisterPages } from './register.pages.js';

/** Registers of members' interests. */
@Module({
  controllers: [EndingPages, RegisterApi, RegisterPages],
  providers: [RegisterDesk],
})
export class RegisterModule {}
