export { MailboxService } from './mailbox.service.js';
export type { KeptMessage, MailboxMessage } from './mailbox.service.js';
