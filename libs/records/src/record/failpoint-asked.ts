/** Where a process under test is to fail, at which passing of that place, and how. */
export interface FailpointAsked {
  readonly name: string;
  readonly nth: number;
  readonly how: 'kill' | 'throw';
}

/**
 * What `CF_FAILPOINT=name:nth:kill|throw` asks for, such as `transition: written:1:kill`. Null unless `NODE_ENV` is
 * `test`, so that no setting can make a process in use fail.
 * @throws RangeError when it is asked for in other words
 */
export function failpointAsked(
  env: Readonly<Record<string, string | undefined>>,
): FailpointAsked | null {
  const asked = env['CF_FAILPOINT'];
  if (env['NODE_ENV'] !== 'test' || asked === undefined || asked === '') return null;
  const [, name = '', nth = '', how] = /^(.+):([1-9]\d*):(kill|throw)$/.exec(asked) ?? [];
  if (how !== 'kill' && how !== 'throw') {
    throw new RangeError(`CF_FAILPOINT is name:nth:kill or name:nth:throw, not "${asked}".`);
  }
  return { name, nth: Number(nth), how };
}
