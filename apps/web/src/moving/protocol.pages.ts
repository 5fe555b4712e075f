import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { AuthoritiesQueries, type AuthorityView } from '#records/authorities';
import { ProtocolsService } from '#records/moving';
import { paths } from '#records/paths';
import { COUNTING_RULES, may, refuse, type Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView } from '../http/form-view.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Asking } from '../transitions/transition.js';
import { ProtocolForm } from './protocol-form.js';
import { twoSteps } from './two-steps.js';

/** The count of an authority's local protocol, changed: what would move is shown before anything does. */
@Controller('app/authorities/:authority/protocol')
export class ProtocolPages {
  constructor(
    private readonly queries: AuthoritiesQueries,
    private readonly protocols: ProtocolsService,
  ) {}

  @Get()
  @Asks('keep authority')
  async ask(@CurrentPerson() actor: Actor, @Param('authority') slug: string): Promise<Answer> {
    return askingPage(ASKED, placeOf(await this.find(actor, slug)), formView());
  }

  @Post()
  @Asks('keep authority')
  async change(
    @CurrentPerson() actor: Actor,
    @Param('authority') slug: string,
    @Body() sent: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const authority = await this.find(actor, slug);
    const { id } = authority;
    const place = placeOf(authority);
    return twoSteps({
      ...place,
      sent: { ...sent },
      form: ProtocolForm,
      titled: () => 'What would move by another protocol',
      onward: ({ version }) => `${place.cancel}?done=${version}`,
      ask: (form) => askingPage(ASKED, place, form),
      look: ({ rule, n }) => this.protocols.preview(actor, id, { rule, n }),
      apply: ({ rule, n, reason }, { fingerprint, ...act }) =>
        this.protocols.change({ actor, id, ...act }, { local: { rule, n }, reason, fingerprint }),
    });
  }

  private async find(actor: Actor, slug: string): Promise<AuthorityView> {
    const authority = await this.queries.find(actor, slug);
    if (may(actor, 'keep authority', { councilId: authority.councilId })) return authority;
    return refuse('not-permitted', 'You do not have the role that keeps the authorities.');
  }
}

const placeOf = ({ name, council, slug }: AuthorityView) => ({
  caption: `${name}, ${council}`,
  action: `${paths.authority(slug)}/protocol`,
  cancel: paths.authority(slug),
});

const ASKED: Asking = {
  title: 'Change the local protocol',
  happens: [
    'It is the count for what is asked under a local protocol: what a law counts stays as it is.',
    'You are shown what would move. Nothing is moved before you confirm exactly that.',
  ],
  fields: [
    {
      kind: 'one of',
      name: 'rule',
      label: 'How it is counted',
      choices: Object.entries(COUNTING_RULES)
        .filter(([, { direction }]) => direction === 'forward')
        .map(([value, { label, describes }]) => ({
          value,
          text: label,
          hint: { text: describes },
        })),
    },
    { kind: 'number', name: 'n', label: 'How many' },
    { kind: 'line', name: 'reason', label: 'Why', hint: 'Such as when and by whom it was agreed' },
  ],
  button: 'Show what would move',
};
