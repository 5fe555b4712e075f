import type { FastifyReply } from 'fastify';
import type { DocumentFile } from '#records/documents';

/**
 * Sends an upload to be saved, never shown in the page's own place: its kind is the one it was found to be, and what it
 * could do is shut in a sandbox, should a browser open it all the same.
 */
export async function sendDocument(
  reply: FastifyReply,
  { fileName, mediaType, bytes }: DocumentFile,
): Promise<void> {
  await reply
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .type(mediaType)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
}
