/** What a phone shows when something is in the way, with the words of `join-rare.ts`. */
export { Later, Over, Shut, TurnedAway } from "./Away.tsx";
