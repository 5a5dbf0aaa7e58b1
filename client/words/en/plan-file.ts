/** Words of plans as files: why a file was not opened, and what of it was not taken. */
export const planFile = {
  /** Nothing of the file was taken. */
  problems: {
    "too-large":
      "This file is too large to be a plan: a plan is {most} MB at most. Nothing was changed. Choose a file that was exported from this page.",
    "no-json":
      "This file cannot be read: it is damaged, or of another kind. Nothing was changed. Choose a file that was exported from this page; its name ends with “.json”.",
    "no-plan":
      "There is no plan in this file. Nothing was changed. Choose a file that was exported from this page; its name ends with “.json”.",
    version:
      "This plan was exported by another version of Both Hats, in format {version}; this one reads format 1. Nothing was changed. Export it again on a server with the same version as this one.",
    unnamed: "This plan names no format that this version reads. Nothing was changed. Export it again.",
  },
  /** The plan was opened, and these things were not as they should be. */
  heading: "The plan is open. Not everything in the file could be used as it was:",
  step: "Step {step}",
  titled: "Step {step} (“{title}”)",
  said: {
    field: "{field} could not be read and was left out.",
    "long-field": "{field} was too long. Its beginning was kept.",
    "too-many-steps": "The file has {steps} steps, and a plan has {most} at most. The first {most} were kept.",
    "no-step": "{step} could not be read and was left out.",
    "unknown-exercise": "{step}: this version has no exercise “{exercise}”, so the step was left out.",
    "step-field": "{step}: one field could not be read and was left out: {field}.",
    "same-id": "{step} had the same id as step {first}. Both were kept; this one has an id of its own now.",
    unfinished: {
      one: "{step} was opened, and one thing in it is missing or wrong. It is marked in the step.",
      other: "{step} was opened, and {n} things in it are missing or wrong. They are marked in the step.",
    },
  },
  fields: {
    title: "The title",
    purpose: "The purpose",
    locale: "The language",
    client: "The client",
    people: "The number of people",
    remote: "The number of remote people",
    start: "The start",
    end: "The end",
    minutes: "The length in minutes",
    reading: "The reading list",
    other: "A field called “{name}”",
  },
  stepFields: {
    id: "id",
    title: "title",
    minutes: "minutes",
    notes: "script",
    priority: "priority",
    talks: "talk times",
    settings: "content",
    other: "“{name}”",
  },
} as const;
