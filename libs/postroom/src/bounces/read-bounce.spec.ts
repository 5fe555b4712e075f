import { describe, expect, it } from '@jest/globals';
import { readBounce } from './read-bounce.js';

const TOKEN = 'a'.repeat(56);
const dsn = (action: string, status: string, to = `bounce+${TOKEN}@county.example`) =>
  [
    'Return-Path: <>',
    `To: <${to}>`,
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your mail could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.county.example',
    '',
    'Final-Recipient: rfc822; contact@police.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 <contact@police.example>:',
    '    no such person',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Please answer',
    '--b--',
    '',
  ].join('\r\n');

describe('A report that a letter came back', () => {
  it('is hard when the other server refuses for good, in its own words', async () => {
    expect(await readBounce(dsn('failed', '5.1.1'))).toEqual({
      returnedTo: `bounce+${TOKEN}@county.example`,
      kind: 'hard',
      diagnostic: '550 5.1.1 <contact@police.example>: no such person',
    });
  });

  it('is soft while it is only delayed, or failed for now', async () => {
    expect((await readBounce(dsn('delayed', '4.4.1')))?.kind).toBe('soft');
    expect((await readBounce(dsn('failed', '4.2.2')))?.kind).toBe('soft');
  });

  it('is none when the letter arrived, when it came to no address of ours, and when it is a letter', async () => {
    expect(await readBounce(dsn('delivered', '2.0.0'))).toBeNull();
    expect(await readBounce(dsn('failed', '5.1.1', 'officer@county.example'))).toBeNull();
    expect(await readBounce('To: a@b.example\r\nSubject: Away\r\n\r\nI am away.\r\n')).toBeNull();
  });
});
