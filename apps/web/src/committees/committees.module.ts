import { Module } from '@nestjs/common';
import { ListEditorPages } from './list-editor.pages.js';
import { MembersApi } from './members.api.js';
import { MembersDesk } from './members-desk.js';
import { MembersPages } from './members.pages.js';
import { MembersTransitionsPages } from './members-transitions.pages.js';
import { SettingsApi } from './settings.api.js';
import { SettingsDesk } from './settings-desk.js';
import { SettingsPages } from './settings.pages.js';
import { SettingsTransitionsPages } from './settings-transitions.pages.js';

/** How a committee works, and who sits on it. */
@Module({
  controllers: [
    ListEditorPages,
    MembersApi,
    MembersPages,
    MembersTransitionsPages,
    SettingsApi,
    SettingsPages,
    SettingsTransitionsPages,
  ],
  providers: [MembersDesk, SettingsDesk],
})
export class CommitteesModule {}
