import nunjucks from 'nunjucks';

/** Where Nunjucks keeps the names of one stretch of a template. */
interface Frame {
  readonly variables: Record<string, unknown>;
  resolve(name: string, forWrite: boolean): Frame | undefined;
  set(name: string, value: unknown, resolveUp?: boolean): void;
}

/** What a template offers to those that import from it. */
type Told = (error: unknown, exported?: object) => void;
type Export = (this: object, told: Told) => void;

/** The names every turn of a loop sets: the only ones with a dot in them. */
const OF_A_LOOP = new Map(
  ['index', 'index0', 'revindex', 'revindex0', 'first', 'last', 'length'].map((name) => [
    `loop.${name}`,
    name,
  ]),
);

const prototype: object = nunjucks.Template.prototype;
const exportEachTime: Export = Reflect.get(prototype, 'getExported');
const kept = new WeakMap<object, object>();

/**
 * Spares Nunjucks two things it does over and over for every page: splitting names at their dots, seven times a turn of a
 * loop; and running a file again, with all that it imports, each time another takes a macro out of it. What a file offers
 * knows nothing of the page, so it is the same for all of them.
 */
export function quickenTemplates(): void {
  const { prototype: frame }: { prototype: object } = Reflect.get(nunjucks.runtime, 'Frame');
  Reflect.set(frame, 'set', setName);
  Reflect.set(prototype, 'getExported', exportOnce);
}

function setName(this: Frame, name: string, value: unknown, resolveUp?: boolean): void {
  const above = resolveUp === true ? this.resolve(name, true) : undefined;
  if (above !== undefined) return above.set(name, value);
  const part = OF_A_LOOP.get(name);
  if (part === undefined) this.variables[name] = value;
  else Reflect.set((this.variables['loop'] ??= {}), part, value);
}

/** An import `with context`, which gives the page's values first, is run each time. */
function exportOnce(this: object, told: Told, ...rest: readonly unknown[]): void {
  if (rest.length > 0) return Reflect.apply(exportEachTime, this, [told, ...rest]);
  const exported = kept.get(this);
  if (exported !== undefined) return told(null, exported);
  exportEachTime.call(this, (error, found) => {
    if (found !== undefined && found !== null) kept.set(this, found);
    told(error, found);
  });
}
