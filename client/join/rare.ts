/** What a phone shows when something is in the way, with the words of `join-rare.ts`. */

export { keepInAddress } from "../models/returning.ts";
export { Later, Over, Shut, TurnedAway } from "./Away.tsx";
export { ForgetfulNotice } from "./Forgetful.tsx";
export { LinkMessage, LinkNotice, ObstacleMessage } from "./Obstacle.tsx";
