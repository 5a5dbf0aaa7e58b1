/** Every cap of the product in one place, each with its unit. */

/** Bytes of one WebSocket frame (UTF-8). */
export const FRAME_BYTES = 16 * 1024;
/** Bytes of one's own things that come with a welcome; the rest follows in frames of its own. */
export const OWN_BYTES = 2 * FRAME_BYTES;
/** Bytes of one answer's payload as JSON (UTF-8). */
export const ANSWER_BYTES = 8 * 1024;
/** Bytes of an HTTP request's body. */
export const BODY_BYTES = 256 * 1024;
/** Milliseconds in which all of it has to come. */
export const BODY_MS = 15_000;

/** Milliseconds a new socket has to say hello. */
export const HELLO_MS = 5_000;
/** Milliseconds between two pings of a client. */
export const PING_MS = 25_000;
/** Milliseconds after which somebody not heard from counts as asleep: two pings of a hidden page, whose timers run once a minute. */
export const PRESENT_MS = 150_000;
/** Milliseconds of connection, in total while collecting, that make a person eligible. */
export const ELIGIBLE_MS = 10_000;
/** Milliseconds at least between two progress or people messages. */
export const PROGRESS_MS = 250;

/**
 * Characters of JSON of one step's answers that a room holds in memory; what is beyond is read when it is looked at. The
 * object of a room has 128 MB, an answer takes up to two and a half times its JSON as an object, and 20,000 people who
 * write 8 kB each have 160 MB.
 */
export const HELD_CHARS = 16_000_000;

/** Milliseconds at least between two looks at the machine's disk, and until the next while it takes nothing. */
export const DISK_LOOK_MS = 1_000;
export const CANNOT_SAVE_AGAIN_MS = 2_000;
/** Milliseconds at most until a phone sends again what the server could not save. */
export const RESEND_MS = 6_000;
/** Looks at a disk that takes writes again, each a DISK_LOOK_MS after the one before, until every phone has sent again. */
export const RESENDING_LOOKS = RESEND_MS / DISK_LOOK_MS + 2;

/** Seconds after which somebody who is asked to come later may. */
export const RETRY_SECONDS = 60;

/** Unknown codes that a network may try at once, and in a minute after that; Cloudflare's limiter has it in wrangler.toml. */
export const UNKNOWN_CODES_PER_MINUTE = 30;
/** Rooms that a network may make at once, and in an hour after that, on one's own machine; for Cloudflare see wrangler.toml. */
export const ROOMS_PER_HOUR = 60;
/** Networks of which one Worker remembers how much they have tried. */
export const NETWORKS_REMEMBERED = 10_000;

/** Phones of one room that may come back in a second, after all of them were dropped. */
export const RETURNS_PER_SECOND = 500;

/** People in one room at a time, without those who have been removed; the platform's own limit is 32,768 sockets. */
export const PEOPLE_PER_ROOM = 20_000;
/**
 * People who may ever join one room. Who has been removed keeps a row: what was told may count them, and their phones have
 * to be known when they return. A row takes 0.3 kB of memory.
 */
export const JOINS_PER_ROOM = 100_000;
/**
 * Joins that a host is told as a burst: so many people at least, and one for every so many who were there before, within so
 * many milliseconds; where people are still streaming in, so many times what came at the busiest before. Who came as many
 * milliseconds as `lull` before the others is not one of them.
 */
export const BURST = { people: 5, share: 20, ms: 60_000, unlike: 3, lull: 15_000 } as const;
/** Sockets of hosts in one room, and of stages: either kind may be full without keeping the other out. */
export const KEY_SOCKETS_PER_ROOM = { host: 32, stage: 64 } as const;
/** Sockets of people who have been removed that are closed at once; the next follow after whatever else is waiting. */
export const CLOSED_AT_ONCE = 250;
/** Sockets a person may hold at once (tabs, devices). */
export const SOCKETS_PER_PERSON = 4;
/** Messages of one socket that wait while an earlier one is being handled. */
export const QUEUED_MESSAGES = 16;
/** Malformed messages after which a socket is closed. */
export const INVALID_MESSAGES = 8;
/** Messages that a person (or host key) may send at once, and per second after that. */
export const MESSAGE_BURST = 60;
export const MESSAGES_PER_SECOND = 10;
/** Messages over that rate after which a socket is closed. */
export const EXCESS_MESSAGES = 300;
/** Arrivals of one answer: a change of mind counts. Passing, and deleting it, are possible after that. */
export const REVISIONS_PER_ANSWER = 2_000;
/** Answers to one step, of all rounds and parts: everybody's of a full hall, and not those of a second and third one after it. */
export const ANSWERS_PER_STEP = 60_000;
/** Hands that a host may count for one round. */
export const HANDS = 2_000;
/** Times that one person may delete what is their own: more, and what caps hold could be sent anew without end. */
export const FORGETS_PER_PERSON = 200;
/** Questions of one person in a room. */
export const QUESTIONS_PER_PERSON = 20;
/** Questions of one room that are not hidden; each who has been removed makes room for as many as one person may ask. */
export const QUESTIONS_PER_ROOM = 500;
/** The same, however many have been removed. */
export const QUESTIONS_AT_MOST = 1_000;
/** Hidden questions that a room keeps; of more, the ones that were asked first are forgotten. */
export const HIDDEN_QUESTIONS = 500;
/** Dots of one person in a dot vote, each on another question. */
export const DOTS = 3;
/** Upvotes and dots that one person may send in a room, taken back or not. */
export const VOTES_PER_PERSON = 2_000;
/** Texts hidden or merged in one step. */
export const MODERATED_TEXTS = 300;
/** Bytes of them as JSON (UTF-8). */
export const MODERATION_BYTES = 512 * 1024;

