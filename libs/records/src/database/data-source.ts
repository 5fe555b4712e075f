import 'reflect-metadata';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities.js';
import { BeginTheRecord1700000001000 } from './migrations/1700000001000-begin-the-record.js';
import { CommitteesDecide1700000002000 } from './migrations/1700000002000-committees-decide.js';
import { ThePartnershipPlans1700000003000 } from './migrations/1700000003000-the-partnership-plans.js';
import { SealTheHistory1700000004000 } from './migrations/1700000004000-seal-the-history.js';
import { MailCanBePaused1700000005000 } from './migrations/1700000005000-mail-can-be-paused.js';
import { ClocksKnowWhoAnswers1700000006000 } from './migrations/1700000006000-clocks-know-who-answers.js';
import { TheCommitteeAsksAgain1700000007000 } from './migrations/1700000007000-the-committee-asks-again.js';
import { FindByReferenceAlone1700000008000 } from './migrations/1700000008000-find-by-reference-alone.js';
import { CommitteesKeepAProgramme1700000009000 } from './migrations/1700000009000-committees-keep-a-programme.js';
import { ReportsAreCommissioned1700000010000 } from './migrations/1700000010000-reports-are-commissioned.js';
import { PapersArePublished1700000011000 } from './migrations/1700000011000-papers-are-published.js';
import { OneAddressOneCommittee1700000012000 } from './migrations/1700000012000-one-address-one-committee.js';
import { TheCommitteeSits1700000013000 } from './migrations/1700000013000-the-committee-sits.js';
import { WhatWasDecidedIsFollowed1700000014000 } from './migrations/1700000014000-what-was-decided-is-followed.js';
import { KeptItemsAreFound1700000015000 } from './migrations/1700000015000-kept-items-are-found.js';
import { AnEarlierRecordIsKept1700000029100 } from './migrations/1700000029100-an-earlier-record-is-kept.js';
import { PapersAreBroughtIn1700000029000 } from './migrations/1700000029000-papers-are-brought-in.js';
import { AnnualReportsArePublished1700000030000 } from './migrations/1700000030000-annual-reports-are-published.js';
import { RecommendationsServePriorities1700000030100 } from './migrations/1700000030100-recommendations-serve-priorities.js';
import { MissedMeetingsBringRungsSooner1700000030200 } from './migrations/1700000030200-missed-meetings-bring-rungs-sooner.js';
import { FailedLettersAreFound1700000030300 } from './migrations/1700000030300-failed-letters-are-found.js';
import { ApproversAreNoContacts1700000030400 } from './migrations/1700000030400-approvers-are-no-contacts.js';
import { MailOutagesAreTold1700000030600 } from './migrations/1700000030600-mail-outages-are-told.js';
import { HandOversArePrinted1700000030500 } from './migrations/1700000030500-hand-overs-are-printed.js';
import { AuthoritiesReply1700000016000 } from './migrations/1700000016000-authorities-reply.js';
import { CouncilsKeepTheirLadders1700000017000 } from './migrations/1700000017000-councils-keep-their-ladders.js';
import { PeopleGetOneMailADay1700000018000 } from './migrations/1700000018000-people-get-one-mail-a-day.js';
import { TheCommitteeFollowsThrough1700000019000 } from './migrations/1700000019000-the-committee-follows-through.js';
import { WorkIsHandedOver1700000020000 } from './migrations/1700000020000-work-is-handed-over.js';
import { EvidenceIsKept1700000023000 } from './migrations/1700000023000-evidence-is-kept.js';
import { TheTrackerIsKept1700000021000 } from './migrations/1700000021000-the-tracker-is-kept.js';
import { PartnershipsMeet1700000024000 } from './migrations/1700000024000-partnerships-meet.js';
import { ReviewsHaveACycle1700000026000 } from './migrations/1700000026000-reviews-have-a-cycle.js';
import { ActionsAreWorkedOn1700000027000 } from './migrations/1700000027000-actions-are-worked-on.js';
import { AgreementsHaveEditions1700000025000 } from './migrations/1700000025000-agreements-have-editions.js';
import { AYearIsAssessed1700000031000 } from './migrations/1700000031000-a-year-is-assessed.js';
import { MeasuresAreKept1700000028000 } from './migrations/1700000028000-measures-are-kept.js';
import { GrantsPayForProjects1700000032000 } from './migrations/1700000032000-grants-pay-for-projects.js';
import { OneAddressOnePartnership1700000037000 } from './migrations/1700000037000-one-address-one-partnership.js';
import { WorkshopsAreCancelled1700000036300 } from './migrations/1700000036300-workshops-are-cancelled.js';
import { SummariesGoToMeetings1700000036200 } from './migrations/1700000036200-summaries-go-to-meetings.js';
import { PlansBelongToPartnerships1700000036100 } from './migrations/1700000036100-plans-belong-to-partnerships.js';
import { MeasuresAreSumsOfOthers1700000036000 } from './migrations/1700000036000-measures-are-sums-of-others.js';
import { MeetingsAreBroughtIn1700000033000 } from './migrations/1700000033000-meetings-are-brought-in.js';
import { EarlierRecommendationsAreTakenUp1700000034100 } from './migrations/1700000034100-earlier-recommendations-are-taken-up.js';
import { TrackersAreToldApart1700000034000 } from './migrations/1700000034000-trackers-are-told-apart.js';
import { FindingsRestOnMeasures1700000031200 } from './migrations/1700000031200-findings-rest-on-measures.js';
import { AYearIsSummedUp1700000031100 } from './migrations/1700000031100-a-year-is-summed-up.js';
import { PreparingClient } from './preparing-client.js';

