/** What a phone can do without at first: what is in the way, and what there is time to read while people wait. */

export { BeforeQuestions } from "../../exercises/ReadersMore.tsx";
export { Later, Over, Shut, TurnedAway } from "./Away.tsx";
export { ForgetfulNotice } from "./Forgetful.tsx";
export { keepInAddress } from "./model/returning.ts";
export { LinkMessage, LinkNotice, ObstacleMessage } from "./Obstacle.tsx";
