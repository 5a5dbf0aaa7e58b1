/** All limits of the product, each with its unit. */

/** Most bytes of one WebSocket frame (UTF-8). */
export const FRAME_BYTES = 16 * 1024;
/** The same for hosts, who may change several steps at once, each with its script. */
export const HOST_FRAME_BYTES = 64 * 1024;
/** Most bytes of a person's own answers, questions and votes in a welcome; the rest follows in further frames. */
export const OWN_BYTES = 2 * FRAME_BYTES;
/** Most bytes of an answer's payload as JSON (UTF-8). */
export const ANSWER_BYTES = 8 * 1024;
/** Most bytes of an HTTP request body. */
export const BODY_BYTES = 256 * 1024;
/** Milliseconds within which the whole body must arrive. */
export const BODY_MS = 15_000;

/** Most pictures of a plan, most bytes of each and of all together, and most pixels of a side. */
export const PICTURES = { most: 20, bytes: 1024 * 1024, bytesOfAll: 4 * 1024 * 1024, side: 1_600 } as const;
/** The logo of a report: most pixels of its sides, most bytes, and how many a room keeps for whoever takes one back. */
export const LOGO = { width: 480, height: 160, bytes: 40 * 1024, kept: 8 } as const;
/** Milliseconds within which a picture must arrive. */
export const PICTURE_MS = 60_000;
/** Milliseconds for which uploaded pictures wait for the room that shows them. */
export const UPLOAD_KEPT_MS = 3_600_000;
/** Pictures that a network may upload at once, and per hour after that, on a local server. For Cloudflare see wrangler.toml. */
export const PICTURES_PER_HOUR = 240;
/** Seconds for which a browser may keep a picture: a day. */
export const PICTURE_CACHED_SECONDS = 86_400;

/** Milliseconds within which a new socket must send a hello. */
export const HELLO_MS = 5_000;
/** Milliseconds between two pings of a client. */
export const PING_MS = 25_000;
/** Milliseconds of silence after which a phone counts as asleep: two pings of a hidden page, whose timers run once a minute. */
export const PRESENT_MS = 150_000;
/** A person who is connected for so many milliseconds while answers are collected counts as eligible. */
export const ELIGIBLE_MS = 10_000;
/** Fewest milliseconds between two progress or people messages. */
export const PROGRESS_MS = 250;
/** The same between two views that only say which hosts, big screens and waiting pages are there. */
export const TEAM_MS = 1_000;

/**
 * Most characters of JSON of one step's answers that a room keeps in memory; it reads further answers when it needs them. A
 * Durable Object has 128 MB, an answer in memory takes up to 2.5 times its JSON, and 20,000 people with 8 kB each have
 * 160 MB.
 */
export const HELD_CHARS = 16_000_000;

/** Milliseconds between two checks of the disk; the second value is for a disk that takes no writes. */
export const DISK_LOOK_MS = 1_000;
export const CANNOT_SAVE_AGAIN_MS = 2_000;
/** Milliseconds after which every phone has sent again what the server could not save. */
export const RESEND_MS = 6_000;
/** Checks of a disk that takes writes again, DISK_LOOK_MS apart, until every phone has sent again. */
export const RESENDING_LOOKS = RESEND_MS / DISK_LOOK_MS + 2;

/** Seconds after which a client that is told to come back later may do so. */
export const RETRY_SECONDS = 60;

/** Unknown codes that a network may try at once, and per minute after that; Cloudflare has it in wrangler.toml. */
export const UNKNOWN_CODES_PER_MINUTE = 30;
/** Rooms that a network may make at once, and per hour after that, on a local server. For Cloudflare see wrangler.toml. */
export const ROOMS_PER_HOUR = 60;
/** The number of networks whose attempts one Worker remembers. */
export const NETWORKS_REMEMBERED = 10_000;

/** Phones of one room that may reconnect per second after all of them were dropped. */
export const RETURNS_PER_SECOND = 500;

/** Most people in a room at a time, without removed ones. The platform allows 32,768 sockets. */
export const PEOPLE_PER_ROOM = 20_000;
/**
 * Most people who may ever join a room. A removed person keeps a row, because results may count their answers and because
 * their phones must be recognised. A row takes 0.3 kB of memory.
 */
export const JOINS_PER_ROOM = 100_000;
/**
 * Joins that are reported to hosts as a burst: at least `people` within `ms`, and one for every `share` people who were in the
 * room before. While many people are still arriving, it takes `unlike` times as many as in the busiest period before. Somebody
 * who joined `lull` milliseconds before the others is not part of the burst.
 */
