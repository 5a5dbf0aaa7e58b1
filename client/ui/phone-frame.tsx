/**
 * A phone's page is a head, a middle that scrolls, and a foot. An exercise says what stands in the head and the foot
 * meanwhile: where its person is, and the way on. Both stay in sight.
 */
import { type Signal, signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

type Place = Signal<ComponentChildren>;

const head: Place = signal(null);
const below: Place = signal(null);
const foot: Place = signal(null);

/** Fills a place for as long as the caller is on the page. */
function useFilled(place: Place, children: ComponentChildren): null {
  const mine = useRef<ComponentChildren>(null);
  useLayoutEffect(() => {
    place.value = mine.current = children;
  });
  useLayoutEffect(
    () => () => {
      if (place.value === mine.current) place.value = null;
    },
    [],
  );
  return null;
}

/** Stands under the line on how things stand: which of several things this is. */
export const InHead = ({ children }: { children: ComponentChildren }) => useFilled(head, children);

/** Stands below that: what has to stay in sight while one question goes by. */
export const BelowHead = ({ children }: { children: ComponentChildren }) => useFilled(below, children);

/**
 * Stands at the bottom of the screen: one button, or a narrow one and a wide one. The wide one is `primary`; with
 * `aria-disabled` it says what is missing. A form's own button names its form (`form`), because it stands outside of it.
 */
export const InFoot = ({ children }: { children: ComponentChildren }) => useFilled(foot, children);

/** Where the page shows what fills its head. */
export const HeadPlace = () => (
  <>
    {head.value}
    {below.value}
  </>
);

/** Where the page shows what fills its foot; `label` names the region. */
export const FootPlace = ({ label }: { label: string }) =>
  foot.value === null ? null : (
    <section class="act" aria-label={label}>
      {foot.value}
    </section>
  );
