import { slugOf } from '../../src/text/slug.ts';
import { type Dice, diceOf } from './dice.ts';
import type { Field } from './field.ts';
import type { Community } from './people.ts';
import { type Cast, castOf, fillFor, type Named } from './slots.ts';
import type { LessonOfPassage, Participant, Passage, Phrase, Session, SpokenTurn } from './spoken.ts';
import { textOf, wordsOf } from './spoken.ts';
import { type Draw, drawing, type Story, TALK, type Talk, type Template } from './talk.ts';
import { say } from './template.ts';

/** Something claimed, which others may take up. */
interface Claim {
  readonly point: (typeof TALK.points)[number];
  readonly passage: Passage;
  readonly by: Participant;
}

// How often, as in the seed session and the development set of test/gold: 9 to 10 lessons in 1,000 words, a third of the words or more.
const STORIES = 0.3;
const DESCRIBED = 0.4;
const ASIDE_SHARE = 0.55;
const MORE_THAN_A_REMARK = 60;
const PANEL_SHARE = 0.6;
const ANSWERED = 0.45;
const INTERRUPTED = 0.3;
const FIRST_YEAR = 2006;
const LAST_YEAR = 2025;

/** A session, as it was held: who said what, before anybody captioned it. */
export function holdSession(number: number, seed: number, words: number, field: Field, community: Community): Session {
  const dice = diceOf(seed, number, 0);
  const year = dice.between(FIRST_YEAR, LAST_YEAR);
  const topic = dice.pick(field.topics);
  const kind = dice.pick(['BPF', 'Workshop', 'Workshop', 'Open Forum', 'Main Session']);
  const title = `${topic.charAt(0).toUpperCase()}${topic.slice(1)}: ${dice.pick(['What Worked', 'Lessons from Practice', 'Opening Doors', 'Who Does What', 'Five Years On'])}`;
  const people = participantsOf(community, words, field, dice);
  const stage = new Stage(castOf(field, topic, year, people, dice), dice);
  return {
    id: `igf-${year}-${slugOf(kind)}-${String(number + 1).padStart(5, '0')}-${slugOf(topic)}`,
    year,
    kind,
    title,
    topic,
    people,
    turns: stage.hold(words),
  };
}

function participantsOf(community: Community, words: number, field: Field, dice: Dice): Participant[] {
  const panel = words < 1500 ? 2 : words < 6000 ? dice.between(3, 4) : dice.between(4, 6);
  // A turn from the floor and its answer take about 200 words.
  const floor = Math.max(1, Math.min(9, Math.round((words * (1 - PANEL_SHARE)) / 400)));
  return community.gather(1 + panel + floor).map((person, index) => {
    const key = slugOf(person.family);
    return {
      person,
      role: index === 0 ? 'moderator' : index <= panel ? 'panellist' : 'floor',
      key: field.taken.has(key) ? `${key}-${slugOf(person.given)}` : key,
    };
  });
}

/** Keeps what was said so far, and by whom. */
class Stage {
  readonly #cast: Cast;
  readonly #dice: Dice;
  readonly #draw: Draw;
  readonly #turns: SpokenTurn[] = [];
  readonly #claims: Claim[] = [];
  /** Everybody speaks of their own work. */
  readonly #subjects = new Map<Participant, readonly Story[]>();
  #words = 0;

  constructor(cast: Cast, dice: Dice) {
    this.#cast = cast;
    this.#dice = dice;
    this.#draw = drawing(dice);
  }

