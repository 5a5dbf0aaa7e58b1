/** All of the workshop's content, fetched when the host first wants some of it. */
export const loadContent = () => import("../../../../shared/agenda/library.ts");
