/** What was asked for cannot be done as it was asked: the command leaves with 2, having written nothing. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}
