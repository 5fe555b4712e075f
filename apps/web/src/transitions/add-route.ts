import type { Type } from '@nestjs/common';

/** A route that a table brings, rather than a method written out. */
export interface AddedRoute {
  /** The method's name: unique in its controller. */
  readonly name: string;
  /** The verb with its path, what it asks, how it is described. */
  readonly marks: readonly MethodDecorator[];
  /** Where each parameter comes from and, for a form, its class. */
  readonly parameters: readonly (readonly [ParameterDecorator, unknown])[];
  readonly answer: (...parameters: never[]) => unknown;
}

/**
 * Gives a controller one more method, marked just as decorators would: each row of a table of transitions is a
 * route of its own, with its own permission, in the router, in the boot check and in the API documentation.
 */
export function addRoute(controller: Type<object>, route: AddedRoute): void {
  const { name, marks, parameters, answer } = route;
  const prototype: object = controller.prototype;
  // The documentation looks a method's parameters up by the name of its function.
  Object.defineProperty(answer, 'name', { value: name });
  const property = { value: answer, writable: true, configurable: true };
  Object.defineProperty(prototype, name, property);
  Reflect.defineMetadata(
    'design:paramtypes',
    parameters.map(([, type]) => type),
    prototype,
    name,
  );
  parameters.forEach(([from], index) => from(prototype, name, index));
  for (const mark of marks) mark(prototype, name, property);
}
