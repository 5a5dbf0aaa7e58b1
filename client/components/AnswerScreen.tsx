/** One step as a phone shows it for answering: the exercise's own page, and the way past it. Also the host's preview. */
import { type AnswerProps, answerModules } from "../exercises/answers.ts";
import { answers as words } from "../locales/en/answers.ts";
import { useModule } from "./useModule.ts";

/** `AnswerProps` as the exercise gets them. */
export function AnswerScreen(props: AnswerProps) {
  const { step, own, pass } = props;
  const { module, slow } = useModule(answerModules[step.exercise]);
  if (!module) return <p class="soft">{slow ? words.loadingSlow : words.loading}</p>;
  const { Answer } = module.default;
  return (
    <>
      <Answer key={`${step.id}/${step.round}`} {...props} />
      {step.exercise !== "note" && (
        <div class="pass" aria-live="polite">
          {own?.status === "passed" ? (
            <p class="soft small">{words.passed}</p>
          ) : (
            <button type="button" class="quiet small" onClick={pass}>
              {words.pass}
            </button>
          )}
        </div>
      )}
    </>
  );
}
