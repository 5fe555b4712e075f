import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { checkLifecycles } from '#rules';
import { CONFIG, FILES, SCANNER, TIME, type Config, type TimeSource } from '#platform';
import { openFileStore } from '#platform/files';
import { scannerFor } from '#platform/scanner';
import { dataSourceOptions } from '../database/index.js';
import { ANSWER_SERVICES } from './answer-services.js';
import { LETTER_SERVICES } from './letter-services.js';
import { MEETING_SERVICES } from './meeting-services.js';
import { PAPER_SERVICES } from './paper-services.js';
import { PARTNERSHIP_SERVICES } from './partnership-services.js';
import { STANDING_SERVICES } from './standing-services.js';

const SERVICES = [
  ...MEETING_SERVICES,
  ...PAPER_SERVICES,
  ...ANSWER_SERVICES,
  ...PARTNERSHIP_SERVICES,
  ...STANDING_SERVICES,
  ...LETTER_SERVICES,
];

/** What one process brings: its settings, its time source and how many connections it may hold. */
export interface RecordsOptions {
  readonly config: Config;
  readonly time: TimeSource;
  readonly pool?: number;
}

/** Every service of the record, for one process. Refuses to start on an unsound lifecycle. */
@Global()
@Module({})
export class RecordsModule {
  static on(options: RecordsOptions): DynamicModule {
    checkLifecycles();
    const given = [
      { provide: CONFIG, useValue: options.config },
      { provide: TIME, useValue: options.time },
      { provide: FILES, useFactory: () => openFileStore(options.config) },
      { provide: SCANNER, useValue: scannerFor(options.config) },
    ];
    const { databaseUrl } = options.config;
    return {
      module: RecordsModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl, options.pool),
          retryAttempts: 0,
        }),
      ],
      providers: [...given, ...SERVICES],
      exports: [...given.map(({ provide }) => provide), ...SERVICES],
    };
  }
}
