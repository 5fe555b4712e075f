import type { Actor } from '#rules';
import { WrongInput } from '../terminal/index.js';

/** Whoever sits at the command line: they act as an officer of one council, and history says from where. */
export function anOperator(councilId: string): Actor {
  return {
    kind: 'person',
    id: null,
    name: 'An operator at the command line',
    grants: [{ role: 'officer', scope: { kind: 'council', id: councilId } }],
  };
}

/**
 * The council meant: the one named, or the only one there is.
 * @throws WrongInput naming the councils there are
 */
export function chooseCouncil<Council extends { readonly slug: string }>(
  councils: readonly Council[],
  slug: string | undefined,
): Council {
  const [only, ...others] = councils;
  if (only === undefined) throw new WrongInput('There is no council yet: the database is empty.');
  const known = councils.map((council) => council.slug).join(', ');
  if (slug === undefined) {
    if (others.length === 0) return only;
    throw new WrongInput(`Say whose plan it is with --council: ${known}.`);
  }
  const named = councils.find((council) => council.slug === slug);
  if (named === undefined) {
    throw new WrongInput(`There is no council "${slug}": choose one of ${known}.`);
  }
  return named;
}
