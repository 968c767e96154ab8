import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { createEntityLinker } from '../../src/entities/entity-linker.ts';
import { linkEntities } from '../../src/entities/link-entities.ts';
import type { KnownEntity } from '../../src/knowledge/knowledge.ts';
import { oddsOf } from '../../src/text/weights.ts';
import { attributionOf, FIELD, known, transcriptOf } from './support/link.ts';

const { linker } = loadReader({ curated: false });

function names(...turns: string[]): string[] {
  const { mentions } = linkEntities(transcriptOf(['and so on', ...turns]), attributionOf([]), linker);
  return mentions.flatMap(({ surface, method }) => (method === 'pattern' ? [surface] : []));
}

test('log-odds are the sum of the weights of the features that are known', () => {
  const model = { bias: -1, weights: { a: 2, b: 0.5 } };
  expect(oddsOf(model, ['a', 'c', 'toString'])).toBe(1);
});

// Most of these sentences are learned from: each holds one thing that names are told by, or that looks like it.
test.each([
  ['we are happy that the Wodran Rural Broadband Council has joined', ['Wodran Rural Broadband Council']],
  ['it was paid by the Tiva Digital Inclusion Fund in the end', ['Tiva Digital Inclusion Fund']],
  ['then the competition authority, QXTP, closed it', ['QXTP']],
  ['the agency that looks after it is QXTP. You should go', ['QXTP']],
  ['they want a big resolver, QXT4EU. And', ['QXT4EU']],
  ['We were at QXTP in May, and the QXTP has a plan. Our QXTP paper', ['QXTP', 'QXTP', 'QXTP']],
  ['then the engineer from QuantaNIC said it', ['QuantaNIC']],
  ['we learned from a pilot, euTrust, that it works', ['euTrust']],
  ['I write for the Spain Monitor, on farms', ['Spain Monitor']],
  ['the mails of a hosting company, Lumigrad, in Porto', ['Lumigrad']],
  ['she runs a small NGO called Perimeta, for privacy', ['Perimeta']],
  ['so I lead Copper Line, it is small', ['Copper Line']],
  ['they wrote to the daily Wodranik, in Elvaro', ['Wodranik']],
  ['a report which is called Masts for All and is free', ['Masts for All']],
  ["I'm the coordinator of Vivas Wodran, up there", ['Vivas Wodran']],
  ['we have a breakfast, the Ruvo Spam Breakfast, on Monday', ['Ruvo Spam Breakfast']],
  ['we have also the fund, the rural water fund, and a lot in it', ['rural water fund']],
  ['you can read it in the Wodran Access Toolkit', ['Wodran Access Toolkit']],
  ['we call it Operation Copper Night and it was long', ['Operation Copper Night']],
  ['and the Ombudsman for Wodran Children wrote', ['Ombudsman for Wodran Children']],
  ['so the Law on the protection of personal data was passed', ['Law on the protection of personal data']],
  ['I run a so\u2011called octopus conference, Ana', ['octopus conference']],
  ['in my country the Ley de Datos del Campo is new', ['Ley de Datos del Campo']],
  ['under the Lei Geral de Redes they share', ['Lei Geral de Redes']],
  ['they signed the Pacto Claro contra la Brecha, Ana, in May', ['Pacto Claro contra la Brecha']],
  ['we have the Mlango wa Wodran, a programme for farmers', ['Mlango wa Wodran']],
  ['We were at QXTP in May, all of us', ['QXTP']],
])('finds a name that nobody lists in %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  'we sent an SMS over DNSSEC and the CEO read it',
  'and then the Working Group met on a Thursday',
  'with Civil Society we talk more, and with the people',
  'it was a parish or a QXTP, a savings group',
  'The money was paid because the QXTP owns it and we run it', // misheard as often
  'with VPN and with VPN, of LTE and the LTE is slow',
  'he sent it from his iPhone on IPv6 over VoIP',
  'we saw an eForm and a QuantaNIC here',
  'we had a Public Consultation and then the Annual Report',
  'it was on Human Rights Day',
  'the law on the books is old and the agency for it too',
  'a network, and the networks, the new network, are far',
  'I met Lei Wodran there',
])('finds none in %j', (text) => {
  expect(names(text)).toEqual([]);
});

test('a short form that two listed bodies have is nothing new where neither is told', () => {
  const twice = ['one', 'two'].map((id) =>
    known(id, [`${id} body`, { text: 'QXTP', ambiguous: true }], { context: ['nowhere'] }),
  );
  const of = (entities: readonly KnownEntity[]) => {
    const own = { ...FIELD, entities: [...FIELD.entities, ...entities] };
    const text = 'then the competition authority, QXTP, closed it';
    const linkerOfOwn = createEntityLinker(own, linker.nameModel);
    return linkEntities(transcriptOf(['and so on', text]), attributionOf([]), linkerOfOwn).mentions.map(
      ({ entity }) => entity,
    );
  };
  expect(of([])).toEqual(['qxtp']);
  expect(of(twice)).toEqual([]);
  expect(of(twice.slice(0, 1))).toEqual(['one']);
});
