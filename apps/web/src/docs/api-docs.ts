import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI document, made once, when first asked for. `create-app.ts` says how. */
@Injectable()
export class ApiDocs {
  private made: Promise<OpenAPIObject> | null = null;
  private make: (() => Promise<OpenAPIObject>) | null = null;

  madeBy(make: () => Promise<OpenAPIObject>): void {
    this.make = make;
  }

  document(): Promise<OpenAPIObject> {
    if (this.make === null) throw new Error('The application is not assembled yet.');
    this.made ??= this.make();
    return this.made;
  }
}
