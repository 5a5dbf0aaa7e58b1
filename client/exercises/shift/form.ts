/** What a plan can set of `shift`. */

import { shiftForm as words } from "#words/exercises/shift-form.ts";
import { Moment } from "../../../shared/exercises/shift/settings.ts";
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("shift", ({ texts: { words: texts }, settings }) => {
  const moment = Moment.options.find((one) => one === settings.moment);
  return {
    moment: {
      kind: "choice",
      label: words.moment.label,
      options: Moment.options.map((value) => ({
        value,
        text: texts.shift.labels[value],
        hint: words.moment.hints[value],
      })),
    },
    debrief: debrief(texts.shift.debrief[moment ?? "pre"]),
  };
});
