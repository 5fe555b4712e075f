/** What is kept from being worked out, and what nobody here can know: said wherever figures are entered. */
export const GIVEN_AWAY =
  'A small number is not shown, nor what it could be worked out from: other periods of the measure, and the measures it is said to be the sum of. Say on the measure if it is a sum. A total in another paper, or one nobody has said is a total, cannot be known here.';
