/** A picture of the plan, from the room that this page shows. */
import type { PictureFace } from "../../shared/picture.ts";

export function Picture({ of: { picture, alt }, class: name }: { of: PictureFace; class: string }) {
  // Every page of a room has the room's code in the same place of its address.
  const code = location.pathname.split("/")[2];
  return <img class={name} src={`/pictures/${code}/${picture}`} alt={alt} />;
}
