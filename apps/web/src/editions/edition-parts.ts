import { Controller } from '@nestjs/common';
import { EDITION } from '#rules';
import { addApi, addPages } from '../transitions/routes.js';
import { EditionHost } from './edition-host.js';
import { EDITION_EXAMPLE } from './edition.resource.js';
import {
  CHAPTER_ROWS,
  DECISION_ROWS,
  PRIORITY_ROWS,
  REASONING_ROWS,
  THEME_ROWS,
} from './part-transitions.js';

const STAFF = 'app/partnerships/:slug/agreement/editions/:edition';
const API = 'api/v1/partnerships/:slug/agreement/editions/:edition';

@Controller(`${STAFF}/chapters/:chapter`)
class ChapterPages extends EditionHost {}
@Controller(`${STAFF}/priorities/:priority`)
class EditionPriorityPages extends EditionHost {}
@Controller(`${STAFF}/priorities/:priority/criteria/:criterion`)
class ReasoningPages extends EditionHost {}
@Controller(`${STAFF}/themes/:theme`)
class ThemePages extends EditionHost {}
@Controller(`${STAFF}/decisions/:decision`)
class DecisionPages extends EditionHost {}

@Controller(`${API}/chapters/:chapter`)
class ChapterApi extends EditionHost {}
@Controller(`${API}/priorities/:priority`)
class EditionPriorityApi extends EditionHost {}
@Controller(`${API}/priorities/:priority/criteria/:criterion`)
class ReasoningApi extends EditionHost {}
@Controller(`${API}/themes/:theme`)
class ThemeApi extends EditionHost {}
@Controller(`${API}/decisions/:decision`)
class DecisionApi extends EditionHost {}

const PARTS = [
  { pages: ChapterPages, api: ChapterApi, rows: CHAPTER_ROWS },
  { pages: EditionPriorityPages, api: EditionPriorityApi, rows: PRIORITY_ROWS },
  { pages: ReasoningPages, api: ReasoningApi, rows: REASONING_ROWS },
  { pages: ThemePages, api: ThemeApi, rows: THEME_ROWS },
  { pages: DecisionPages, api: DecisionApi, rows: DECISION_ROWS },
];
for (const { pages, api, rows } of PARTS) {
  addPages(pages, { rows, machine: EDITION });
  addApi(api, { rows, machine: EDITION, example: EDITION_EXAMPLE });
}

/** Pages and API of every part of an edition, made from the tables of what can be done to it. */
export const PART_CONTROLLERS = PARTS.flatMap(({ pages, api }) => [pages, api]);
