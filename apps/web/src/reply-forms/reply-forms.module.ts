import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { OwnReplyFormPages } from './own-reply-form.pages.js';
import { ReplyFormApi } from './reply-form.api.js';
import { ReplyFormLinkPages } from './reply-form-link.pages.js';
import { ReplyFormPage } from './reply-form.page.js';

/** The reply as a Word form. Its addresses come before the nouns of a signed link. */
@Module({
  controllers: [OwnReplyFormPages, ReplyFormApi, ReplyFormLinkPages],
  providers: [OpenedLinks, ReplyFormPage],
})
export class ReplyFormsModule {}
