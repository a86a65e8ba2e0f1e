/** A file that cannot be read as a source. The message says in plain words what is wrong, and at which line where that applies. */
export class UnreadableSource extends Error {
  override readonly name = "UnreadableSource";
}
