import { describe, expect, test } from 'vitest';
import { curated, faultsOf, jsonOf, TEXT } from './curated.ts';

describe('who speaks', () => {
  test('without decisions the printed label and the introduction tell', () => {
    const { turns, people } = jsonOf('');
    expect(turns.map(({ speaker }) => speaker?.name)).toEqual([
      'Chioma Okonkwo',
      'Ana Pereira',
      'Unnamed speaker (Council of Europe)',
      'Ben Olsen',
    ]);
    expect(people.map(({ stakeholderGroup }) => stakeholderGroup)).toContain('intergovernmental-organisation');
  });

  test('a decided speaker is curated and sure, with the words of the turn, and the rivals stay', () => {
    const { turns } = jsonOf(
      'speakers:\n  - { turn: "I am from the Council", speaker: Ben Olsen, because: his voice }',
    );
    expect(turns[2]).toMatchObject({
      speaker: { id: 'ben-olsen', name: 'Ben Olsen' },
      basis: 'curated',
      confidence: 1,
      evidence: { quote: 'I am from the Council of Europe.' },
    });
    expect(turns[2]?.candidates.map(({ basis }) => basis).slice(0, 2)).toEqual(['curated', 'description']);
    const { quote = '', start, end } = turns[2]?.evidence ?? {};
    expect(TEXT.slice(start, end)).toBe(quote);
  });

  test('what follows from the speaker follows: who is there, for whom, whose lesson, whose relation', () => {
    const before = jsonOf('');
    const after = jsonOf('speakers:\n  - { turn: "I am from the Council", speaker: Ben Olsen, because: his voice }');
    expect(after.people.map(({ name }) => name)).not.toContain('Unnamed speaker (Council of Europe)');
    expect(after.people.find(({ id }) => id === 'ben-olsen')).toMatchObject({
      stakeholderGroup: 'intergovernmental-organisation',
      affiliations: [{ organisationId: 'council-of-europe', method: 'self-introduction' }],
    });
    expect(before.people.find(({ id }) => id === 'ben-olsen')).toMatchObject({ affiliations: [] });
    const ofTurn = (json: typeof after) => json.lessons.filter(({ turn }) => turn === 3);
    expect(ofTurn(after).length).toBeGreaterThan(0);
    expect(new Set(ofTurn(after).map(({ speaker }) => speaker))).toEqual(new Set(['ben-olsen']));
    expect(after.mentions).toEqual(before.mentions);
    expect(after.turns.filter(({ number }) => number !== 3)).toEqual(before.turns.filter(({ number }) => number !== 3));
  });

  test('nobody can tell: the turn stays without a speaker, and is not filled from its neighbours', () => {
    const { turns, people } = jsonOf(
      'speakers:\n  - { turn: I am from the Council, speaker: null, because: the voice is cut }',
    );
    expect(turns[2]).toMatchObject({ speaker: null, basis: 'curated', confidence: 0, evidence: null });
    expect(people.map(({ name }) => name)).not.toContain('Unnamed speaker (Council of Europe)');
  });

  test('somebody whom the program did not find speaks, once the file names them', () => {
    const decisions = [
      'people:',
      '  - { name: Ife Bello, groups: [academia], because: the list of participants }',
      'speakers:',
      '  - { turn: I am from the Council, speaker: Ife Bello, because: his voice }',
    ].join('\n');
    const { turns, people } = jsonOf(decisions);
    expect(turns[2]?.speaker).toEqual({ id: 'ife-bello', name: 'Ife Bello' });
    expect(people.find(({ id }) => id === 'ife-bello')).toMatchObject({
      represents: [{ group: 'academia', basis: 'curated', confidence: 1, turn: 3 }],
      affiliations: [{ organisationId: 'council-of-europe' }],
    });
  });

  test('the same decision twice gives the same as once, whatever file it stands in', () => {
    const decision = 'speakers:\n  - { turn: "I am from the Council", speaker: Ben Olsen, because: his voice }';
    expect(jsonOf(decision)).toEqual(jsonOf(decision));
    expect(curated(decision).curation).toMatchObject({ applied: 1, faults: [] });
  });
});

describe('what does not fit is told with its place and what to do', () => {
  test('words that stand nowhere', () => {
    expect(faultsOf('speakers:\n  - turn: I am from the Consul of Europe\n    speaker: null\n    because: x')).toEqual([
      'trust.yaml:5:11: "I am from the Consul of Europe" stands in no turn of the transcript | ' +
        'Line 7 has "I am from the Council of Europe.": copy it as printed',
    ]);
    expect(faultsOf('speakers:\n  - turn: nothing like it at all\n    speaker: null\n    because: x')[0]).toContain(
      'Copy the words as printed',
    );
  });

  test('words that stand in several turns, until words before them tell which', () => {
    const [fault] = faultsOf('speakers:\n  - turn: Thank you.\n    speaker: null\n    because: x');
    expect(fault).toContain('trust.yaml:5:11: "Thank you." stands in 2 places (lines 5, 9)');
    const { turns } = jsonOf('speakers:\n  - { turn: Thank you., after: with the GCE, speaker: null, because: x }');
    expect(turns.map(({ basis }) => basis)).toEqual(['label', 'label', 'description', 'curated']);
  });

  test('somebody unknown, with the name that was meant', () => {
    const [fault] = faultsOf('speakers:\n  - turn: I am from the Council\n    speaker: Ben Olson\n    because: x');
    expect(fault).toContain('trust.yaml:6:14: nobody of the session is called "Ben Olson"; did you mean "Ben Olsen"?');
  });

  test('two decisions of one file about one turn', () => {
    const one = '  - { turn: I am from the Council, speaker: null, because: x }\n';
    expect(faultsOf(`speakers:\n${one}${one}`)[0]).toContain(
      'trust.yaml:6:13: "I am from the Council" stands in a turn',
    );
  });

  test('a changed text: what no longer fits is kept aside, the rest holds', () => {
    const decisions = [
      `text: ${'0'.repeat(64)}`,
      'speakers:',
      '  - { turn: no longer there at all, speaker: null, because: x }',
      '  - { turn: I am from the Council, speaker: Ben Olsen, because: x }',
    ].join('\n');
    const { curation, attribution } = curated(decisions);
    expect(curation).toMatchObject({ applied: 1, faults: [{ outdated: true }] });
    expect(attribution.turns[2]?.speaker).toBe('ben-olsen');
  });
});
