/** How the steps of a story are named; apart from the schemas, so that a page can load it without them. */

/** An id has 36 characters at most; a story that goes on and on keeps the beginning of its own. */
const ID_CHARS = 36;

/**
 * The id of the step that follows from another one's result, in the plan that the room writes on. `number`: which try it
 * is, from 1, for when a step of that name is there already.
 */
export function nextId(id: string, number = 1): string {
  const suffix = `-next${number > 1 ? number : ""}`;
  const next = `${id.slice(0, ID_CHARS - suffix.length)}${suffix}`;
  return next === id ? nextId(id, number + 1) : next;
}

/** The first such id that is not taken. */
export function freeNextId(id: string, taken: (id: string) => boolean): string {
  let number = 1;
  while (taken(nextId(id, number))) number += 1;
  return nextId(id, number);
}
