/** What people wrote; its order tells nothing about who wrote when. */
import type { ComponentChildren } from "preact";
import type { TextPage } from "./texts-layout.ts";

/** A list of texts. */
export function Texts({ texts }: { texts: readonly string[] }) {
  return (
    <ul class="texts">
      {texts.map((text, at) => (
        <li key={at}>{text}</li>
      ))}
    </ul>
  );
}

/** One page of a big screen; `of` draws what stands in place of a text. */
export function TextColumns<T>({
  page: { look, columns, lines },
  of,
}: {
  page: TextPage<T>;
  of(one: T): ComponentChildren;
}) {
  return (
    <div class="text-place">
      <div class={`text-page text-page-${look}`} style={{ "--lines": Math.round(lines * 10) / 10 }}>
        {columns.map((column, at) => (
          <ul key={at} class="text-column">
            {column.map((one, place) => (
              <li key={place}>{of(one)}</li>
            ))}
          </ul>
        ))}
      </div>
    </div>
  );
}