/** Steps of an agenda. */
export const STEPS = 60;
/** Items of one step: cards, options, questions. */
export const ITEMS = 40;
/** Areas of one spectrum: each is several rows of stops on a phone. */
export const AREAS = 8;
/** Minutes of one step. */
export const STEP_MINUTES = 240;

/** Graphemes (what a reader counts as one character) of texts that a facilitator writes. */
export const TITLE_CHARS = 120;
export const NOTES_CHARS = 6_000;
export const PROMPT_CHARS = 600;
export const OPTION_CHARS = 200;
/** Graphemes of one end of an area: it stands beside the other on a phone. */
export const AREA_CHARS = 60;
/** Graphemes of texts that a participant writes. */
export const NAME_CHARS = 40;
export const WORD_CHARS = 30;
export const TEXT_CHARS = 500;
export const QUESTION_CHARS = 300;
export const PLAN_CHARS = 160;
export const STYLE_CHARS = 120;

/** UTF-16 units of a text that the room has told and that is sent back to name it: folded, a word may be longer than it was typed. */
export const TOLD_UNITS = 5_000;

/** Things that one person lists of a week's work, and graphemes of each. */
export const THINGS = 5;
export const THING_CHARS = 120;

/** Words and texts of one result that go over the wire; the rest is counted. */
export const RESULT_WORDS = 50;
export const RESULT_TEXTS = 30;

/** Days that a room's data is kept. */
export const RETENTION_DAYS = { min: 1, max: 365, standard: 30 } as const;
/** Milliseconds by which deletion is put off while a host is connected. */
export const RETENTION_GRACE_MS = 3_600_000;
/** Milliseconds after which it is asked again whether the clock can be believed that says a room's time has come. */
export const RETENTION_PROOF_MS = 600_000;

/** The least number of people behind a published figure, by privacy class. */
export const MINIMUM = { O: 3, S: 5 } as const;
/** Answers about oneself that are enough to look at their result, however few of those present have finished. */
export const PLENTY = 20;
/** The least number of people behind a figure of a segment, whatever is asked. */
export const SEGMENT_MINIMUM = 5;
/** People who join before heads are proposed anew: one alone would be known by the difference. */
export const HEADS_ANEW = 2;
/** Groups by which a room's results may be split. */
export const SEGMENTS = { min: 2, max: 12 } as const;
/** Graphemes of a group's name. */
export const SEGMENT_CHARS = 80;
/** Flows between two rounds of fewer people than this are merged. */
export const FLOW_MINIMUM = 3;
/** Bytes of a view as JSON; a frame leaves room for the message around it. */
export const VIEW_BYTES = { participant: FRAME_BYTES - 512, stage: 64 * 1024 - 512 } as const;
/** Bytes of all texts of one result that go over the wire. */
export const RESULT_TEXT_BYTES = 7 * 1024;
/** Bytes of one step's texts on a phone, so that a view stays under 16 kB. */
export const FACE_BYTES = 7 * 1024;
/** Graphemes of a note page. */
export const NOTE_CHARS = 2_000;
/** Bytes of the questions in one phone's view, and in a stage's. */
export const QUESTION_BYTES = { participant: 2 * 1024, stage: 24 * 1024 } as const;
/** The same on a phone while it places dots: a result gives way to what is voted on. */
export const DOT_QUESTION_BYTES = 7 * 1024;
/** Bytes of the texts of one step in a host's view. */
export const HOST_TEXT_BYTES = 48 * 1024;
