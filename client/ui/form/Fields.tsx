/** The fields of a form, whatever their kinds. */
import "./form.css";
import "./choices.css";
import { picture as pictureWords } from "#words/picture.ts";
import { TITLE_CHARS } from "../../../shared/limits.ts";
import type { Ask, Asks, ControlProps, FieldsProps, GroupAsk, PictureAsk, TextAsk } from "./ask.ts";
import { Beside } from "./Beside.tsx";
import { ChoiceField, SwitchField } from "./Choices.tsx";
import { EitherField } from "./EitherField.tsx";
import { flawsBeside } from "./flaws.ts";
import { ListField } from "./list/ListField.tsx";
import { NumberField } from "./NumberField.tsx";
import { PickField } from "./PickField.tsx";
import { ShapeField } from "./ShapeField.tsx";
import { TextField } from "./TextField.tsx";
import { isValues, valuesOf, withValue } from "./values.ts";

export function Fields({ form, asks, path, value, change }: FieldsProps) {
  const values = valuesOf(value);
  return Object.entries(asks)
    .filter(([, { shown }]) => shown !== false)
    .map(([name, ask]) => (
      <Field
        key={name}
        form={form}
        ask={ask}
        path={[...path, name]}
        value={values[name]}
        change={(next) => change(withValue(values, name, next))}
      />
    ));
}

export function Field({ ask, ...props }: ControlProps<Ask>) {
  switch (ask.kind) {
    case "line":
    case "prose":
      return <TextField {...props} ask={ask} />;
    case "switch":
      return <SwitchField {...props} ask={ask} />;
    case "choice":
      return <ChoiceField {...props} ask={ask} />;
    case "number":
      return <NumberField {...props} ask={ask} />;
    case "group":
      return <GroupField {...props} ask={ask} />;
    case "list":
      return <ListField {...props} ask={ask} />;
    case "pick":
      return <PickField {...props} ask={ask} />;
    case "either":
      return <EitherField {...props} ask={ask} />;
    case "picture":
      return <PictureField {...props} ask={ask} />;
    case "shape":
      return <ShapeField {...props} ask={ask} />;
  }
}

function GroupField({ form, ask, path, value, change }: ControlProps<GroupAsk>) {
  const names = Object.keys(ask.fields);
  const isBlank = (values: Readonly<Record<string, unknown>>) => names.every((name) => (values[name] ?? "") === "");
  return (
    <fieldset class="field">
      <legend class="field-label">{ask.label}</legend>
      <div class={ask.pair ? "field-pair" : "fields"}>
        <Fields
          form={form}
          asks={ask.fields}
          path={path}
          value={value}
          change={(next) => change(ask.optional && isBlank(next) ? undefined : { ...blank(ask.fields), ...next })}
        />
      </div>
      <Beside id={form.id(path)} hint={ask.hint} flaws={flawsBeside(form.flaws, path, names)} />
    </fieldset>
  );
}

/** Empty texts, so that a group that has been begun says which of its fields is still empty. */
function blank(asks: Asks): Record<string, unknown> {
  const texts = Object.entries(asks).filter(
    ([, ask]) => "most" in ask && ask.kind !== "number" && !("optional" in ask),
  );
  return Object.fromEntries(texts.map(([name]) => [name, ""]));
}

function PictureField({ form, ask, path, value, change }: ControlProps<PictureAsk>) {
  const { Field: Chooser } = form.pictures ?? {};
  const { label, hint } = ask;
  const alt: TextAsk = { kind: "line", label: pictureWords.alt, hint: pictureWords.altHint, most: TITLE_CHARS };
  return (
    <fieldset class="field picture-field">
      <legend class="field-label">{label}</legend>
      {hint !== undefined && <p class="soft small">{hint}</p>}
      {Chooser && <Chooser id={form.id(path)} label={label} value={value} change={change} />}
      {isValues(value) && <Fields form={form} asks={{ alt }} path={path} value={value} change={change} />}
      <Beside id={form.id(path)} flaws={flawsBeside(form.flaws, path, ["alt"])} />
    </fieldset>
  );
}
