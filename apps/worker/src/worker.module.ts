import { Module, type DynamicModule } from '@nestjs/common';
import { timeSourceFor, type Config } from '#platform';
import { PostroomModule } from '#postroom';
import { RecordsModule } from '#records/module';
import { Background } from './background.js';
import { DailySweepProcessor } from './daily-sweep.processor.js';
import { DeliveriesProcessor } from './deliveries.processor.js';
import { checkHandlers } from './handlers.js';
import { Heartbeat } from './heartbeat.js';
import { OutboxLoop } from './outbox.loop.js';
import { PacksProcessor } from './packs/packs.processor.js';
import { AnnualPrinter } from './prints/annual.printer.js';
import { HandOverPrinter } from './prints/hand-over.printer.js';
import { LetterPrinter } from './prints/letter.printer.js';
import { ReplyPrinter } from './prints/reply.printer.js';
import { SummaryPrinter } from './prints/summary.printer.js';
import { TrackerPrinter } from './prints/tracker.printer.js';
import { MinutesPrinter } from './prints/minutes.printer.js';
import { PrintsProcessor } from './prints/prints.processor.js';
import { Schedules } from './schedules.js';
import { Upkeep } from './upkeep.js';

/** The composition root of the background: the record, the postroom, and what keeps them moving. */
@Module({})
export class WorkerModule {
  static on(config: Config): DynamicModule {
    checkHandlers();
    return {
      module: WorkerModule,
      imports: [RecordsModule.on({ config, time: timeSourceFor(config) }), PostroomModule.on()],
      providers: [
        Background,
        DailySweepProcessor,
        DeliveriesProcessor,
        Heartbeat,
        OutboxLoop,
        LetterPrinter,
        ReplyPrinter,
        TrackerPrinter,
        AnnualPrinter,
        HandOverPrinter,
        SummaryPrinter,
        MinutesPrinter,
        PacksProcessor,
        PrintsProcessor,
        Schedules,
        Upkeep,
      ],
    };
  }
}
