import { timeSourceFor } from '#platform/time';
import { DeliveriesService } from '#records/deliveries';
import { MailSwitch } from '#records/upkeep';
import { openRecord, readSettings, type Terminal } from '../terminal/index.js';

/** Does one thing at the switch of all mail. */
export async function atTheSwitch<Result>(
  terminal: Terminal,
  work: (mail: MailSwitch, deliveries: DeliveriesService) => Promise<Result>,
): Promise<Result> {
  const config = readSettings(terminal);
  const record = await openRecord(config, timeSourceFor(config));
  try {
    return await work(record.get(MailSwitch), record.get(DeliveriesService));
  } finally {
    await record.close();
  }
}
