/** Why the routes of published papers are open at the door. */
export const PUBLISHED = 'what is published is for everyone';
