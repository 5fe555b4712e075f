import { Controller, Get } from '@nestjs/common';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { ApiDocs } from './api-docs.js';
import { docsPresenter } from './docs.presenter.js';

const WHY = 'what the API offers is no secret';

/** The API, for machines and for people. */
@Controller('api')
export class DocsPages {
  constructor(private readonly docs: ApiDocs) {}

  @Get('openapi.json')
  @Open(WHY)
  async document(): Promise<object> {
    return this.docs.document();
  }

  @Get('docs')
  @Open(WHY)
  async show(): Promise<Answer> {
    const operations = docsPresenter(await this.docs.document());
    return page('docs/views/docs.njk', { title: 'Data and API', operations });
  }
}
