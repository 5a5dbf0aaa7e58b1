/** The content that an exercise is given, for tests that call it by itself. */
import { content } from "../../shared/agenda/library.ts";
import type { ExerciseWords } from "../../shared/exercises/index.ts";

/** The English content with the words of one exercise. */
export const textsOf = <Id extends keyof ExerciseWords>(id: Id) => ({ ...content.en, words: content.en.words[id] });
