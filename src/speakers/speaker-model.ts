/** What can speak for a person at a turn or against, as `turn-states.ts` finds it. */
export const TURN_SIGNS = [
  'clues',
  'no-clue',
  'label',
  'label-alone',
  'label-again',
  'role-held',
  'role-held-last',
  'called',
  'thanked',
  'introduced',
  'addressed-before',
  'presented-before',
  'presented-last',
  'named-before',
  'addressed-two-before',
  'body-before',
  'next-in-list',
  'addressed-after',
  'named-after',
  'addressed-two-after',
  'opens-with-name',
  'speaks-of-own-name',
  'addresses-own-name',
  'printed-next',
  'printed-before',
  'same-names',
  'moderator',
  'moderator-label-other',
  'moderator-short',
  'moderator-long',
  'moderator-calls',
  'moderator-manages',
  'moderator-thanks',
  'moderator-answered',
  'moderator-opens',
  'other-leads',
  'other-answered',
  'greets-first',
  'panellist-at-floor',
  'other',
  'other-named-label',
  'other-floor',
  'other-bare',
  'other-called',
  'other-stranger-called',
  'other-short',
  'other-body',
  'other-leading',
  'other-addressed-before',
  'other-tells-body',
  'other-calls',
] as const;
export type TurnSign = (typeof TURN_SIGNS)[number];

/** How the speaker of a turn follows from that of the turn before. */
export const STEPS = [
  'stays-printed',
  'stays-bare',
  'to-moderator',
  'from-moderator',
  'between-people',
  'to-other',
  'from-other',
  'between-others',
] as const;
export type Step = (typeof STEPS)[number];

/** Weights in log odds, learned from annotated transcripts by `bench/speakers/train.ts`. */
export interface SpeakerModelFile {
  readonly signs: Readonly<Record<TurnSign, number>>;
  readonly steps: Readonly<Record<Step, number>>;
  /** Turns the log odds of a speaker into the chance that he is right. */
  readonly calibration: { readonly slope: number };
}
