import type { ResponseRegime } from '../counting/index.js';

/**
 * What a letter says of the law to whoever is asked, by the regime of each recommendation, in our own words. Each says
 * what is asked, by when it counts, that reasons are asked for where something is not accepted, and what is published.
 * CD_S19: Police and Justice Act 2006, section 19(8B), and SI 2009/942, regulation 7. LGA_9FE: Local Government Act
 * 2000, section 9FE. HEALTH: SI 2013/218, regulation 22. Not yet checked word for word against the statutes.
 */
export const NOTICES_OF_LAW = {
  CD_S19:
    'Crime and disorder. Under section 19 of the Police and Justice Act 2006 and the Crime and Disorder (Overview and Scrutiny) Regulations 2009 (SI 2009/942), an authority that is sent a recommendation considers it, answers the committee in writing, saying what it will do, if anything, and has regard to the recommendation in its work. The answer is due within 28 days of the date of the recommendation or, if that cannot reasonably be done, as soon as it can be after that. We count from the day this letter is sent. Please give your reasons for anything you do not accept.',
  LGA_9FE:
    'The council’s executive. Under section 9FE of the Local Government Act 2000 the executive considers the recommendation and answers the committee within two months beginning with the day it receives this letter, saying what it will do, if anything. We count from the day this letter is sent. Please give your reasons for anything you do not accept. Where the recommendation has been published, the answer is published too.',
  HEALTH:
    'Health scrutiny. Under the Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013 (SI 2013/218) the committee requests a response in writing to the recommendation within 28 days of this letter. We count from the day this letter is sent. Please give your reasons for anything you do not accept.',
  LOCAL:
    'Agreed locally. The answer is asked for under the protocol agreed between us, by the date given with the recommendation. Please answer in writing, and give your reasons for anything you do not accept.',
  NONE: 'As a courtesy. The law lays no duty on you to answer. The committee would be grateful for an answer in writing by the date given with the recommendation and, where you do not accept it, for your reasons.',
} as const satisfies Record<ResponseRegime, string>;
