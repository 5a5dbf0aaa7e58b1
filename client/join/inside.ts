/** What a phone needs to be in a room: its end of the wire, and the page around the step in hand. */
export { joinRoom } from "../models/phone.ts";
export { Room } from "./Room.tsx";