export const BURST = { people: 5, share: 20, ms: 60_000, unlike: 3, lull: 15_000 } as const;
/** Most sockets of hosts and of stages in a room; each kind has its own limit. */
export const KEY_SOCKETS_PER_ROOM = { host: 32, stage: 64 } as const;
/** Sockets of removed people that are closed in one go; other work comes before the next ones. */
export const CLOSED_AT_ONCE = 250;
/** Most sockets of a person at a time (tabs, devices). */
export const SOCKETS_PER_PERSON = 4;
/** Most messages of a socket that wait while an earlier one is handled. */
export const QUEUED_MESSAGES = 16;
/** The number of invalid messages after which a socket is closed. */
export const INVALID_MESSAGES = 8;
/** Messages that a person (or host key) may send at once, and per second after that. */
export const MESSAGE_BURST = 60;
export const MESSAGES_PER_SECOND = 10;
/** The number of messages over that rate after which a socket is closed. */
export const EXCESS_MESSAGES = 300;
/** From the notice that a round closes until a host's page closes it. */
export const NOTICE_MS = 10_000;
/** Most revisions of one answer. Passing and deleting remain possible after that. */
export const REVISIONS_PER_ANSWER = 2_000;
/** Most answers to one step, over all rounds and parts: enough for one full room, but not for people who replace removed ones. */
export const ANSWERS_PER_STEP = 60_000;
/** Most hands that a host may count for a round. */
export const HANDS = 2_000;
/** How often a person may delete their own data; without this limit they could fill other limits again and again. */
export const FORGETS_PER_PERSON = 200;
/** How often a person may consent to lines of their answers; taking it back is always possible. */
export const CONSENTS_PER_PERSON = 20;
/** Most questions of a person in a room. */
export const QUESTIONS_PER_PERSON = 20;
/** Most questions in a room that are not hidden. Each removed person raises it by the limit of one person. */
export const QUESTIONS_PER_ROOM = 500;
/** The same limit, however many people have been removed. */
export const QUESTIONS_AT_MOST = 1_000;
/** Most hidden questions that a room keeps; beyond that it forgets the oldest. */
export const HIDDEN_QUESTIONS = 500;
/** Dots of a person in a dot vote, each on a different question. */
export const DOTS = 3;
/** Most upvotes and dots that a person may send in a room, including withdrawn ones. */
export const VOTES_PER_PERSON = 2_000;
/** Most texts that are hidden or merged in one step. */
export const MODERATED_TEXTS = 300;
/** Most bytes of these texts as JSON (UTF-8). */
export const MODERATION_BYTES = 512 * 1024;

/** Most steps of an agenda. */
export const STEPS = 60;
/** Most bytes of a running plan as JSON (UTF-8), which is one row of its room. */
export const RUNNING_PLAN_BYTES = 1_500_000;
/** Most steps that a room may ever have had: it keeps the state of those that were taken out. */
export const STEPS_EVER = 600;
/** Most bytes of a plan as a file; the longest plan that a room can be made of is smaller. */
export const PLAN_FILE_BYTES = 8 * 1024 * 1024;
/** Most lists and objects inside one another in a plan that the server keeps: reading more would take a stack of its own. */
export const PLAN_DEPTH = 20;
/** Most pages of one picture on the big screen; as many texts as fit into its view take fewer. */
export const PAGES = 200;
/** Most items of a step: cards, options, questions. */
export const ITEMS = 40;
/** Most areas of a spectrum; each takes several rows on a phone. */
export const AREAS = 8;
/** Most minutes of a step. */
export const STEP_MINUTES = 240;
/** Seconds of one talk within a step. */
export const TALK_SECONDS = 1800;
/** Of what pairs are to do: as much as the back row reads beside a clock. */
export const TASK_CHARS = 240;
/** Cards that are talked about before they are answered again. */
export const TALK_CARDS = 12;

/** Links that a room may have beside the owner's: for colleagues, for big screens, and for reports. */
export const TEAM_KEYS = { hosts: 8, stages: 8, reports: 8 } as const;
/** Withdrawn links that a room remembers, so that who opens one is told. */
export const REVOKED_KEYS = 32;
/** Pages of a room that may wait to be let in. */
export const PAIRING_PAGES = 100;
/** Pages that may begin to wait at once, and per second after that. So a hundred of them take a minute and a half. */
export const PAIRING_BURST = 10;
export const PAIRINGS_PER_SECOND = 1;
/** Digits that were shown last; nobody else gets them, because a host may still be typing them. */
export const PAIRING_REMEMBERED = 500;
/** Milliseconds after a host's move in which another host's different move is refused: it was meant for the step as it was. */
export const MOVE_APART_MS = 2_000;
/** What hosts see of what was done last. */
export const DEEDS = 12;
/** Most notes of hosts on a step, and most graphemes of each. */
export const JOTS = 100;
export const JOT_CHARS = 500;
/** Most bytes of the notes on a step as JSON (UTF-8): every host's view has all of them. */
export const JOT_BYTES = 32 * 1024;
/** Milliseconds after which a break may end at the latest: a year, so that a time in microseconds is refused. */
export const PAUSE_MS = 365 * 86_400_000;