  hold(words: number): SpokenTurn[] {
    const { moderator, panel } = this.#cast;
    this.#soundCheck();
    this.#open();
    const each = (words * PANEL_SHARE) / panel.length;
    for (const [index, panellist] of panel.entries()) {
      const before = panel[index - 1];
      const thanks = before === undefined ? [] : [this.#passage('thanks-and-on', moderator, { before })];
      this.#turn(moderator, [...thanks, this.#passage('hands-over', moderator, { guest: panellist })], 'called');
      this.#speech(panellist, each * this.#dice.factor(1.4));
    }
    const last = panel.at(-1);
    if (last !== undefined)
      this.#turn(
        moderator,
        [this.#passage('thanks-and-on', moderator, { before: last }), this.#passage('to-the-floor', moderator)],
        'called',
      );
    this.#discuss(words);
    this.#turn(moderator, [this.#passage('closing', moderator)], 'called');
    return this.#turns;
  }

  #soundCheck(): void {
    const { moderator, panel } = this.#cast;
    for (let times = this.#dice.between(1, 3); times > 0; times -= 1)
      this.#turn(this.#dice.pick([moderator, ...panel]), [this.#passage('sound-check', moderator)], null);
  }

  #open(): void {
    const { moderator, panel } = this.#cast;
    this.#cast.introduced.add(moderator);
    const passages = [
      this.#passage('opening', moderator),
      this.#passage('moderator-self', moderator, { presents: true }),
    ];
    passages.push(this.#passage('framing', moderator), this.#passage('plan', moderator));
    for (const guest of panel) {
      passages.push(this.#passage('presents', moderator, { guest, presents: true }));
      this.#cast.introduced.add(guest);
    }
    this.#turn(moderator, passages, 'self');
  }

  #speech(speaker: Participant, words: number): void {
    const passages = [this.#passage('greeting', speaker, { before: this.#cast.moderator })];
    const introduces = this.#dice.chance(0.4);
    if (introduces) passages.push(this.#passage('panellist-self', speaker, { presents: true }));
    passages.push(...this.#body(speaker, words));
    for (let claims = this.#dice.between(1, 2); claims > 0; claims -= 1) this.#claim(speaker, passages);
    const end = this.#passage('goodbye', speaker);
    const told = introduces ? 'self' : 'called';
    if (!this.#dice.chance(INTERRUPTED) || passages.length < 8) {
      this.#turn(speaker, [...passages, end], told);
      return;
    }
    const at = this.#dice.between(4, passages.length - 3);
    this.#turn(speaker, passages.slice(0, at), told);
    this.#turn(this.#cast.moderator, [this.#passage('short-remark', speaker)], null);
    this.#turn(speaker, [...passages.slice(at), end], null);
  }

  /** Turns from the floor, with answers, until the session is as long as it should be. */
  #discuss(words: number): void {
    const { moderator, panel, floor } = this.#cast;
    const waiting = [...floor];
    while (this.#words < words) {
      const speaker = waiting.shift() ?? this.#dice.pick(panel);
      if (this.#turns.length > 0 && speaker.role === 'floor') this.#fromFloor(speaker);
      const answers = speaker.role === 'floor' ? this.#dice.pick(panel) : speaker;
      this.#turn(moderator, [this.#passage('asks-panellist', moderator, { guest: answers })], 'called');
      const passages = this.#remark(TALK.answers, answers, 90 * this.#dice.factor(2));
      if (this.#dice.chance(ANSWERED)) this.#answer(answers, passages);
      this.#turn(answers, passages, 'called');
      if (this.#dice.chance(0.4))
        this.#turn(this.#dice.pick([moderator, ...panel]), [this.#passage('short-remark', moderator)], null);
    }
  }

  #fromFloor(speaker: Participant): void {
    const { moderator, introduced } = this.#cast;
    if (this.#turns.at(-1)?.speaker !== moderator)
      this.#turn(moderator, [this.#passage('next-from-floor', moderator)], 'called');
    const how = this.#dice.next();
    const says = how < 0.7 ? 'floor-self' : how < 0.85 ? 'floor-self-no-body' : 'floor-self-no-name';
    if (says !== 'floor-self-no-body') introduced.add(speaker);
    const passages = [this.#passage(says, speaker, { presents: true })];
    passages.push(...this.#remark(TALK.fromFloor, speaker, 70 * this.#dice.factor(1.8)));
    if (this.#dice.chance(ANSWERED)) this.#answer(speaker, passages);
    if (this.#dice.chance(0.5)) passages.push(this.#passage('goodbye', speaker));
    this.#turn(speaker, passages, 'self');
  }

  /** One matter after the other, each told to its end. */
  #body(speaker: Participant, words: number): Passage[] {
    const passages: Passage[] = [];
    let said = 0;
    while (said < words) {
      const told = this.#tell(this.#draw(this.#matters(speaker)), speaker);
      if (passages.length > 0 && this.#dice.chance(ASIDE_SHARE))
        passages.push(this.#say(this.#draw(TALK.asides), speaker));
      passages.push(...told);
      said += countWords(told);
    }
    return passages;
  }

  #matters(speaker: Participant): readonly Story[] {
    const which = this.#dice.next();
    if (which < STORIES) return this.#subjectOf(speaker);
    return which < STORIES + DESCRIBED ? TALK.described : TALK.plain;
  }

  #subjectOf(speaker: Participant): readonly Story[] {
    const stories = this.#subjects.get(speaker) ?? this.#draw(TALK.stories);
    this.#subjects.set(speaker, stories);
    return stories;
  }

  /** Names stay the same through a story; figures are new in each sentence. */
  #tell(story: Story, speaker: Participant): Passage[] {
    const fill = fillFor(this.#cast, speaker, {}, this.#dice);
    const named = new Map<string, readonly Phrase[]>();
    const fillOnce = (slot: string): readonly Phrase[] => {
      const words = named.get(slot) ?? fill(slot);
      if (words.some(({ link }) => link !== null)) named.set(slot, words);
      return words;
    };
    return story.map(({ text, lesson }, index) => ({
      phrases: say(text, this.#dice, fillOnce),
      lesson: lesson === null ? null : { ...lesson, answers: null },
      opens: index === 0,
    }));
  }

  /** A short matter first, and more where there is time. */
  #remark(remarks: readonly Story[], speaker: Participant, words: number): Passage[] {
    const passages = this.#tell(this.#draw(remarks), speaker);
    const left = words - countWords(passages);
    return left > MORE_THAN_A_REMARK ? [...passages, ...this.#body(speaker, left)] : passages;
  }

  #claim(speaker: Participant, passages: Passage[]): void {
    const free = TALK.points.filter((point) => this.#claims.every((claim) => claim.point !== point));
    if (free.length === 0) return;
    const point = this.#dice.pick(free);
    const passage = this.#say(point.claim, speaker, {}, { kinds: point.kind, optional: false, answers: null });
    const places = passages.flatMap(({ opens }, at) => (opens === true ? [at] : []));
    passages.splice(this.#dice.pick([...places, passages.length]), 0, passage);
    this.#claims.push({ point, passage, by: speaker });
  }

  #answer(speaker: Participant, passages: Passage[]): void {
    const others = this.#claims.filter(({ by }) => by !== speaker);
    if (others.length === 0) return;
    const claim = this.#dice.pick(others);
    this.#claims.splice(this.#claims.indexOf(claim), 1);
    const agrees = this.#dice.chance(0.6);
    const { point, passage, by } = claim;
    const lesson: LessonOfPassage = {
      // What is said again is that kind once more; what is opposed, is so by experience or as an obstacle.
      kinds: agrees ? [...new Set([...point.kind, 'LESSON' as const])] : ['LESSON', 'BARRIER', 'RECOMMENDATION'],
      optional: agrees,
      answers: { kind: agrees ? 'ECHOES' : 'CHALLENGES', passage },
    };
    passages.push(this.#say(agrees ? point.echo : point.challenge, speaker, { who: by }, lesson));
  }

  #passage(what: keyof Talk['running'], speaker: Participant, named: Named = {}): Passage {
    return this.#say(this.#draw<Template>(TALK.running[what]), speaker, named);
  }

  #say(template: Template, speaker: Participant, named: Named = {}, lesson: LessonOfPassage | null = null): Passage {
    return { phrases: say(template, this.#dice, fillFor(this.#cast, speaker, named, this.#dice)), lesson };
  }

  /** Who goes on after a sound check or a remark of their own goes on in the same turn. */
  #turn(speaker: Participant, passages: readonly Passage[], told: SpokenTurn['told']): void {
    const before = this.#turns.at(-1);
    if (before?.speaker === speaker) {
      this.#turns.pop();
      this.#turns.push({ speaker, passages: [...before.passages, ...passages], told: before.told ?? told });
    } else {
      // Who reads could not tell where it begins.
      if (before !== undefined && soundsIn(before, passages.map(({ phrases }) => textOf(phrases)).join(' '))) return;
      this.#turns.push({ speaker, passages, told });
    }
    this.#words += countWords(passages);
  }
}

function countWords(passages: readonly Passage[]): number {
  return passages.reduce((sum, { phrases }) => sum + wordsOf(phrases), 0);
}

function soundsIn(turn: SpokenTurn, words: string): boolean {
  return turn.passages.some(({ phrases }) => textOf(phrases).includes(words));
}
