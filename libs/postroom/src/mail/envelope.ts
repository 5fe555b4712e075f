import type { SendMailOptions } from 'nodemailer';
import { icsOf } from '#platform/ics';
import { MailFault } from './mail-fault.js';
import type { OutgoingMail } from './outgoing-mail.js';

/** No comma, no list, no display name: what is not one bare address could reach somebody else. */
const ONE_ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/;

/** A letter as nodemailer takes it: one recipient, an explicit envelope, fixed headers, nothing read from disk or web. */
export function enveloped(mail: OutgoingMail, from: string): SendMailOptions {
  const { to, letter, replyTo } = mail;
  if (!ONE_ADDRESS.test(to)) throw new MailFault('for good', `${to} is not one mail address.`);
  return {
    from: { name: mail.senderName, address: from },
    to,
    ...(replyTo !== null && ONE_ADDRESS.test(replyTo) ? { replyTo } : {}),
    envelope: { from: mail.returnPath ?? from, to: [to] },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: mail.messageId,
    inReplyTo: mail.threadId,
    references: [mail.threadId],
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(mail) },
    ...inviting(mail, from),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A subscription can be ended from the mail program itself: by its page, or by one POST (RFC 2369, RFC 8058). */
function unsubscribing({ unsubscribe }: OutgoingMail): Readonly<Record<string, string>> {
  return unsubscribe === undefined
    ? {}
    : {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      };
}

/** The calendar part: mail programs act on it by its method (RFC 6047). */
function inviting(mail: OutgoingMail, from: string): Pick<SendMailOptions, 'icalEvent'> {
  const { invitation, senderName, to } = mail;
  if (invitation === undefined) return {};
  const { method, event, now, attendee } = invitation;
  const organizer = { name: senderName, email: from };
  const parties = { method, organizer, attendee: { name: attendee, email: to } };
  const content = icsOf({ name: event.summary, now, events: [event], invitation: parties });
  return { icalEvent: { method, content, filename: 'meeting.ics' } };
}
