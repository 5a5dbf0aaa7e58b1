/** Where the focus goes when the control that had it has gone with what it was for. */

/** Moves it to `to`, unless somebody has it. A thumb has no focus to lose, and would only see a ring. */
export function catchFocus(to: HTMLElement | null): void {
  if (!matchMedia("(pointer: fine)").matches) return;
  if (document.activeElement === document.body || document.activeElement === null) to?.focus({ preventScroll: true });
}
