import type { FastifyReply } from 'fastify';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Sends the bytes of a Word file to be kept, by nobody else on the way. */
export function asWordFile(reply: FastifyReply, bytes: Uint8Array): Buffer {
  reply
    .header('cache-control', 'private, no-store')
    .header('content-disposition', 'attachment; filename="reply.docx"')
    .type(WORD);
  return Buffer.from(bytes);
}
