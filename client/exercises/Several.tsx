/** The pictures of several questions of one step. */
import type { ComponentChildren } from "preact";
import type { PictureSize } from "../charts/data.ts";
import { Pages } from "../charts/figure/Pages.tsx";
import { pagesOfSeveral, shownItems } from "./several-pages.ts";

interface SeveralProps<Item> {
  items: readonly Item[];
  focus: string | undefined;
  size: PictureSize;
  /** The page of a stage, from 0. */
  page?: number | undefined;
  /** How many go on a page of a stage. */
  most?: number;
  /** One question's picture. */
  of(item: Item): ComponentChildren;
}

/** The one in focus, else all of them: page by page on a stage, and under each other where one can scroll. */
export function Several<Item extends { id: string }>({ items, focus, size, page, most = 2, of }: SeveralProps<Item>) {
  const pages = size === "stage" ? pagesOfSeveral(items, focus, most) : [shownItems(items, focus)];
  return (
    <Pages
      page={page}
      pages={pages.map((some, at) => (
        <div key={at} class={`picture picture-${size} several several-${some.length > 1 ? "many" : "one"}`}>
          {some.map((item) => (
            <section key={item.id} class="several-item">
              {of(item)}
            </section>
          ))}
        </div>
      ))}
    />
  );
}
