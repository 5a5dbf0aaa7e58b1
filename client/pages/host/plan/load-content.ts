/** All of the workshop's content, fetched when the host first wants some of it. */
export const loadContent = () => import("../../../../shared/agenda/library.ts");
/** When each step takes place, and what brings a late workshop back. It comes with all of the content too. */
export const loadSchedule = () => import("../model/schedule.ts");
/** The planner's fields of a step, and the steps to add. They come with all of the content too. */
export const loadSettings = () => import("./step-settings.tsx");
/** What fills scripts from their steps. It comes with all of the content as well. */
export const loadScripts = () => import("../../../exercises/find/script.ts");
