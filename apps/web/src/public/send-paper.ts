import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileStore } from '#platform/files';
import type { PaperDocument } from '#records/publication';

interface Sending {
  readonly files: FileStore;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Sends a frozen paper: always to be saved, never shown in the page's own place, and asked for again by its hash. What
 * an upload can do is shut in a sandbox, should a browser open it all the same.
 */
export async function sendPaper(
  { key, sha256, mediaType, fileName }: PaperDocument,
  { files, request, reply }: Sending,
): Promise<void> {
  const tag = `"${sha256}"`;
  reply
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('etag', tag);
  if (request.headers['if-none-match'] === tag) return void (await reply.code(304).send());
  const bytes = Buffer.from(await files.read(key));
  reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  await reply.send(bytes);
}
