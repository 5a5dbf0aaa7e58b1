/** How the steps of a story are named; apart from the schemas, so that a page can load it without them. */

const SUFFIX = "-next";
/** An id has 36 characters at most; a story that goes on and on keeps the end of its own. */
const ID_CHARS = 36;

/** The id of the step that follows from another one's result, in the plan that the room writes on. */
export function nextId(id: string): string {
  const next = `${id.slice(0, ID_CHARS - SUFFIX.length)}${SUFFIX}`;
  return next === id ? `${id.slice(0, ID_CHARS - SUFFIX.length - 1)}${SUFFIX}2` : next;
}
