import type { RegisterLine, RegisterView } from '#records/register';

const AT = '/api/v1/register-of-interests';

/** A member in the list of registers as JSON. */
export function registerLineResource(line: RegisterLine): object {
  const { personId, name, post, slug, entries, review, waiting, firstDue } = line;
  return {
    href: slug === null ? null : `${AT}/${slug}`,
    member: personId,
    name,
    post,
    entries,
    review,
    toBeRegistered: waiting,
    firstDue,
  };
}

/** One register as JSON, each entry with where its end is entered. */
export function registerResource({ slug, name, entries, review, waiting }: RegisterView): object {
  const href = `${AT}/${slug}`;
  return {
    href,
    name,
    review,
    entries: entries.map(({ id: _, endedOn, number, ...entry }) => ({
      number,
      ...entry,
      endedOn,
      end: endedOn === null ? `${href}/entries/${number}/end` : null,
    })),
    toBeRegistered: waiting,
  };
}

const REVIEW = { askedOn: '2023-06-01', dueOn: '2023-06-29', confirmedOn: '2023-06-12' };

export const REGISTER_EXAMPLE = {
  href: `${AT}/a-committee-member`,
  name: 'A committee member',
  review: REVIEW,
  entries: [
    {
      number: 1,
      category: 'land',
      nature: 'A field beside the station',
      isSensitive: false,
      registeredOn: '2023-05-20',
      endedOn: null,
      end: `${AT}/a-committee-member/entries/1/end`,
    },
  ],
  toBeRegistered: [],
};

export const REGISTERS_EXAMPLE = {
  items: [
    {
      href: `${AT}/a-committee-member`,
      member: '0d3f…',
      name: 'A committee member',
      post: 'Councillor',
      entries: 1,
      review: REVIEW,
      toBeRegistered: 0,
      firstDue: null,
    },
  ],
};
