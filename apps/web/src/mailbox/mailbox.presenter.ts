import type { MailboxMessage } from '#records/mailbox';
import { paths } from '#records/paths';

/** A run of plain text, or an address in it that can be followed. */
export type Piece = { readonly text: string; readonly href?: string };

const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g;

/** A plain text cut at the addresses in it. */
export function withLinks(text: string): readonly Piece[] {
  const found = [...text.matchAll(ADDRESS)];
  const ends = found.map((match) => match.index + match[0].length);
  const pieces = found.flatMap((match, index): readonly Piece[] => [
    { text: text.slice(ends[index - 1] ?? 0, match.index) },
    { text: match[0], href: match[0] },
  ]);
  return [...pieces, { text: text.slice(ends.at(-1) ?? 0) }].filter((piece) => piece.text !== '');
}

/** A kept message as the list shows it. */
export const messageLine = ({ id, recipient, subject, receivedAt }: MailboxMessage) => ({
  href: paths.mailboxMessage(id),
  recipient,
  subject,
  receivedAt,
});

/** A kept message as its page shows it. */
export const messageShown = (message: MailboxMessage) => ({
  ...messageLine(message),
  sender: message.sender,
  text: withLinks(message.text),
  html: `${paths.mailboxMessage(message.id)}/html`,
  headers: Object.entries(message.headers).map(([key, value]) => ({ key, value })),
});
