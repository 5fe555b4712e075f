import { MEMBER, REASON, type Bodies } from './words.js';

const DECIDED = { kind: 'add', from: [], to: 'Fraud', ...REASON };
const NEW = {
  title: 'Community Safety Agreement',
  startsOn: '2024-04-01',
  endsOn: '2025-03-31',
};
const CHAPTER = { title: 'Foreword', text: 'We work together.' };
const THEME = { name: 'Young people', priorities: [] };
const LED = { kind: 'lead', coming: MEMBER, from: '2024-04-01', ...REASON };

/** What is sent about an agreement, its editions and who leads its priorities. */
export const EDITION_BODIES: Bodies = {
  'agreement/new-edition': NEW,
  'agreement/editions': NEW,
  'editions/decision': DECIDED,
  'editions/details': { ...NEW, order: 'ranked' },
  'editions/criteria': { names: 'Harm' },
  'editions/theme': THEME,
  'editions/chapter': CHAPTER,
  'editions/proposal': {},
  'editions/sending-back': REASON,
  'editions/approval': { minute: '14', on: '2023-07-01' },
  'editions/publication': {},
  'editions/copy': { authority: 'police' },
  'editions/setting-aside': REASON,
  'chapters/text': CHAPTER,
  'chapters/place': { place: 1 },
  'chapters/removal': {},
  'priorities/description': { rationale: 'It matters most.' },
  'priorities/leads': LED,
  'priorities/naming': { leads: [MEMBER], deputies: [] },
  'leads/change': LED,
  'criteria/reasoning': { reasoning: 'Much harm.' },
  'themes/text': THEME,
  'themes/removal': {},
  'decisions/taking-back': {},
};
