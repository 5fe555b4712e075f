import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { refuse } from '#rules';

/** The tag of a thing at one version: `"v3"`. */
export const entityTag = (version: number): string => `"v${version}"`;

/** The version a caller last saw, from `If-Match`; null when it does not say. Refuses anything but one of our tags. */
export function versionSeen(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined) return null;
  const version = /^(?:W\/)?"v(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) {
    return refuse(
      'field-wrong',
      'If-Match must be the ETag of the thing, such as "v3".',
      'If-Match',
    );
  }
  return Number(version);
}

/** `versionSeen` of the request, as a parameter of a route. */
export const VersionSeen = createParamDecorator((_: unknown, context: ExecutionContext) =>
  versionSeen(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
