/** The picture of `note`: there is none, because nothing is answered. */
export function NoteResult() {
  return null;
}
