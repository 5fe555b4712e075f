import { refuse } from '#rules';

/** Refuses a file, saying what is wrong with it and what would be right. The form it came with shows it at `file`. */
export function refuseFile(sentence: string): never {
  return refuse('field-wrong', sentence, 'file');
}
