/** All of the workshop's content, fetched when the host first wants some of it. */
export const loadContent = () => import("../../../../shared/agenda/library.ts");
/** When each step takes place, and what brings a late workshop back. It comes with all of the content too. */
export const loadSchedule = () => import("../model/schedule.ts");
/** What fills scripts from their steps. It comes with all of the content as well. */
export const loadScripts = () => import("../../../exercises/find/script.ts");
