/** The key that presses a button: the button says so itself, so that no key does what the page does not offer. */

/** Attributes for a button; none without a key. */
export const hotkey = (key: string | undefined) =>
  key === undefined ? {} : { "data-key": key, "aria-keyshortcuts": key.toUpperCase() };

/** Presses the button on the page that has this key; false where none has, or it is disabled. */
export function pressHotkey(key: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>("[data-key]")].find(({ dataset }) => dataset.key === key);
  if (!found || found.getAttribute("aria-disabled") === "true") return false;
  found.click();
  return true;
}
