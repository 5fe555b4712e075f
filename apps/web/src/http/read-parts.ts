import { basename } from 'node:path/posix';
import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import { BadRequestException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SentFile } from './sent-file.js';

/** A form with a file: its fields as any form has them, and the file, null when none was chosen. */
export interface Parts {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly file: SentFile | null;
}

const LONGEST_NAME = 100;

/** Reads a form with a file to its end. Throws 400 for a field that is no text, or longer than any form has. */
export async function readParts(request: FastifyRequest): Promise<Parts> {
  const fields = new Map<string, string | readonly string[]>();
  let file: SentFile | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') file = (await sentFile(part)) ?? file;
    else add(fields, part);
  }
  return { fields: Object.fromEntries(fields), file };
}

function add(fields: Map<string, string | readonly string[]>, part: MultipartValue): void {
  const { fieldname, value, valueTruncated } = part;
  if (typeof value !== 'string' || valueTruncated || fieldname.length > LONGEST_NAME) {
    throw new BadRequestException();
  }
  const before = fields.get(fieldname);
  fields.set(fieldname, before === undefined ? value : [before, value].flat());
}

/** A browser sends an empty file without a name for a field nobody filled in. */
async function sentFile(part: MultipartFile): Promise<SentFile | null> {
  const bytes = await part.toBuffer();
  const fileName = plainName(part.filename);
  if (fileName === '' && bytes.length === 0) return null;
  return { fileName: fileName === '' ? 'file' : fileName, mediaType: part.mimetype, bytes };
}

/** A name without its folder, whichever way its slashes lean, and without what cannot be shown. */
function plainName(sent: string | undefined): string {
  const name = basename((sent ?? '').replaceAll('\\', '/'));
  return name
    .replace(/\p{Cc}|\p{Cf}|\p{Cs}/gu, '')
    .trim()
    .slice(-200);
}
