/** The picture of `shift`. */
import type { PictureProps } from "../picture.ts";

export function ShiftResult(_: PictureProps<"shift">) {
  return null;
}
