import { Injectable } from '@nestjs/common';
import { Recorder, type Act, type Done } from '../record/index.js';

/** Concerns of the working group about a priority: raised, settled, or escalated to the partnership. */
@Injectable()
export class ConcernsService {
  constructor(private readonly recorder: Recorder) {}

  raise(act: Act, form: { readonly text: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'review',
      command: 'raise-concern',
      prepare: () => ({ facts: { text: form.text } }),
    });
  }

  settle(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'review',
      command: 'settle',
      prepare: () => ({ facts: { reason: form.reason } }),
    });
  }

  escalate(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'review',
      command: 'escalate',
      prepare: () => ({ facts: { reason: form.reason } }),
    });
  }
}
