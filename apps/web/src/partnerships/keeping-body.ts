import { kept } from '../transitions/kept.js';

/** What can be done to a partnership or a working group. It has no lifecycle: the officer keeps it. */
export const KEEPING_BODY = kept({
  name: 'partnership',
  who: 'keep partnership',
  acts: {
    'plan-meeting': ['Plan a meeting', 'partnership-meeting.planned'],
    'name-member': ['Name a member', 'partnership-member.named'],
    'end-member': ['End somebody’s part', 'partnership-member.ended'],
    'change-terms': ['Change the terms of reference', 'terms.changed'],
    change: ['Change its name or its days', 'partnership.changed'],
    'form-group': ['Form a working group', 'working-group.formed'],
    'name-authority': ['Say how an authority belongs to it', 'partnership-authority.named'],
    'leave-authority': ['Take an authority out', 'partnership-authority.left'],
    'enter-word': ['Enter a word in the glossary', 'glossary.changed'],
    'remove-word': ['Take a word out', 'glossary.word-removed'],
  },
});
