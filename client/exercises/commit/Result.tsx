/** The picture of `commit`. */
import type { PictureProps } from "../picture.ts";

export function CommitResult(_: PictureProps<"commit">) {
  return null;
}
