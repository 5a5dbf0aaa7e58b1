import type { Scenario } from "../model.ts";

/**
 * Eight situations with two defensible ways to act. The two ways are similar in length and grammar and name no role, because
 * people who see the word "leader" choose it regardless of the situation.
 */
export const scenarios: Scenario[] = [
  {
    id: "s1",
    title: "The shrug",
    situation:
      "A new strategy has come from the top, and you have just presented it to your team. Nobody objects, and nobody " +
      "seems to care. You have the rest of the week to get your part of it going.",
    leading: "Ask which part they would put their names to, and redraw your team’s share with them.",
    managing: "Set three team goals with dates by Friday, and start work on the first one with them.",
    debrief:
      "Meaning without milestones drifts; milestones without meaning earn compliance. Which is needed first here?",
  },
  {
    id: "s2",
    title: "One team, two ideas",
    situation:
      "Your team has two good ideas and time for one. The bold one could help the whole organisation, but needs " +
      "support from outside the team. The smaller one would help your own customers and fits the time you have.",
    leading: "Choose the bold idea, and spend the month finding sponsors for it elsewhere.",
    managing: "Choose the smaller idea, and spend the month piloting it with those you have.",
    debrief: "Who carries the risk of each choice, and what evidence would make you switch?",
  },
  {
    id: "s3",
    title: "The quiet expert",
    situation:
      "Your best specialist used to challenge everyone. For a month now they have delivered on time and said almost " +
      "nothing. The two of you have half an hour, and you choose the first question.",
    leading: "Open with: ‘What would you most like to be known for in your work here?’",
    managing: "Open with: ‘What in your workload, tools or feedback makes your week harder?’",
    debrief: "Did your question diagnose, or did it assume?",
  },
  {
    id: "s4",
    title: "Ten days out",
    situation:
      "A major delivery is due in ten days and needs everyone. On two of those days there is an event about a " +
      "technology that may replace what you deliver. It will not be held again this year.",
    leading: "Send two people to the event to learn what is coming, and accept a tighter delivery.",
    managing: "Keep everyone on the delivery to be sure of the date, and accept missing the event.",
    debrief: "What does each choice borrow, and from whom?",
  },
  {
    id: "s5",
    title: "The ignored rule",
    situation:
      "Most people around you skip a rule that is still in force. Nobody’s safety depends on it. Today someone asked " +
      "you, in front of the others, whether it applies.",
    leading: "Rewrite the rule with the people it affects, and ask everyone to keep the new one.",
    managing: "Enforce the rule evenly from today, and gather evidence of whether it still helps.",
    debrief: "What does tolerating it teach newcomers?",
  },
  {
    id: "s6",
    title: "Restructure rumour",
    situation:
      "Word of a restructure is going round, and your team meets tomorrow. You and your director have half an hour " +
      "to prepare, enough for one thing.",
    leading: "Spend it on what the two of you know, don’t know and hope, and on how to say it.",
    managing: "Spend it on two weeks of cover and priorities, and on who answers questions.",
    debrief: "People need both honesty and firm footing. How would the two of you share that between you?",
  },
  {
    id: "s7",
    title: "Twenty measures",
    situation:
      "Head office wants twenty figures from your team every week, starting now. Putting them together is half a " +
      "day’s work. The request does not say what they will be used for.",
    leading: "Ask which decisions the figures serve before sending any, and risk seeming difficult.",
    managing: "Send all twenty for a month, use them to see who needs help, and lose the half-days.",
    debrief: "When does counting create value, and for whom?",
  },
  {
    id: "s8",
    title: "The full whiteboard",
    situation:
      "Your new group overflows with ideas. After three meetings the whiteboard is full; the ideas point in " +
      "different directions and none has been started. The fourth meeting is yours to run.",
    leading: "Use it to unite the group around one ambition, in words that everyone would repeat.",
    managing: "Use it to name owners and dates for the first ideas, and to set up a weekly check.",
    debrief: "Which role was vacant, and who could fill it this month?",
  },
];
