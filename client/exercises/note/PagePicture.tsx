/** The picture of a page; of one that lies elsewhere, which no page loads, the words that stand for it. */
import type { PictureFace } from "../../../shared/picture.ts";
import { Picture } from "../../ui/Picture.tsx";
import "./picture.css";

export function PagePicture({ of }: { of: PictureFace | { url: string; alt: string } }) {
  return "picture" in of ? <Picture class="page-picture" of={of} /> : <p class="page-picture soft">{of.alt}</p>;
}
