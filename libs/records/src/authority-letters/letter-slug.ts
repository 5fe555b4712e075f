/** How an address names a letter: by its authority, and from the second on by its number too, as in `police.2`. */
export const letterSlug = ({
  authoritySlug,
  number,
}: {
  readonly authoritySlug: string;
  readonly number: number;
}): string => (number === 1 ? authoritySlug : `${authoritySlug}.${number}`);

/** The authority and the number an address names; number 1 where it gives none. */
export function readLetterSlug(slug: string): {
  readonly authority: string;
  readonly number: number;
} {
  const [, authority = slug, number = '1'] = /^(.+)\.(\d{1,4})$/.exec(slug) ?? [];
  return { authority, number: Number(number) };
}
