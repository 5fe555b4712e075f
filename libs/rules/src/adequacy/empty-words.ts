/** Words that take note of a recommendation without saying anything of it. */
const TAKES_NOTE =
  /\b(noted|acknowledged|agreed|accepted|thank(s| you)|see above|n\/a|not applicable|none|tb[cad]|to be (confirmed|decided|agreed))\b/i;

/** Words that sound like a promise and bind nobody. */
const PROMISES_NOTHING =
  /\b(in principle|(will|would|shall|to) (be )?(consider(ed)?|explored?|look(ed)? (at|into)|reflect(ed)? (up)?on)|under (consideration|review)|bear in mind|be mindful|where possible|as (and when )?resources (allow|permit))\b/i;

/** Owners that are nobody in particular. */
const NOBODY =
  /^(tb[cad]|to be (confirmed|decided|agreed)|n\/a|none|all( partners)?|everyone|us|we)$/i;

const FEWEST_WORDS = 2;

/**
 * Whether a text has a sentence with more to it than taking note: "Noted." and "Agreed, thank you." have none.
 * What is left of a sentence without its polite words must still be two words long.
 */
export function saysSomething(text: string | null): boolean {
  return sentencesOf(text).some((sentence) => wordsBeside(TAKES_NOTE, sentence) >= FEWEST_WORDS);
}

/** Whether a text has a sentence that says something and is not put off: "We will consider it." has none. */
export function commits(text: string | null): boolean {
  return sentencesOf(text).some(
    (sentence) => !PROMISES_NOTHING.test(sentence) && saysSomething(sentence),
  );
}

/** Whether an owner is a person or post: "TBC" and "All partners" are not. */
export function namesSomebody(owner: string | null): boolean {
  const named = (owner ?? '').trim().replace(/\.$/, '');
  return named !== '' && !NOBODY.test(named);
}

const sentencesOf = (text: string | null): readonly string[] =>
  (text ?? '').split(/[.;!?]\s|\n/).filter((sentence) => sentence.trim() !== '');

/** How many words a sentence has beside the ones of a pattern and the smallest ones. */
const wordsBeside = (pattern: RegExp, sentence: string): number =>
  (sentence.replace(new RegExp(pattern, 'gi'), ' ').match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter(
    (word) =>
      !/^(and|the|this|that|it|is|we|you|your|for|has|have|been|are|our|of|very|much)$/i.test(word),
  ).length;
