import type { Skill } from "../model.ts";

/** Twelve skills to place and to rank. In one article's view four belong to each role and four to both. */
export const skills: Skill[] = [
  { id: "storytelling", text: "Storytelling a vision", zone: "L" },
  { id: "influence", text: "Influence without authority", zone: "L" },
  { id: "empathy", text: "Empathy", zone: "L" },
  { id: "change", text: "Driving change", zone: "L" },
  { id: "communication", text: "Communication", zone: "B" },
  { id: "problem-solving", text: "Problem-solving", zone: "B" },
  { id: "decisions", text: "Decision-making", zone: "B" },
  { id: "feedback", text: "Acting on feedback", zone: "B" },
  { id: "planning", text: "Planning and budgeting", zone: "M" },
  { id: "staffing", text: "Staffing and structure", zone: "M" },
  { id: "know-how", text: "Technical know-how", zone: "M" },
  { id: "motivating", text: "Motivating delivery", zone: "M" },
];
