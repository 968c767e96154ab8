import type { Cue } from '../cue.ts';

/** What is left open, promised, asked for and offered. */
export const EXCHANGE_CUES: readonly Cue[] = [
  {
    id: 'wondering',
    kind: 'OPEN_QUESTION',
    weight: 0.75,
    patterns: [
      "i'm|am|was|i @adv? kind|sort? of? just? wondering|wonder if|how|whether|what|why|about",
      'the|one|another *1 question *4 is|was|how|whether|what',
      'question|questions remains|remain|still',
      'open|unresolved|unanswered question|questions',
      'remains to be seen',
      "would|i'd like|love to *2 ask|know|understand *6 how|what|about|why|whether|more|if",
      'would|like *4 practical|more insight',
      'how do|does|can|could|should|would|did *1 you|we|they|governments|one|others',
      "don't|not know|clear|sure yet? how|whether|what|who",
    ],
  },
  {
    id: 'my-question',
    kind: 'OPEN_QUESTION',
    weight: 0.7,
    announces: true,
    patterns: ['my *1 question *4 is|for|to|would|whether|how', 'a|one *1 question for|to'],
  },
  {
    id: 'we-will',
    kind: 'COMMITMENT',
    weight: 0.65,
    patterns: [
      "we'll|i'll @adv? be? @undertake|building|working|launching",
      'we|i|they|organisation|ministry|government will|shall @adv? be? @undertake|building|launching|continuing|speaking|working',
      "we're|i'm|are|am @adv? going to @adv? @undertake",
      "won't|not compromise|stop|give|rest|wait",
      'going to be a *3 meeting|conference|workshop|report|event|consultation',
    ],
  },
  {
    id: 'committed-to',
    kind: 'COMMITMENT',
    weight: 0.65,
    patterns: [
      "we|i|we're|i'm are|am|have? @adv? committed|commit|pledge|pledged|determined to",
      "we|we're|i|i'm are|am planning|aiming|intending to|for",
      "we're|i'm planning|aiming|intending to|for",
      'we|i plan|intend|aim to',
      'is|are working|building on the launch|a|new|developing',
      'we|we also want to @undertake|take|look',
      'our|next next? step|steps|plan|milestone|priority is|are|will',
      'our *1 goal|aim|role|task|ambition is to',
    ],
  },
  {
    id: 'we-invite-you',
    kind: 'REQUEST',
    weight: 0.65,
    patterns: [
      'i|we|and|would|to|also also? invite|ask|urge|welcome|encourage you|everyone|everybody|all|others|colleagues *2 to',
      'looking for partners|examples|volunteers|support|help|funding|input|inputs|contributions|experts',
      'need|welcome|appreciate|want|like your help|support|input|inputs|contribution|contributions|feedback|comments|examples|stories',
      'help us',
      'anyone|anybody|someone|somebody know|knows|have|has of|how|an|a|any|experience|examples|data',
      'please @adv? @assist|contact|comment|read|sign|tell',
      'if|can|could|would you|anyone|anybody *2 can|could|has|have|please @assist|example|examples|data',
    ],
  },
  {
    id: 'willing-to',
    kind: 'OFFER',
    weight: 0.7,
    patterns: [
      "we|we're|i|i'm|are|am @adv? are|am|be? @adv? willing|ready|happy|glad|open|pleased|prepared|delighted *2 to @assist",
      'we|i can|could|will|would be? @adv? happy|glad? to? @assist *3 with|you|your|to|any|other|everyone',
      'more than willing|happy|welcome',
      'we|i @adv? offer|offering',
      'if|should you|anyone|country *6 need|want|wants|interested|like *12 contact|come|write|talk|resource|us|me|we',
      'contact|approach|write|talk|come to? us|me',
    ],
  },
  {
    id: 'good-resource',
    kind: 'OFFER',
    weight: 0.7,
    patterns: ['good|useful|great|valuable resource|toolkit|portal|handbook'],
  },
  {
    id: 'work-together-to',
    kind: 'REQUEST',
    weight: 0.55,
    patterns: [
      'if|whether we|you *4 can|could work|come|join|get together',
      'put|write *4 on paper',
      'make|making *3 available to|for',
    ],
  },
  {
    id: 'is-available',
    kind: 'OFFER',
    weight: 0.5,
    patterns: [
      'available|free|open online|to|of|for all|everyone|everybody|anyone|charge|use|download|use|other',
      'you|they|anyone|everyone can use|download|access|find|reuse|join|apply',
      'have|having a *3 portal|toolkit|handbook|repository|database',
    ],
  },
];
