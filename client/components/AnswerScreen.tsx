/** One step as a phone shows it for answering: the exercise's own page, and the way past it. Also the host's preview. */
import { answerModules, type AnswerProps } from "../exercises/answers.ts";
import { join as words } from "../locales/en/join.ts";
import { useModule } from "./useModule.ts";

/** `AnswerProps` as the exercise gets them. */
export function AnswerScreen(props: AnswerProps) {
  const { step, own, pass } = props;
  const { module, slow } = useModule(answerModules[step.exercise]);
  if (!module) return <p class="soft loading">{slow ? words.vote.loadingSlow : words.vote.loading}</p>;
  const { Answer } = module.default;
  return (
    <>
      <Answer key={`${step.id}/${step.round}`} {...props} />
      {step.exercise !== "note" && (
        <div class="pass" aria-live="polite">
          {own?.status === "passed" ? (
            <p class="soft small">{words.vote.passed}</p>
          ) : (
            <button type="button" class="quiet small" onClick={pass}>
              {words.vote.pass}
            </button>
          )}
        </div>
      )}
    </>
  );
}
