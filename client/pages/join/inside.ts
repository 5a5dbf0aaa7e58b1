/** What a phone needs to be in a room: the connection, and the page around the current step. */
/** Every question shows it, and this part has room for it. */
export { WhoReadsAll } from "../../exercises/WhoReads.tsx";
export { joinRoom } from "./model.ts";
export { Room } from "./Room.tsx";
