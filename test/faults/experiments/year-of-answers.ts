import { AnnualDutyService, SweepService } from '#records/reminders';
import { addDays, localDate, type LocalDate } from '#rules';
import { checkLetters } from '../checks/check-letters.js';
import { checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { Stage } from '../harness/stage.js';
import { intentFor, type Intent } from '../year/answering.js';
import { checkLedger } from '../year/check-ledger.js';
import { DaysOfMail } from '../year/days-of-mail.js';
import { PeopleAtWork } from '../year/people-at-work.js';
import { sit } from '../year/sittings.js';
import { weatherOf } from '../year/weather.js';

/** How often the committee sits in the year; at each sitting it makes one recommendation to each authority. */
export interface Sittings {
  readonly sittings: number;
  /** Days from one sitting to the next. */
  readonly every: number;
}

const FROM = localDate('2023-01-03');
const DAYS = 360;
const AUTHORITIES = 12;

/** A year of recommendations answered, late, returned and never, while workers die, Redis forgets and mail fails. */
export const yearOfAnswers =
  (short: Sittings, long: Sittings): Experiment =>
  ({ random, isLong }) =>
    Stage.play(async (stage) => {
      const { world } = stage;
      const year = isLong ? long : short;
      const authorities = new Map<string, string>();
      for (let each = 1; each <= AUTHORITIES; each += 1) {
        const slug = `partner-${each}`;
        authorities.set(slug, await world.authority(slug, `Partner ${each}`));
      }
      const intents: Intent[] = [];
      const people = new PeopleAtWork(world);
      const mail = await DaysOfMail.open(stage);
      const last = addDays(FROM, DAYS);
      const at = (day: LocalDate, time: string) => world.time.set(`${day}T${time}:00Z`);
      try {
        for (let day = FROM; day <= last; day = addDays(day, 1)) {
          at(day, '09:00');
          await world.app.get(SweepService).sweep();
          await world.app.get(AnnualDutyService).warn();
          at(day, '09:30');
          await mail.send(day, weatherOf(random));
          at(day, '11:00');
          let minute: string | null = null;
          const sat = Math.floor(daysSince(day) / year.every);
          if (daysSince(day) % year.every === 0 && sat < year.sittings) {
            const sitting = await sit(world, day, authorities);
            intents.push(...sitting.made.map((made) => intentFor(random, made)));
            minute = sitting.minute;
          }
          await people.work(day, intents, minute);
          await mail.send(day, weatherOf(random));
        }
      } finally {
        await mail.close();
      }
      const found = await checkLetters(stage, mail.mayRepeat);
      const ledger = await checkLedger(stage, { from: FROM, to: last });
      return {
        did: `${intents.length} recommendations to ${authorities.size} authorities were followed for ${DAYS} days, with ${mail.restarts} workers killed, Redis emptied ${mail.flushes} times and ${mail.badDays} turns of bad mail`,
        counted: `${ledger.owed} reminders owed by an independent count, ${ledger.missed.length} missed, ${ledger.duplicates.length} twice, ${ledger.unexplained.length} nobody owed; ${found.letters} letters settled, ${found.received} arrived, ${found.repeats} repeats`,
        bound: `none missed, none twice, none unowed; at most ${mail.mayRepeat} repeats, under the same Message-ID`,
        faults: [
          ...(intents.length === AUTHORITIES * year.sittings
            ? []
            : [`${intents.length} recommendations were made`]),
          ...ledger.missed.map((one) => `missed: ${one}`),
          ...ledger.duplicates.map((one) => `twice: ${one}`),
          ...ledger.unexplained.map((one) => `not owed: ${one}`),
          ...found.faults,
          ...(await checkRecord(stage)),
        ],
      };
    });

const daysSince = (day: LocalDate): number =>
  Math.round((Date.parse(day) - Date.parse(FROM)) / 86_400_000);
