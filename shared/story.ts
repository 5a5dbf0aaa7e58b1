/** The ids of the steps of a story. They are separate from the schemas so that pages can load them alone. */

/** An id has at most 36 characters, so a long story keeps only the beginning of its first id. */
const ID_CHARS = 36;

/**
 * The id of a step that a result adds to the plan. `number`: the attempt, from 1, for the case that a step with the previous id
 * exists already.
 */
export function nextId(id: string, number = 1): string {
  const suffix = `-next${number > 1 ? number : ""}`;
  const next = `${id.slice(0, ID_CHARS - suffix.length)}${suffix}`;
  return next === id ? nextId(id, number + 1) : next;
}

/** The first such id that is free. */
export function freeNextId(id: string, taken: (id: string) => boolean): string {
  let number = 1;
  while (taken(nextId(id, number))) number += 1;
  return nextId(id, number);
}
