import { Module } from '@nestjs/common';
import { AuthoritiesApi, AuthorityApi } from './authorities.api.js';
import { AuthoritiesPages } from './authorities.pages.js';
import { AuthorityDesk } from './authority-desk.js';
import { AuthorityPages } from './authority.pages.js';

/** Authorities and those who stand there. The list comes before one of them: `new` is no authority. */
@Module({
  controllers: [AuthoritiesApi, AuthoritiesPages, AuthorityApi, AuthorityPages],
  providers: [AuthorityDesk],
})
export class AuthoritiesModule {}
