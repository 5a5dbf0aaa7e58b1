/** What a phone needs to be in a room: its end of the wire, and the page around the step in hand. */
/** It comes with every question; here there is room for it. */
export { WhoReadsAll } from "../../exercises/WhoReads.tsx";
export { joinRoom } from "./model.ts";
export { Room } from "./Room.tsx";
