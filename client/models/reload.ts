/** A page of another build than its room reloads itself, once. */

const NAME = "both-hats:reloaded-for";

/** Whether this tab may reload for the sake of that build; a second time would be a loop. */
function mayReload(build: string): boolean {
  try {
    if (sessionStorage.getItem(NAME) === build) return false;
    sessionStorage.setItem(NAME, build);
    return true;
  } catch {
    // Without a memory there is no telling a first time from a hundredth.
    return false;
  }
}

/** Somebody is in the middle of a word. */
function typing(): boolean {
  const field = document.activeElement;
  return (field instanceof HTMLInputElement && field.type === "text") || field instanceof HTMLTextAreaElement;
}

/** Reloads when the room is served by another build, unless somebody is typing or it was tried before. */
export function reloadFor(build: string): void {
  if (build !== BUILD && BUILD !== "dev" && !typing() && mayReload(build)) location.reload();
}
