// The group captures as those of names do (`name-pattern.ts`).
const OPENING = '^((?:and|but|so|yes|well|okay|oh|sorry|excuse me|thank you|thanks|hello|hi)[,.]?\\s{1,4}){0,3}';
// "Sorry, Ana, could I jump in", "Mr. Chairman, may I add".
const ADDRESS = "(?:(?:(?:mr|mrs|ms|dr|prof|madam|mister)\\.?\\s{1,4})?[\\p{L}'\\u2019-]{2,24},\\s{1,4})?";
/** How somebody opens who was not called: "May I? I don't need the microphone.", "If I can complement on that." */
export const ASKS_IN = new RegExp(
  `${OPENING}${ADDRESS}(?:(?:may|can|could|might) I(?: (?:just|also|please|maybe|quickly|briefly)){0,2}(?:\\?| (?:come|jump|step|chip) (?:in|also)| (?:add|react|respond|reply|follow up|say something|take (?:this|that|it|the \\p{L}+ first)))|if I (?:may|can|could|might) (?:just )?(?:come in|jump in|add|complement|react|respond)|with your permission|if you (?:allow|permit)(?: me)?\\b|I(?:'d|\u2019d| would) (?:start|begin|go first),? if|I(?:'ve|\u2019ve| have) (?:been waiting|(?:raised|had) my hand))`,
  'iu',
);

// Who asks to come in does so with the first words of the turn.
const REACH = 120;

/** Does a turn open so? */
export function asksIn(turn: string): boolean {
  return ASKS_IN.test(turn.slice(0, REACH));
}

// "If I may, as with us", "Can I follow up?", "Before he answers", "No, I'm taking it": what others may say too, who were called.
const BREAKS_IN = new RegExp(
  `${OPENING}(?:(?:no|excuse me|just quickly|only),?\\s{1,4}){0,2}(?:if (?:I (?:may|can|could|might)\\b|the moderator permits)|(?:may|can|could) I\\b|let me (?:come|jump) in|before (?:s?he|they) (?:answers?|goes|go)|I(?:'d|\u2019d| would) like to (?:begin|start|come in|answer|add|react)|I can take (?:that|this|it)|I(?:'m|\u2019m| am) (?:taking|going to take) (?:it|this|that))`,
  'iu',
);

/** Does a turn open so, or in words by which somebody may break in? */
export function breaksIn(turn: string): boolean {
  return BREAKS_IN.test(turn.slice(0, REACH)) || asksIn(turn);
}

// "I'll take the first one, since we had the same": under another's label than who was called, he took it.
const TAKES_IT = new RegExp(
  `${OPENING}(?:(?:no|yes),?\\s{1,4})?(?:(?:let me|I(?:'ll|\u2019ll| will| could| can)) (?:take|go for|answer)\\b|I(?:'ll|\u2019ll) dare)`,
  'iu',
);

/** Does a turn open as one of somebody who takes what another was asked? */
export function takesIt(turn: string): boolean {
  return TAKES_IT.test(turn.slice(0, REACH)) || breaksIn(turn);
}
