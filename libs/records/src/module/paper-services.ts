import {
  ClearanceRoundsService,
  ClearancesQueries,
  ClearancesService,
} from '../clearances/index.js';
import {
  DocumentsQueries,
  DocumentsService,
  FileKeeper,
  WaitingDocumentsService,
} from '../documents/index.js';
import { ExemptionsQueries, ExemptionsService } from '../exemptions/index.js';
import { OutcomeItemsService } from '../outcome-items/index.js';
import { PackJobsService, PacksQueries, PacksService } from '../packs/index.js';
import { PrintJobsService, PrintsService } from '../prints/index.js';
import {
  ScoringService,
  SuggestingService,
  TopicsQueries,
  TopicsService,
} from '../programme/index.js';
import { CommissioningService, ReportsQueries, ReportsService } from '../reports/index.js';

/** Services of papers: topics, reports and their clearances, documents, packs, prints. */
export const PAPER_SERVICES = [
  ClearanceRoundsService,
  ClearancesQueries,
  ClearancesService,
  DocumentsQueries,
  DocumentsService,
  FileKeeper,
  WaitingDocumentsService,
  ExemptionsQueries,
  ExemptionsService,
  OutcomeItemsService,
  PackJobsService,
  PacksQueries,
  PacksService,
  PrintJobsService,
  PrintsService,
  ScoringService,
  SuggestingService,
  TopicsQueries,
  TopicsService,
  CommissioningService,
  ReportsQueries,
  ReportsService,
];
