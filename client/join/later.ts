/** Everything behind the first screen: what a phone shows once a step is in hand, and the questions. */
export { OwnQuestions } from "./Ask.tsx";
export { InHand } from "./InHand.tsx";
export { Lot } from "./Lot.tsx";
