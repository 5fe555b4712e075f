import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { BounceReport } from '#records/bounces';

/** Headers in which a mail server says to which address it was handed a report. */
const HANDED_TO = ['delivered-to', 'x-original-to', 'envelope-to', 'to'];

/**
 * Reads a delivery status notification (RFC 3464) as a mail server hands it over.
 * @param message the whole message, as text or bytes
 * @returns null for what is no such notification, says that the letter did arrive, or came to no address of ours
 */
export async function readBounce(message: string | Uint8Array): Promise<BounceReport | null> {
  const email = await PostalMime.parse(message, { forceRfc822Attachments: true });
  const status = email.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  const returnedTo = addressIn(email);
  if (status === undefined || returnedTo === null) return null;
  const fields = fieldsOf(textOf(status));
  const action = fields.get('action')?.toLowerCase();
  if (action !== 'failed' && action !== 'delayed') return null;
  const isForGood = action === 'failed' && (fields.get('status') ?? '5').startsWith('5');
  const said = fields.get('diagnostic-code') ?? fields.get('status') ?? '';
  return {
    returnedTo,
    kind: isForGood ? 'hard' : 'soft',
    diagnostic: said.replace(/^\s*smtp\s*;\s*/i, ''),
  };
}

/** The first address with a name of ours behind a plus. */
function addressIn({ headers }: Email): string | null {
  const handed = HANDED_TO.flatMap((name) =>
    headers.filter(({ key }) => key === name).map(({ value }) => value),
  );
  const found = handed.flatMap((value) => /[^\s<>+]+\+[0-9a-f]{56}@[^\s<>]+/i.exec(value) ?? []);
  return found[0] ?? null;
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The fields of every block, unfolded; the last block is the one of the recipient. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).trim().toLowerCase();
      return colon < 1 ? [] : [[name, line.slice(colon + 1).trim()] as const];
    }),
  );
}
