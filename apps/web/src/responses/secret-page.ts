import { applyDecorators, Header } from '@nestjs/common';

/** Why the routes of signed links are open at the door. */
export const BY_THE_SECRET =
  'the secret in the address is what lets its holder in; the link says who they are and what they may do';

/** A page whose address is a secret: kept by nobody, told to nobody it links to, found by no search engine. */
export const SecretPage = (): MethodDecorator =>
  applyDecorators(
    Header('cache-control', 'no-store'),
    Header('referrer-policy', 'no-referrer'),
    Header('x-robots-tag', 'noindex, nofollow'),
  );
