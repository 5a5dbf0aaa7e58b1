/** The picture of `note`: there is none, because nothing is answered. */
import { picture } from "../picture.ts";

function NoteResult() {
  return null;
}

export default picture("note", NoteResult);
