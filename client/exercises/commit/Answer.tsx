/** `commit` on the phone. */
import { answerModule } from "../answers.ts";

export default answerModule(
  "commit",
  () => null,
  () => [],
);
