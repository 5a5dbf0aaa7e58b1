/** The pictures of several questions of one step. */
import type { ComponentChildren } from "preact";
import type { PictureSize } from "../charts/data.ts";
import { Pages } from "../charts/figure/Pages.tsx";
import { pagesOf } from "../charts/figure/paging.ts";

/** Pictures that are read from the back row at once, alone and beside a prompt. */
const FULL = 2;
const HALF = 1;

/** The one in focus, else all of them: page by page on a stage, and under each other where one can scroll. */
export function Several<Item extends { id: string }>(props: {
  items: readonly Item[];
  focus: string | undefined;
  size: PictureSize;
  dense: boolean | undefined;
  /** One question's picture. */
  of(item: Item): ComponentChildren;
}) {
  const { items, focus, size, dense, of } = props;
  const focused = items.filter(({ id }) => id === focus);
  const shown = focused.length > 0 ? focused : items;
  const pages = size === "stage" ? pagesOf(shown, dense ? HALF : FULL) : [[...shown]];
  return (
    <Pages
      pages={pages.map((page, at) => (
        <div key={at} class={`picture picture-${size} several several-${page.length > 1 ? "many" : "one"}`}>
          {page.map((item, place) => (
            <section key={place} class="several-item">
              {of(item)}
            </section>
          ))}
        </div>
      ))}
    />
  );
}
