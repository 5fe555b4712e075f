import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { readBody, type FormClass } from './form.js';
import { InvalidForm } from './invalid-form.js';

/**
 * Reads every body and query an API route takes as a form class; other parameters pass as they came.
 * A page takes `unknown` and reads it with `readForm`, so that it can be shown again.
 */
@Injectable()
export class DtoPipe implements PipeTransform {
  transform(sent: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || !isFormClass(metatype)) return sent;
    const form = readBody(metatype, sent);
    if (!form.ok) throw new InvalidForm(form.errors);
    return form.value;
  }
}

/** Whether a parameter of a route is read as a form: a class whose decorators say what its fields must be. */
export function isFormClass(type: unknown): type is FormClass<object> {
  return (
    typeof type === 'function' &&
    getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length > 0
  );
}
