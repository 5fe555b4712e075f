import { noticeAbout } from '../notice.js';
import { notPublishedAnyMore, publicationWords } from '../publication-told.js';

/** To the members and whoever subscribed: further papers are out, and why they are late. */
export const supplementPublished = noticeAbout('meeting', {
  name: 'supplement-published',
  triggers: [{ event: 'agenda.supplemented', to: ['committee member', 'subscriber'] }],
  ladder: null,
  notNeeded: notPublishedAnyMore,
  words: publicationWords,
});
