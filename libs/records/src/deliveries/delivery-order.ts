import type { QuietHours } from '#rules';

/** A message of the outbox, as the relay takes it. */
export interface WaitingMessage {
  readonly id: string;
  readonly councilId: string;
  readonly event: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, string | number | null>>;
  readonly createdAt: string;
}

/** One notice to one person, as addressing orders it. */
export interface DeliveryOrder {
  readonly notice: string;
  readonly personId: string;
}

/** A delivery taken for sending, with the message that caused it. */
export interface ClaimedDelivery extends DeliveryOrder {
  readonly id: string;
  readonly messageId: string;
  readonly attempts: number;
  readonly message: WaitingMessage;
  /** The quiet hours of its council; null where it has none. */
  readonly quiet: QuietHours | null;
}
