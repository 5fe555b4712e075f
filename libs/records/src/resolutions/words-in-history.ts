/**
 * What history keeps of the words of a motion or an amendment: that there are some. They stand with the motion, where
 * what is kept from the public can be kept from a reader; history is read by more people and cannot be mended.
 */
export const wordsInHistory = (wording: string): string =>
  wording.trim() === '' ? '' : 'The words stand with the motion.';
