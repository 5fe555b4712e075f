import { noticeAbout } from '../notice.js';
import { notPublishedAnyMore, publicationWords } from '../publication-told.js';

/** To the members and whoever subscribed: the agenda is out. Public titles only, whoever reads it. */
export const agendaPublished = noticeAbout('meeting', {
  name: 'agenda-published',
  triggers: [{ event: 'agenda.published', to: ['committee member', 'subscriber'] }],
  ladder: null,
  notNeeded: notPublishedAnyMore,
  words: publicationWords,
});
