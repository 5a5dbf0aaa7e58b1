/** What a plan can set of `shift`. */

import { shiftForm as words } from "#words/exercises/shift-form.ts";
import { momentsOf, StepMoment } from "../../../shared/exercises/shift/settings.ts";
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("shift", ({ texts: { words: texts }, settings }) => {
  const moment = StepMoment.options.find((one) => one === settings.moment);
  return {
    moment: {
      kind: "choice",
      label: words.moment.label,
      options: StepMoment.options.map((value) => ({
        value,
        text: value === "post+then" ? words.moment.both : texts.shift.labels[value],
        hint: words.moment.hints[value],
      })),
    },
    debrief: debrief(
      moment === "post+then" ? texts.shift.atOnce.debrief : texts.shift.debrief[momentsOf(moment ?? "pre")[0] ?? "pre"],
    ),
  };
});
