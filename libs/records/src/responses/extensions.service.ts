import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { Recorder, type Act, type Done } from '../record/index.js';
import { askingExtension } from './asking-extension.js';
import { agreeingExtension, refusingExtension, type Deciding } from './deciding-extension.js';

/** More time: asked for by the authority, agreed or refused by the chair. Both dates are kept. */
@Injectable()
export class ExtensionsService {
  constructor(private readonly recorder: Recorder) {}

  ask(
    act: Act,
    form: { readonly newDue: LocalDate | null; readonly reason: string },
  ): Promise<Done> {
    const asked = { ...form, by: act.actor.name, today: this.recorder.today() };
    const { prepare, also } = askingExtension(asked);
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'ask-extension',
      prepare,
      also,
    });
  }

  agree(act: Act): Promise<Done> {
    const deciding = agreeingExtension(this.by(act));
    return this.recorder.move({ act, form: null, kind: 'addressee', ...deciding });
  }

  refuse(act: Act, form: { readonly reason: string }): Promise<Done> {
    const deciding = refusingExtension(this.by(act), form.reason);
    return this.recorder.move({ act, form, kind: 'addressee', ...deciding });
  }

  private by({ actor }: Act): Deciding {
    return { by: actor.name, today: this.recorder.today() };
  }
}