const { DATE, TIMESTAMPTZ } = pg.types.builtins;
// A date must never become a JS Date, which would fall a day early west of Greenwich; an instant is ISO text in UTC.
pg.types.setTypeParser(DATE, (text) => text);
pg.types.setTypeParser(TIMESTAMPTZ, (text) => new Date(text).toISOString());

export const MIGRATIONS = [
  BeginTheRecord1700000001000,
  CommitteesDecide1700000002000,
  ThePartnershipPlans1700000003000,
  SealTheHistory1700000004000,
  MailCanBePaused1700000005000,
  ClocksKnowWhoAnswers1700000006000,
  TheCommitteeAsksAgain1700000007000,
  FindByReferenceAlone1700000008000,
  CommitteesKeepAProgramme1700000009000,
  ReportsAreCommissioned1700000010000,
  PapersArePublished1700000011000,
  OneAddressOneCommittee1700000012000,
  TheCommitteeSits1700000013000,
  WhatWasDecidedIsFollowed1700000014000,
  KeptItemsAreFound1700000015000,
  AuthoritiesReply1700000016000,
  CouncilsKeepTheirLadders1700000017000,
  PeopleGetOneMailADay1700000018000,
  TheCommitteeFollowsThrough1700000019000,
  WorkIsHandedOver1700000020000,
  TheTrackerIsKept1700000021000,
  EvidenceIsKept1700000023000,
  AgreementsHaveEditions1700000025000,
  ActionsAreWorkedOn1700000027000,
  GrantsPayForProjects1700000032000,
  MeetingsAreBroughtIn1700000033000,
  PartnershipsMeet1700000024000,
  MeasuresAreKept1700000028000,
  AYearIsAssessed1700000031000,
  AYearIsSummedUp1700000031100,
  FindingsRestOnMeasures1700000031200,
  ReviewsHaveACycle1700000026000,
  AnnualReportsArePublished1700000030000,
  RecommendationsServePriorities1700000030100,
  MissedMeetingsBringRungsSooner1700000030200,
  FailedLettersAreFound1700000030300,
  ApproversAreNoContacts1700000030400,
  HandOversArePrinted1700000030500,
  MailOutagesAreTold1700000030600,
  PapersAreBroughtIn1700000029000,
  AnEarlierRecordIsKept1700000029100,
  TrackersAreToldApart1700000034000,
  EarlierRecommendationsAreTakenUp1700000034100,
  MeasuresAreSumsOfOthers1700000036000,
  PlansBelongToPartnerships1700000036100,
  SummariesGoToMeetings1700000036200,
  WorkshopsAreCancelled1700000036300,
  OneAddressOnePartnership1700000037000,
];

/** Limits without which a frozen server makes a process wait for ever. Milliseconds. */
const LIMITS = {
  connectionTimeoutMillis: 5_000,
  query_timeout: 20_000,
  statement_timeout: 15_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
};

/**
 * One plan for a statement whatever its values. What is asked is put together from just the conditions it needs, so a
 * plan for its values is no better, and making one each time costs more than the answer.
 */
const ONE_PLAN = '-c plan_cache_mode=force_generic_plan';

/** How one process reaches PostgreSQL. `pool` is the most connections it may hold. */
export function dataSourceOptions(url: string, pool = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    applicationName: 'critical-friend',
    installExtensions: false,
    poolSize: pool,
    extra: { ...LIMITS, Client: PreparingClient, options: ONE_PLAN },
  };
}

/** An open data source on a migrated database. The caller closes it with `destroy()`. */
export async function openDataSource(url: string, pool = 10): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, pool)).initialize();
}
