/** A time in which the mail of a council was held up, as a letter tells of it. Instants in UTC by the machine's clock. */
export interface MailOutageCase {
  readonly about: 'mail outage';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: null;
  readonly beganAt: string;
  readonly endedAt: string;
  /** Letters given up meanwhile, which do not go by themselves. */
  readonly givenUp: number;
}
