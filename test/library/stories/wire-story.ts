/** An invented report as an agency sends it out, another paper's report on the same event, and what sites make of the first. */

export const WIRE = [
  'HARBOUR TOWN — The ferry company that links the two banks of the Lume will stop its night service from the first of October, its director Ada Brenner said on Tuesday, blaming the price of fuel and a shortage of trained crews.',
  'The last boat will leave the eastern quay at ten in the evening instead of two in the morning. About 1,400 passengers a week use the later sailings, most of them workers of the fish market and nurses of the river hospital.',
  '“We have looked at every other way, and there is none that keeps the day service alive,” Brenner told reporters after a meeting of the board. She promised that no captain would lose his post.',
  'The union of river workers called the decision a betrayal. Its secretary, Tom Oakes, said that members would vote on a strike next week, and that the company had been paid 3.2 million crowns by the county for exactly these sailings.',
  'County officials said that they would examine the contract. A spokeswoman for the transport office declined to say whether the money could be asked back before the end of the year.',
  'A bridge two miles upstream has been closed to lorries since March, when engineers found cracks in two of its piers. Work on it is not expected to begin before next summer.',
];

/** The same event in a reporter's own words, with one quotation and one number of the press conference. */
export const OWN_REPORT = [
  'Night boats across the Lume are to end within weeks. The ferry operator confirmed yesterday what its crews had feared for months: nothing will sail after ten.',
  '“We have looked at every other way, and there is none that keeps the day service alive,” said Ada Brenner, who runs the firm, to a room full of angry commuters.',
  'Nurses at the hospital on the river now wonder how they will get home. “I finish at one. Am I supposed to swim?” asked Lena Storm, who has taken the late boat for eleven years.',
  'Tom Oakes of the river workers’ union accused the firm of taking public money under false pretences: 3.2 million crowns, by his count. He wants a strike, and expects his members to want one too.',
  'Nobody at the county would say on the record if a refund is possible. The crossing is the only one for heavy traffic while the damaged bridge upstream stays shut.',
];

const OWN_PARAGRAPH =
  'Readers of this paper will remember that the late sailings were introduced only four years ago, after a campaign in which more than nine thousand people signed a letter to the county, and that they were once meant to run until dawn.';

const changeWords = (text: string, every: number): string =>
  text.replace(/\p{L}{3,}/gu, (word, at: number) => (at % every === 0 ? `${word}e` : word));

const whole = WIRE.join('\n\n');

export const COPIES: Readonly<Record<string, string>> = {
  'letter by letter': whole,
  'with other quotation marks, dashes and capitals': whole
    .replace(/[“”]/g, '"')
    .replace('HARBOUR TOWN —', 'Harbour Town -'),
  'with its end cut off': WIRE.slice(0, 3).join('\n\n'),
  'cut in the middle of a sentence': whole.slice(0, whole.length * 0.4),
  'with paragraphs left out': WIRE.filter((_, i) => i % 3 !== 1).join('\n\n'),
  'under a new first paragraph': [OWN_PARAGRAPH, ...WIRE.slice(1)].join('\n\n'),
  'with a paragraph of the site': [...WIRE.slice(0, 2), OWN_PARAGRAPH, ...WIRE.slice(2)].join('\n\n'),
  'in another spelling': changeWords(whole, 29),
};
