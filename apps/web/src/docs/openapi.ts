import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { routesOf, type Route } from '../http/routes-declared.js';
import { DESCRIBED, type Description } from './described.js';
import { describeForm } from './describe-form.js';
import { schemaOf } from './schema-of.js';

const API = '/api/v1/';

/**
 * The OpenAPI document of everything under `/api/v1`. Made from the routes, their form classes and their example
 * answers when first asked for: the library that makes it costs a third of a second and 20 MB, and most processes
 * are never asked.
 */
export async function openApiDocument(app: INestApplication): Promise<OpenAPIObject> {
  const swagger = await import('@nestjs/swagger');
  for (const route of routesOf(app).filter(({ path }) => path.startsWith(API))) {
    describeRoute(route, swagger);
  }
  const about = new swagger.DocumentBuilder()
    .setTitle('Critical Friend')
    .setDescription('What a scrutiny committee asked for, of whom, by when, and what came of it.')
    .setVersion('1')
    .build();
  const document = swagger.SwaggerModule.createDocument(app, about);
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith(API));
  return { ...document, paths: Object.fromEntries(paths) };
}

function describeRoute(
  { controller, name, handler }: Route,
  swagger: typeof import('@nestjs/swagger'),
): void {
  const described: Description | undefined = Reflect.getMetadata(DESCRIBED, handler);
  const property = descriptorOf(controller.prototype, name);
  const parameters: unknown[] = Reflect.getMetadata(
    'design:paramtypes',
    controller.prototype,
    name,
  );
  for (const form of parameters) describeForm(form, swagger.ApiProperty);
  if (described === undefined || property === undefined) return;
  const { summary, example } = described;
  const answer = {
    description: 'Done',
    ...(example === undefined ? {} : { schema: { ...schemaOf(example), example } }),
  };
  const problem = {
    description: 'Problem details: a stable code, sentences, and the fields they are about',
  };
  swagger.ApiOperation({ summary })(controller.prototype, name, property);
  swagger.ApiResponse({ status: '2XX', ...answer })(controller.prototype, name, property);
  swagger.ApiResponse({ status: '4XX', ...problem })(controller.prototype, name, property);
}

/** A method as its class or the one it extends has it. */
function descriptorOf(prototype: object | null, name: string): PropertyDescriptor | undefined {
  if (prototype === null) return undefined;
  const parent: object | null = Object.getPrototypeOf(prototype);
  return Object.getOwnPropertyDescriptor(prototype, name) ?? descriptorOf(parent, name);
}
