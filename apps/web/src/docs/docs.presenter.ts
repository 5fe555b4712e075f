import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the API, in the order of its addresses, as the documentation page lists them. */
export function docsPresenter({ paths }: OpenAPIObject) {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined
        ? []
        : operationShown(`${method.toUpperCase()} ${path}`, operation);
    }),
  );
}

function operationShown(address: string, { summary, parameters, responses }: Operation) {
  return {
    address,
    summary: summary ?? '',
    parameters: (parameters ?? []).flatMap(parameterShown),
    example: exampleOf(responses['2XX']),
  };
}

function parameterShown(parameter: Parameter) {
  if (!('name' in parameter)) return [];
  const { schema } = parameter;
  const plain = schema !== undefined && 'type' in schema ? schema : {};
  const allowed: readonly unknown[] = plain.enum ?? [];
  return {
    name: parameter.name,
    kind: plain.format ?? String(plain.type ?? 'string'),
    allowed: allowed.map(String),
    required: parameter.required === true,
  };
}

function exampleOf(response: unknown): string | null {
  if (typeof response !== 'object' || response === null || !('content' in response)) return null;
  const content: unknown = response.content;
  const schema: unknown = Reflect.get(
    Object(Reflect.get(Object(content), 'application/json')),
    'schema',
  );
  const example: unknown = Reflect.get(Object(schema), 'example');
  return example === undefined ? null : JSON.stringify(example, null, 2);
}
