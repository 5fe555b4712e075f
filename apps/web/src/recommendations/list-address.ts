import { paths } from '#records/paths';
import type { ListFilter } from '#records/recommendations';

/** What an address of the list may say beside its filter. */
type Asked = Omit<ListFilter, 'group'> & {
  readonly group?: string;
  readonly after?: string;
  readonly on?: string;
};

/** The address of the list narrowed so, or of one of its twins: `.csv`, `.json`, `.xlsx`. */
export function listAddress(asked: Asked, suffix = ''): string {
  const query = new URLSearchParams(Object.entries(asked)).toString();
  return `${paths.recommendations}${suffix}${query === '' ? '' : `?${query}`}`;
}
