/** What a phone needs last: a result, what is in the way of a connection, and what people read while they wait. */

export { BeforeQuestions } from "../../exercises/BeforeQuestions.tsx";
export { keepInAddress } from "./model/returning.ts";
export { Notice } from "./Notice.tsx";
export { Debrief, Revealed } from "./step/Revealed.tsx";
export { Later, Over, Shut, TurnedAway } from "./trouble/Away.tsx";
export { Early } from "./trouble/Early.tsx";
export { ForgetfulNotice } from "./trouble/Forgetful.tsx";
export { LinkMessage, LinkNotice, ObstacleMessage } from "./trouble/Obstacle.tsx";
