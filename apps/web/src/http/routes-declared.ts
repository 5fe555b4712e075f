import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { DECLARED, type Declared } from './asks.js';

/** One route of the product: where it is, what answers it and what it asks. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly controller: Type<object>;
  readonly name: string;
  readonly handler: object;
  readonly declared: Declared | undefined;
}

/** Every route of the application, from its controllers. The authorization tests and the API documentation walk the same list. */
export function routesOf(app: INestApplication): readonly Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => (isClass(metatype) ? routesOfOne(metatype) : []));
}

/** Refuses to boot while a route does not say what it asks. Throws one error that names them all. */
export function refuseUndeclaredRoutes(app: INestApplication): void {
  const silent = routesOf(app).filter(({ declared }) => declared === undefined);
  if (silent.length === 0) return;
  const named = silent.map(
    ({ method, path, controller, name }) => `  ${method} ${path} (${controller.name}.${name})`,
  );
  throw new Error(`These routes declare neither @Asks nor @Open:\n${named.join('\n')}`);
}

function routesOfOne(controller: Type<object>): readonly Route[] {
  const at: unknown = Reflect.getMetadata(PATH_METADATA, controller);
  const prototype: object = controller.prototype;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler: object = Reflect.get(prototype, name);
    const path: unknown = Reflect.getMetadata(PATH_METADATA, handler);
    if (path === undefined) return [];
    const verb: RequestMethod = Reflect.getMetadata(METHOD_METADATA, handler);
    const declared: Declared | undefined = Reflect.getMetadata(DECLARED, handler);
    const method = RequestMethod[verb];
    return addressesOf(at).flatMap((base) =>
      addressesOf(path).map((below) => {
        return { method, path: joined(base, below), controller, name, handler, declared };
      }),
    );
  });
}

/** What a decorator was given: one path, or several by which the same is reached. */
const addressesOf = (path: unknown): readonly string[] =>
  Array.isArray(path) ? path.map(String) : [String(path)];

function joined(base: string, below: string): string {
  const path = `/${base}/${below}`.replace(/\/+/g, '/');
  return path === '/' ? path : path.replace(/\/$/, '');
}

const isClass = (type: unknown): type is Type<object> =>
  typeof type === 'function' && type.prototype !== undefined;
