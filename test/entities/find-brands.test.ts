import { expect, test } from 'vitest';
import { link, links } from './support/link.ts';

test.each([
  ['We buy from Okavra Telecom, which is small', ['Okavra Telecom > okavra-telecom']],
  ['I read the news at Radio Halima Libre every day', ['Radio Halima Libre > radio-halima-libre']],
  [
    "Hello. I'm with Tiva Digital, an association, and at Tiva Digital we talk",
    ['Tiva Digital > tiva-digital', 'Tiva Digital > tiva-digital'],
  ],
  ['on my left Dr. Ana Costa, of Deka Netlink, who sits', ['Ana Costa > ana-costa', 'Deka Netlink > deka-netlink']],
  ['she works in Porto with Tiva Commons Colombia.', ['Tiva Commons Colombia > tiva-commons-colombia']],
  ['Hello all. I work for QXTP and that is it', ['QXTP > qxtp']],
  ['so my friend from Nomad Transit knows it', ['Nomad Transit > nomad-transit']],
  ['it was in the newspaper El Lumeno, so', ['El Lumeno > el-lumeno']],
  ['we have a team which is called QXTP, and it works', ['QXTP > qxtp']],
  ['and I run the Wodran Exchange, up in the hills', ['Wodran Exchange > wodran-exchange']],
  ['because my foundation is Fundacja Moja Osada, in the north', ['Fundacja Moja Osada > fundacja-moja-osada']],
  ['and I write on farms for Le Cri de Wodran since May', ['Le Cri de Wodran > le-cri-de-wodran']],
  ["she's a journalist with the Wodran Ledger, which", ['Wodran Ledger > wodran-ledger']],
  ["it's called Vesna Trace and it is free", ['Vesna Trace > vesna-trace']],
])('finds a name without a head noun in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});

test.each([
  "I'm from New Harbour, in the south",
  'he is joining us from New Harbour, where it rains',
  'I work in ICT and in AI, I am from IT',
  'we meet in San Elvaro. At Article 35 it says so',
  'a platform, 5G, in some towns',
  'the Chair is at Page 14',
  'he is called Big Man by all, and they lead New Lives',
  'and then the Advisory Board saw a Stock Exchange',
  'and that is a Tough act to follow, with an ISP association',
])('finds nothing in %j', (text) => {
  expect(links(['and so on', text])).toEqual([]);
});

test('what the text alone names is known by all that it is called there', () => {
  const { entities } = link(['the Nepal Addressing Authority said', 'the nepal addressing authority said']);
  expect(entities).toMatchObject([{ name: 'Nepal Addressing Authority', aliases: ['nepal addressing authority'] }]);
});
