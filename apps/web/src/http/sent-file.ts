import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** A file as a person or a machine sent it. Its name and its type are what they say: neither is to be believed. */
export interface SentFile {
  /** Without a path and without control characters; at most 200 characters. */
  readonly fileName: string;
  readonly mediaType: string;
  /** All of it, or one byte more than the most a file may have: then it is too large, and the rest was not kept. */
  readonly bytes: Uint8Array;
}

const files = new WeakMap<FastifyRequest, SentFile>();

/** The front door tells which file came with a request; `FileSent` gives it to the controller. */
export const rememberFile = (request: FastifyRequest, file: SentFile): void => {
  files.set(request, file);
};

/** The file that came with a request; null when none was chosen. */
export const fileOf = (request: FastifyRequest): SentFile | null => files.get(request) ?? null;

/** `fileOf` the request, as a parameter of a route marked `TakesFile`. */
export const FileSent = createParamDecorator(
  (_: unknown, context: ExecutionContext): SentFile | null =>
    fileOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
