/** A language model that answers one question at a time. What it says is a proposal: nothing of it is believed unchecked. */
export interface LanguageModel {
  /** As its maker calls it; it stands in the method of all that it found. */
  readonly name: string;
  /** @throws whatever keeps the answer from coming: no connection, a refusal, no answer in time */
  ask(question: Question, signal?: AbortSignal): Promise<ModelAnswer>;
}

export interface Question {
  readonly system: string;
  readonly user: string;
  /** JSON Schema that the answer must follow. */
  readonly answerSchema: Readonly<Record<string, unknown>>;
}

export interface ModelAnswer {
  readonly text: string;
  /** As the endpoint counts them; 0 where it does not say. */
  readonly tokensIn: number;
  readonly tokensOut: number;
}
