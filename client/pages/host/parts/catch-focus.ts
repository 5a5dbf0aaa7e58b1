/** Where the focus goes when the control that had it has gone with what it was for. */

/** The big button: the best place where there is no better one. */
export const PRIMARY_ID = "primary";

/** Goes to the big button by keyboard. */
export function focusPrimary(): void {
  document.getElementById(PRIMARY_ID)?.focus();
}

/** Moves it to `to`, unless somebody has it. A thumb has no focus to lose, and would only see a ring. */
export function catchFocus(to: HTMLElement | null): void {
  if (!matchMedia("(pointer: fine)").matches) return;
  if (document.activeElement === document.body || document.activeElement === null) to?.focus({ preventScroll: true });
}

/** Once what was pressed has gone from the page, the big button catches the focus. */
export function leaveToPrimary(): void {
  requestAnimationFrame(() => catchFocus(document.getElementById(PRIMARY_ID)));
}
