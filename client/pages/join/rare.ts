/** What a phone can do without at first: what is in the way, and what there is time to read while people wait. */

export { BeforeQuestions } from "../../exercises/BeforeQuestions.tsx";
export { keepInAddress } from "./model/returning.ts";
export { Later, Over, Shut, TurnedAway } from "./trouble/Away.tsx";
export { ForgetfulNotice } from "./trouble/Forgetful.tsx";
export { LinkMessage, LinkNotice, ObstacleMessage } from "./trouble/Obstacle.tsx";
