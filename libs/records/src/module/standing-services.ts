import { AbsencesService } from '../absences/index.js';
import {
  AuthoritiesQueries,
  AuthoritiesService,
  AuthorityKeepingService,
  ContactsService,
} from '../authorities/index.js';
import { CalendarDaysQueries, CalendarDaysService } from '../calendar-days/index.js';
import {
  ClearanceListService,
  CommitteeSettingsQueries,
  CommitteeSettingsService,
  CommitteesQueries,
  CommitteesService,
  FollowingPolicyService,
  MembershipsQueries,
  MembershipsService,
  PublicCommitteesQueries,
  SubstitutesService,
} from '../committees/index.js';
import { CouncilsService, QuietHoursService } from '../councils/index.js';
import { HandOversQueries, HandOversService } from '../hand-overs/index.js';
import { HealthQueries, RoomWatch } from '../health/index.js';
import { HistoryQueries } from '../history/index.js';
import { HomeQueries } from '../home/index.js';
import { LaddersQueries, LaddersService, LetterYearQueries } from '../ladders/index.js';
import { LeftWithNobodyService } from '../left-with-nobody/index.js';
import { MailOutagesService } from '../mail-outages/index.js';
import { PeopleService } from '../people/index.js';
import { Recorder, RecordMark } from '../record/index.js';
import { SealsService } from '../seals/index.js';
import { SessionsService } from '../sessions/index.js';
import { StatusQueries } from '../status/index.js';
import { MailSwitch, UpkeepService } from '../upkeep/index.js';

/** Services of what stands: councils, committees, authorities, people, ladders, the record itself. */
export const STANDING_SERVICES = [
  AbsencesService,
  AuthoritiesQueries,
  AuthoritiesService,
  AuthorityKeepingService,
  ContactsService,
  CalendarDaysQueries,
  CalendarDaysService,
  ClearanceListService,
  CommitteeSettingsQueries,
  CommitteeSettingsService,
  CommitteesQueries,
  CommitteesService,
  FollowingPolicyService,
  MembershipsQueries,
  MembershipsService,
  PublicCommitteesQueries,
  SubstitutesService,
  CouncilsService,
  QuietHoursService,
  HandOversQueries,
  HandOversService,
  HealthQueries,
  RoomWatch,
  HistoryQueries,
  HomeQueries,
  LaddersQueries,
  LaddersService,
  LetterYearQueries,
  LeftWithNobodyService,
  MailOutagesService,
  PeopleService,
  Recorder,
  RecordMark,
  SealsService,
  SessionsService,
  StatusQueries,
  MailSwitch,
  UpkeepService,
];
