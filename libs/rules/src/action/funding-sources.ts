const NONE = /^(?:n\/a|not applicable|none|nil)$/i;

/**
 * Who pays for an action, from the words of its plan: "Existing Budgets / PCC and CSP" names three. Words that say
 * that nobody need pay name none.
 */
export function fundingSources(printed: string): readonly string[] {
  const text = printed.trim();
  if (NONE.test(text)) return [];
  return text
    .split(/\s*(?:[/;,+&\n]|\band\b)\s*/i)
    .map((source) => source.trim())
    .filter((source) => source !== '');
}
