/** The picture of `note`: there is none, because nothing is answered. */
import { resultPart } from "../contract/result.ts";

function NoteResult() {
  return null;
}

export default resultPart("note", NoteResult);