/** Most graphemes (what a reader counts as one character) of texts that a facilitator writes. */
export const TITLE_CHARS = 120;
export const NOTES_CHARS = 6_000;
export const PROMPT_CHARS = 600;
export const OPTION_CHARS = 200;
/** Most graphemes of one end of an area; both ends stand side by side on a phone. */
export const AREA_CHARS = 60;
/** Most graphemes of texts that a participant writes. */
export const NAME_CHARS = 40;
export const WORD_CHARS = 30;
export const TEXT_CHARS = 500;
export const QUESTION_CHARS = 300;
export const PLAN_CHARS = 160;
export const STYLE_CHARS = 120;
/** What somebody says in place of an option. */
export const OTHER_CHARS = 120;

/** Most UTF-16 units of a text that a client repeats to name it. A normalised word may be longer than the typed one. */
export const TOLD_UNITS = 5_000;

/** Most things that a person lists in a ledger, and most graphemes of each. */
export const THINGS = 5;
export const THING_CHARS = 120;

/** Most words and texts of a result that are sent; the rest is only counted. */
export const RESULT_WORDS = 50;
export const RESULT_TEXTS = 30;

/** Days for which the data of a room is kept. */
export const RETENTION_DAYS = { min: 1, max: 365, standard: 30 } as const;
/** Days for which a room is kept after the last day that its report names. */
export const FOLLOW_UP_DAYS = 30;
/** Days for which Cloudflare's point-in-time recovery may hold what was deleted. */
export const RECOVERY_DAYS = 30;
/** Milliseconds within which a room that is made now may open: a year. */
export const OPENS_WITHIN_MS = 365 * 86_400_000;
/** Milliseconds by which deletion is postponed while a host is connected. */
export const RETENTION_GRACE_MS = 3_600_000;
/** Milliseconds after which a doubtful clock is checked again before a room is deleted. */
export const RETENTION_PROOF_MS = 600_000;

/** Milliseconds after its last use for which the server keeps a plan: a year. */
export const PLAN_KEPT_MS = 365 * 86_400_000;
/** Fewest milliseconds between two notes that a plan is in use: a day, because each is a write. */
export const PLAN_USE_MS = 86_400_000;

/** Fewest people behind a published figure, by privacy class. */
export const MINIMUM = { O: 3, S: 5 } as const;
/** With so many answers about oneself a host may look at the result, however few of those present have finished. */
export const PLENTY = 20;
/** Fewest people behind a figure of a group, in every privacy class. */
export const SEGMENT_MINIMUM = 5;
/** Fewest new people before heads are proposed again; the difference would reveal one person alone. */
export const HEADS_ANEW = 2;
/** The number of groups by which results may be split. */
export const SEGMENTS = { min: 2, max: 12 } as const;
/** Most graphemes of a group's name. */
export const SEGMENT_CHARS = 80;
/** Flows between two rounds with fewer people than this are merged. */
export const FLOW_MINIMUM = 3;
/** Most bytes of a view as JSON; the rest of the frame is for the message around it. */
export const VIEW_BYTES = { participant: FRAME_BYTES - 512, stage: 64 * 1024 - 512 } as const;
/** Most bytes of all texts of a result that are sent. */
export const RESULT_TEXT_BYTES = 7 * 1024;
/** Most bytes of a step's texts on a phone, so that a view stays under 16 kB. */
export const FACE_BYTES = 7 * 1024;
/** Most graphemes of a note. */
export const NOTE_CHARS = 2_000;
/** What a facilitator may add to a report: how many of each, and most graphemes of each text. */
export const REPORT = {
  findings: 3,
  asks: 3,
  obstacles: 8,
  parked: 8,
  theme: 80,
  sentence: 300,
  ask: 300,
  prose: 600,
  note: 2_000,
} as const;
/** Of the list of what to read on. */
export const READING_CHARS = 2_000;
/** Most sheets of a note, and the shortest and longest time that one may have, in seconds. */
export const NOTE_SHEETS = 12;
export const SHEET_SECONDS = { least: 10, most: 60 * 60 } as const;
/** Most bytes of the questions in the view of a phone, and of a stage. */
export const QUESTION_BYTES = { participant: 2 * 1024, stage: 24 * 1024 } as const;
/** The same for a phone during a dot vote, where questions take precedence over a result. */
export const DOT_QUESTION_BYTES = 7 * 1024;
/** Most bytes of the texts of a step in a host's view. */
export const HOST_TEXT_BYTES = 48 * 1024;
