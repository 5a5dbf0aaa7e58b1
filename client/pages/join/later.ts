/** Everything behind the first screen: what a phone shows once a step is in hand, and the questions. */
export { Foot } from "./Foot.tsx";
export { InHand } from "./step/InHand.tsx";
