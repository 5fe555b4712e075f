/** Thrown when someone not signed in asks for something that needs a person: the page sends them to sign in. */
export class SignInNeeded extends Error {
  constructor() {
    super('Sign in first.');
    this.name = 'SignInNeeded';
  }
}
