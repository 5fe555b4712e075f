/**
 * Every place of the code where a process can be made to fail, by the path it stands on. `failpoints.spec.ts` fails when
 * the code has another, or no longer one of these.
 */
export const PLACES = {
  /** `crash-transition` */
  transition: [
    'transition: decided',
    'transition: clocks kept',
    'transition: written',
    'once: answer kept',
    'transition: committed',
  ],
  /** `crash-mail` */
  relay: ['relay: addressed', 'relay: committed', 'relay: offered'],
  /** `crash-mail`; for the mail of the day `test/postroom/mail-of-the-day.spec.ts`, whose hour is of the services' clock */
  delivery: ['deliver: claimed', 'deliver: written', 'deliver: sent', 'deliver: settled'],
  /** `crash-jobs` */
  pack: ['pack: taken', 'pack: made', 'pack: kept', 'pack: written'],
  print: ['print: taken', 'print: kept', 'print: done'],
  /** `test/postroom/mail-of-the-day.spec.ts` and `year-of-answers` */
  mailOfTheDay: ['gather: committed'],
} as const;
