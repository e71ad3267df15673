/** A word of a question: the stem it is counted by, and how the customer wrote it. */
export type QuestionWord = { stem: string; surface: string }

/** The question that a conversation opens with. */
export type OpeningQuestion = {
  sessionId: string
  /** Whose it is: one person's words do not make a topic. */
  contactId: string | undefined
  words: readonly QuestionWord[]
  /** Where an earlier learning has put it. */
  topicId: string | undefined
}

/** What a topic is told by: how many of its questions have each word. */
export type TopicProfile = {
  id: string
  questionCount: number
  /** Words of all its questions, each counted once per question. */
  wordTotal: number
  words: ReadonlyMap<string, number>
}

/** A profile found anew, with the words that name it. */
export type LearnedTopic = Omit<TopicProfile, 'id'> & {
  /** The topic that it goes on from; undefined for a new one. */
  id: string | undefined
  names: string[]
  /** Sessions whose questions are most like it, best first. */
  examples: string[]
}

/** Topics need about so many conversations, and a language about so many of its own. */
export const fewestQuestions = { all: 200, ofLanguage: 40 }
