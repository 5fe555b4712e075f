import { Injectable, Logger } from '@nestjs/common';
import { HealthQueries, RoomWatch } from '#records/health';
import { MailOutagesService } from '#records/mail-outages';
import { SealsService } from '#records/seals';
import { UpkeepService } from '#records/upkeep';

/** What keeps the record sound and slim: seals over its history, and the removal of what has served its time. */
@Injectable()
export class Upkeep {
  private readonly logger = new Logger(Upkeep.name);

  constructor(
    private readonly seals: SealsService,
    private readonly upkeep: UpkeepService,
    private readonly health: HealthQueries,
    private readonly room: RoomWatch,
    private readonly outages: MailOutagesService,
  ) {}

  /** Seals what is settled, and notes each seal in the log, where no one who can write the database can change it. */
  async seal(): Promise<void> {
    for (const { number, hash, entries } of await this.seals.seal()) {
      this.logger.log(`History sealed: ${number}:${hash}, ${entries} entries.`);
    }
  }

  /** Says in the log, as an error, what is due and does not leave; readiness and the status page say the same, and administrators are written to once mail leaves again. */
  async watch(): Promise<void> {
    const checks = [...(await this.health.readiness()).checks, ...(await this.room.checks())];
    const wrong = checks.filter(({ ok, isNotable }) => !ok || isNotable === true);
    for (const { name, says } of wrong) this.logger.error(`${name}: ${says}`);
    await this.outages.watch();
  }

  async tidy(): Promise<void> {
    await this.upkeep.tidy();
  }
}
