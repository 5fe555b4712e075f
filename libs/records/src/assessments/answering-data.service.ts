import { Injectable } from '@nestjs/common';
import type { Figures, LocalDate } from '#rules';
import { newId } from '#platform';
import { FileKeeper, type KeptFile, type OfferedFile } from '../documents/index.js';
import { Recorder, type Act, type CommandOf, type Done } from '../record/index.js';
import { dataRequestFacts } from './data-request-facts.js';
import type { DataAnswerKind, DataAnswerView } from './data-request-views.js';
import { insertDataAnswer } from './insert-data-answer.js';
import { isSetClosed } from './is-set-closed.js';

/** How an answer came; one on paper has the local date it came. */
interface Came {
  readonly how: DataAnswerView['how'];
  readonly receivedOn: LocalDate | null;
}

/** What a partner gives: words, figures, a file, or several of them. */
export interface DataGiven extends Came {
  readonly isWhole: boolean;
  readonly text: string;
  readonly figures: Figures | null;
  readonly file: OfferedFile | null;
}

interface Answering {
  readonly id: string;
  readonly command: CommandOf<'data request'>;
  readonly kind: DataAnswerKind;
  readonly text: string;
  readonly figures: Figures | null;
  readonly file: KeptFile | null;
  readonly came: Came;
}

/** What partners say to a request for data: given, given in part, not to be had, declined. Every answer is kept as it came. */
@Injectable()
export class AnsweringDataService {
  constructor(
    private readonly recorder: Recorder,
    private readonly keeper: FileKeeper,
  ) {}

  /** Whether uploads are scanned. */
  get isScanned(): boolean {
    return this.keeper.isScanned;
  }

  /** Gives what was asked for, or part of it. After the data set was closed it is a new figure and none of the set. */
  give(act: Act, given: DataGiven): Promise<Done> {
    const { isWhole, text, figures, file } = given;
    const answering = {
      command: isWhole ? 'answer' : 'answer-in-part',
      kind: isWhole ? 'whole' : 'part',
      text: text.trim(),
      figures,
      came: given,
    } as const;
    if (file === null) return this.say(act, { ...answering, id: newId(), file: null });
    return this.keeper.keep(file, (kept) =>
      this.say(act, { ...answering, id: kept.id, file: kept }),
    );
  }

  /** Says that it cannot be provided, and why. */
  cannotProvide(act: Act, form: Came & { readonly reason: string }): Promise<Done> {
    return this.say(act, {
      ...without(form),
      command: 'cannot-provide',
      kind: 'cannot be provided',
    });
  }

  /** Declines, and says why. */
  decline(act: Act, form: Came & { readonly reason: string }): Promise<Done> {
    return this.say(act, { ...without(form), command: 'decline', kind: 'declined' });
  }

  private say(act: Act, answering: Answering): Promise<Done> {
    const { command, kind, text, figures, file, came } = answering;
    return this.recorder.move({
      act,
      form: [kind, text, figures, file?.sha256 ?? null, came.how, came.receivedOn],
      kind: 'data request',
      command,
      prepare: async (row, { tx, today }) => {
        const { authority, askedOn } = await dataRequestFacts(tx, row.id);
        const { how } = came;
        const on = how === 'online' ? today : (came.receivedOn ?? undefined);
        const isGiven = kind === 'whole' || kind === 'part';
        return {
          facts: {
            authority,
            how,
            ...(on === undefined ? {} : { on }),
            ...(askedOn === null ? {} : { notBefore: askedOn }),
            ...(isGiven ? { text: givenInWords(answering) } : { reason: text }),
          },
          set: { ended_because: isGiven ? null : text },
        };
      },
      also: async (tx, { id }) => {
        const isAfterClose = await isSetClosed(tx, id);
        const { answers } = await dataRequestFacts(tx, id);
        await insertDataAnswer(tx, {
          ...answering,
          requestId: id,
          number: answers + 1,
          how: came.how,
          receivedOn: came.receivedOn ?? this.recorder.today(),
          isAfterClose,
          by: act.actor.name,
          at: this.recorder.now(),
        });
      },
    });
  }
}

const without = (form: Came & { readonly reason: string }) => ({
  id: newId(),
  text: form.reason.trim(),
  figures: null,
  file: null,
  came: form,
});

/** What history keeps of an answer: its words, and that there are figures or a file with which hash. */
function givenInWords({ text, figures, file }: Answering): string {
  const rows = figures?.rows.length ?? 0;
  const lines = rows === 0 ? '' : `${rows} ${rows === 1 ? 'line' : 'lines'} of figures`;
  const kept = file === null ? '' : `the file ${file.fileName}, SHA-256 ${file.sha256}`;
  const more = [lines, kept].filter((part) => part !== '').join(', ');
  if (text === '') return more;
  return more === '' ? text : `${text} (${more})`;
}
