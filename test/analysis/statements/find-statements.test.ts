import { beforeAll, describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

/** "name | cue | content", in the order of the text; a star marks what may be printed. */
function told(text: string): string[] {
  return findStatements(articleOf(text)).map(
    (s) => `${s.printable ? '* ' : ''}${s.source?.name ?? '?'} | ${s.cue?.text ?? '?'} | ${text.slice(s.start, s.end)}`,
  );
}

describe('every span', () => {
  it('is a slice of the text it came from', () => {
    const text = 'Mayor Ana Lima said the bridge “is safe.” According to engineers, it is not.';
    for (const s of findStatements(articleOf(text))) {
      expect(s.source?.text).toBe(text.slice(s.source?.start, s.source?.end));
      expect(s.cue?.text).toBe(text.slice(s.cue?.start, s.cue?.end));
      expect(s.end).toBeGreaterThan(s.start);
    }
    expect(findStatements(articleOf(text))).toHaveLength(2);
  });
});

describe('direct speech', () => {
  it.each([
    ['“The dam will hold,” Ana Lima said.', ['* Ana Lima | said | The dam will hold']],
    ['"The dam will hold," said Ana Lima, an engineer.', ['* Ana Lima | said | The dam will hold']],
    ['Ana Lima said: “The dam will hold.”', ['* Ana Lima | said | The dam will hold.']],
    ['Ana Lima told reporters on Monday, “The dam will hold.”', ['* Ana Lima | told | The dam will hold.']],
    [
      'Ana Lima scolded him: “You never came back.”',
      ['Ana Lima | scolded | him', 'Ana Lima | scolded him | You never came back.'],
    ],
    ['Said Lima: “The dam will hold.”', ['* Lima | Said | The dam will hold.']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('goes on after the attribution with the same speaker', () => {
    expect(told('“The dam will hold,” Ana Lima said on Friday. “We tested it twice.”')).toEqual([
      '* Ana Lima | said | The dam will hold',
      '* Ana Lima | said | We tested it twice.',
    ]);
  });

  it('runs over paragraphs while the marks stay open', () => {
    const text = 'Ana Lima said: “The dam will hold.\n\n“We tested it twice.”';
    expect(told(text)).toEqual(['* Ana Lima | said | The dam will hold.', '* Ana Lima | said | We tested it twice.']);
  });

  it('closes after a quotation inside the quotation', () => {
    expect(told('“They told us, ‘Wait a year,’” Ana Lima said.')).toEqual([
      '* Ana Lima | said | They told us, ‘Wait a year,’',
    ]);
  });

  it('finds words of an unknown speaker, and does not print them', () => {
    expect(told('The hall was full. “Nobody here will forget this night.”')).toEqual([
      '? | ? | Nobody here will forget this night.',
    ]);
  });

  it('takes no title for speech', () => {
    expect(told('Lima appeared on “Morning Voices” on Friday.')).toEqual([]);
  });
});

describe('a block of its own', () => {
  it.each([
    ['13:30 GMT\n\nCastell: “The president will not wait.”', ['Castell | : | The president will not wait.']],
    ['News from Porto Lima\n\nCastell said the dam will hold.', ['* Castell | said | the dam will hold']],
    ['“The dam will hold.” — Ana Lima\n\nCastell Porto', ['* Ana Lima | — | The dam will hold.']],
  ])('no name reaches into it: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what was not said', () => {
  it.each([
    'Neither Paulo Ferrand nor Anton Brusk said the dam would be stopped.',
    'Neither the minister, Paulo Ferrand, nor the mayor, Anton Brusk, said the dam would be stopped.',
    'Neither Paulo Ferrand nor Anton Brusk told reporters: “The dam will be stopped.”',
    'Not even Anton Brusk said the dam was safe.',
    'Had Anton Brusk said the dam was a crime, nobody would have listened.',
    'Should Anton Brusk say the dam is safe, the village will stay.',
    'Nor did Anton Brusk say that the dam was safe.',
    'At no point did Anton Brusk say the dam was safe.',
    'Until Anton Brusk says the dam is safe, the village will stay away.',
    'There is no evidence that Anton Brusk said the dam was safe.',
    'Anton Brusk rarely said the dam was unsafe.',
    'Anton Brusk left without saying that the dam was unsafe.',
    'Anton Brusk avoided saying that the dam was unsafe.',
    'Anton Brusk stopped short of saying that the dam was unsafe.',
    'Anton Brusk refrained from saying that the dam was unsafe.',
    'Anton Brusk would have said that the dam was safe.',
    'Anton Brusk has yet to say whether the dam is safe.',
    'No official said the dam was safe.',
    'None of them said the dam was safe.',
  ])('is not printed: %s', (text) => expect(told(text).filter((line) => line.startsWith('*'))).toEqual([]));

  it.each([
    'Only then did Anton Brusk say that the dam was safe.',
    'It emerged on Monday that Anton Brusk said that the dam was safe.',
    'Asked if it held, Anton Brusk said that the dam was safe.',
  ])('what was said is: %s', (text) =>
    expect(told(text).filter((line) => line.startsWith('* Anton Brusk'))).toHaveLength(1),
  );
});

describe('when and where something was said', () => {
  it.each([
    ['The mayor of Port Elin, Gerda Vale, on Wednesday urged both towns to talk again.', 'Gerda Vale'],
    ['The minister, Paulo Ferrand, on Tuesday told parliament that the dam was safe.', 'Paulo Ferrand'],
    ['Ada Poe, in a letter on Friday, warned that the dam was unsafe.', 'Ada Poe'],
    ['Ada Poe, in a letter on Friday warned that the dam was unsafe.', 'Ada Poe'],
    ['Ada Poe, at noon, said that the dam was unsafe.', 'Ada Poe'],
    ['Ada Poe, the mayor, in Geneva said that the dam was unsafe.', 'Ada Poe'],
    ['The mayor, Ada Poe, in Geneva on 3 March said that the dam was unsafe.', 'Ada Poe'],
    ['The mayor, Ada Poe, at a meeting in Geneva on Monday said that the dam was unsafe.', 'Ada Poe'],
    ['The mayor, Ada Poe, late last week said that the dam was unsafe.', 'Ada Poe'],
    ['The mayor, Ada Poe, in 2023 warned that the dam was unsafe.', 'Ada Poe'],
    ['The mayor, Ada Poe, at 3 pm warned that the dam was unsafe.', 'Ada Poe'],
    ['“The dam is safe,” the mayor, Ada Poe, on Monday told reporters.', 'Ada Poe'],
    ['On Monday Ada Poe said that the dam was safe.', 'Ada Poe'],
    ['In March Ada Poe said that the dam was safe.', 'Ada Poe'],
    ['Theresa May said that the dam was safe.', 'Theresa May'],
    ['Residents in Geneva said that the dam was unsafe.', 'Residents in Geneva'],
    ['After the vote, in Geneva officials said that the dam was safe.', 'Geneva officials'],
    ['A reporter for USA Today said that the dam was safe.', 'A reporter for USA Today'],
  ])('is no speaker: %s', (text, speaker) => {
    expect(told(text)).toEqual([expect.stringMatching(`^\\* ${speaker} \\|`)]);
  });

  it.each([
    [
      'The bishops jointly called on Sunday for a pause in the work.',
      'The bishops | jointly called | for a pause in the work',
    ],
    ['Castell called on Monday for an inquiry.', '* Castell | called | for an inquiry'],
    ['Castell called on 3 March for an inquiry.', '* Castell | called | for an inquiry'],
    ['Castell called on Monday on both towns to talk.', '* Castell | called | on both towns to talk'],
    ['Castell called on May to resign.', '* Castell | called on | May to resign'],
    ['Castell called on 300 mayors to resign.', '* Castell | called on | 300 mayors to resign'],
    ['Castell called on day labourers to strike.', '* Castell | called on | day labourers to strike'],
  ])('is nobody called upon: %s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('mixed speech', () => {
  it('keeps the marks inside a content', () => {
    const text = 'Ana Lima said the plan was “no longer possible” after the flood.';
    expect(told(text)).toEqual(['* Ana Lima | said | the plan was “no longer possible” after the flood']);
    expect(findStatements(articleOf(text))[0]?.kind).toBe('mixed');
  });
});

describe('reported speech', () => {
  it.each([
    ['Ana Lima said that the dam will hold.', ['* Ana Lima | said | the dam will hold']],
    ['Ana Lima insisted the dam will hold.', ['* Ana Lima | insisted | the dam will hold']],
    ['The dam will hold, Ana Lima said on Monday.', ['* Ana Lima | said | The dam will hold']],
    ['Ana Lima urged Porto to open the gates.', ['* Ana Lima | urged | Porto to open the gates']],
    ['Ana Lima called on the council to open the gates.', ['* Ana Lima | called on | the council to open the gates']],
    ['Ana Lima refused to open the gates.', ['* Ana Lima | refused | to open the gates']],
    ['NATO allies are urging Porto to open the gates.', ['* NATO allies | are urging | Porto to open the gates']],
    ['Ana Lima asked whether the dam would hold.', ['* Ana Lima | asked | whether the dam would hold']],
    [
      'Porto wants guarantees that the gates will stay open.',
      ['* Porto | wants | guarantees that the gates will stay open'],
    ],
    ['Ana Lima is confident that the dam will hold.', ['* Ana Lima | is confident | the dam will hold']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('gives coordinated cues to the same speaker, each its own content', () => {
    expect(told('Ana Lima asserted that the dam remains safe, yet emphasized the need for repairs.')).toEqual([
      '* Ana Lima | asserted | the dam remains safe',
      '* Ana Lima | emphasized | the need for repairs',
    ]);
  });

  it('ends where another speaker begins', () => {
    expect(told('Ana Lima said the dam would hold, but Rui Costa said it would break.')).toEqual([
      '* Ana Lima | said | the dam would hold',
      '* Rui Costa | said | it would break',
    ]);
  });

  it('ends before the author goes on in a relative clause', () => {
    expect(told('Ana Lima denied the report, which had been leaked to the press.')).toEqual([
      'Ana Lima | denied | the report',
    ]);
  });

  it('does not end at the comma of an opening "if"', () => {
    expect(told('Ana Lima warned that if the gates stay shut, the town could flood.')).toEqual([
      '* Ana Lima | warned | if the gates stay shut, the town could flood',
    ]);
  });

  it('ends with the subordinate clause that attributes', () => {
    expect(told('As Ana Lima suggested that the dam was safe, crowds gathered on the bridge.')).toEqual([
      '* Ana Lima | suggested | the dam was safe',
    ]);
  });

  it('takes the antecedent of "who" for the speaker', () => {
    expect(told('This was repeated by council spokesman Rui Costa, who argued that the dam was safe.')).toEqual([
      '* Rui Costa | argued | the dam was safe',
    ]);
  });

  it('takes the phrase around an apposition and a relative clause', () => {
    const text = 'Ana Lima, who has led the works for years, said the dam was safe.';
    expect(told(text)).toEqual(['* Ana Lima | said | the dam was safe']);
    expect(findStatements(articleOf(text))[0]?.source?.text).toBe('Ana Lima, who has led the works for years');
  });

  it('hears participles: ", adding that"', () => {
    expect(told('Ana Lima said the dam was safe, adding that repairs would follow.')).toEqual([
      '* Ana Lima | said | the dam was safe',
      '* Ana Lima | adding | repairs would follow',
    ]);
  });

  it('finds attributing nouns', () => {
    expect(told('Concerns are growing among some officials that early repairs could fail.')).toEqual([
      '* some officials | Concerns | early repairs could fail',
    ]);
  });
});

describe('according to', () => {
  it.each([
    ['According to insiders, the gates will open soon.', ['* insiders | According to | the gates will open soon']],
    [
      'The gates will open soon, according to the Lisbon Institute.',
      ['* the Lisbon Institute | according to | The gates will open soon'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what nobody is said to have said', () => {
  it.each([
    'Ana Lima did not say that the dam would hold.',
    'Ana Lima would say that the dam will hold.',
    'Not everyone agrees that the dam will hold.',
    'Will Ana Lima say that the dam will hold?',
    'If Ana Lima said that the dam was safe, the bank would pay.',
  ])('is not printed: %s', (text) => {
    expect(findStatements(articleOf(text)).filter((s) => s.printable)).toEqual([]);
  });

  it('prints no clause that opens with what stands before it', () => {
    const found = findStatements(articleOf('Ana Lima argued that this view overlooks the storms of the coast.'));
    expect(found.map((s) => s.printable)).toEqual([false]);
  });

  it('finds no speaker in a phrase that holds a question', () => {
    const text = 'Costa sent his answer to the port, a sign of how much say Lima believes him to have over the quays.';
    expect(findStatements(articleOf(text)).filter((s) => s.source?.text.includes('how'))).toEqual([]);
  });

  it('prints nothing behind a verb by which the writer himself vouches for it', () => {
    const text = 'Ana Lima has realised that the old dam will burst. Rui Costa recognises that the road was a mistake.';
    const found = findStatements(articleOf(text));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((s) => s.printable)).toEqual([]);
  });

  it.each([
    'The new road will open in spring and cost nine million.',
    'The storm threatened the harbour and the market.',
    'What Ana Lima says matters little here.',
    'Heavy rain has highlighted the weakness of the wall.',
  ])('is not found: %s', (text) => expect(told(text)).toEqual([]));
});

describe('nested statements', () => {
  it('leaves what a speaker says of another to the speaker', () => {
    expect(told('Ana Lima stressed that Porto has never refused to open the gates.')).toEqual([
      '* Ana Lima | stressed | Porto has never refused to open the gates',
    ]);
  });

  it('lets both speak where a medium passes it on', () => {
    expect(told('The Lisbon Herald reported that council members believe that the dam must be rebuilt.')).toEqual([
      '* The Lisbon Herald | reported | council members believe that the dam must be rebuilt',
      '* council members | believe | the dam must be rebuilt',
    ]);
  });
});

describe('text that is not English', () => {
  it('breaks nothing', () => {
    expect(() => told('La présidente a dit : « Le barrage tiendra. » Он сказал, что плотина выдержит.')).not.toThrow();
  });
});

describe('mistakes once made', () => {
  it.each([
    [
      'a quotation is not given to whom the next paragraph names',
      '“We waited for months,” Rui Costa said. “Patience has limits.”\n\nCouncil spokeswoman Ana Lima said the gates would open.',
      [
        '* Rui Costa | said | We waited for months',
        '* Rui Costa | said | Patience has limits.',
        '* Ana Lima | said | the gates would open',
      ],
    ],
    [
      'a sentence after a closed quotation is a statement of its own',
      'Ana Lima called it “a mistake.” Rui Costa said the gates would open.',
      ['Ana Lima | called | a mistake.', '* Rui Costa | said | the gates would open'],
    ],
    [
      'what stands before "X said" reaches back over verbs of thought',
      'Rui Costa knew the dam was weak but kept silent, Ana Lima said on Monday.',
      ['* Ana Lima | said | Rui Costa knew the dam was weak but kept silent'],
    ],
    [
      'time and place before "that" are not said',
      'Ana Lima said on Tuesday evening in a televised address from Porto that the dam would hold.',
      ['* Ana Lima | said | the dam would hold'],
    ],
    [
      'an object of a relative clause is no speaker',
      'The firms that had insured the new dam agreed to pay for repairs.',
      ['The firms that had insured the new dam | agreed | to pay for repairs'],
    ],
    ['a day is no part of a name', 'Porto on Friday demanded new talks.', ['* Porto | demanded | new talks']],
    ['numbers added are not said', 'The northern ports added 9,000 jobs in May, and wages rose.', []],
    [
      'hearsay is not printed',
      'Ana Lima has allegedly said that the dam is weak.',
      ['Ana Lima | has allegedly said | the dam is weak'],
    ],
    [
      'a report in the passive names its source',
      'It was reported by the Lisbon Herald that the dam is weak.',
      ['* the Lisbon Herald | was reported by | the dam is weak'],
    ],
  ])('%s', (_why, text, expected) => expect(told(text)).toEqual(expected));
});

describe('whose verb it is', () => {
  it.each([
    ['During a stop in Porto, Lima said the dam will hold.', ['* Lima | said | the dam will hold']],
    ['Giving a talk in Porto, Lima said the dam will hold.', ['* Lima | said | the dam will hold']],
    ['“The dam will hold on,” de Brusk said of the report.', ['* de Brusk | said | The dam will hold on']],
    [
      'Ana Lima, president of the union, which has 40 members, said the dam will hold.',
      ['* Ana Lima | said | the dam will hold'],
    ],
    ['Ana Lima, 59, of Porto, Maine, who saw it, said the dam will hold.', ['* Ana Lima | said | the dam will hold']],
    [
      'It was a quarrel with Castell, now the leader of the union, who in 2010 said the dam was a crime.',
      ['* Castell | said | the dam was a crime'],
    ],
    ['It troubles engineers in Porto, who say the dam is old.', ['* engineers in Porto | say | the dam is old']],
    ['It troubles Ana Lima and Jon Brusk, who say the dam is old.', ['Jon Brusk | say | the dam is old']],
    ['Ana Lima, the mayor, and Jon Brusk, her deputy, said the dam is old.', ['Jon Brusk | said | the dam is old']],
    [
      'Castell said he had been invited to Porto, adding that the dam was old.',
      ['* Castell | said | he had been invited to Porto', '* Castell | adding | the dam was old'],
    ],
    [
      'Castell asked when the dam was built, to which Ana Lima replied: “Nobody knows any more.”',
      ['* Castell | asked | when the dam was built', '* Ana Lima | replied | Nobody knows any more.'],
    ],
    [
      '“The dam will hold on,” said one engineer at the works.',
      ['* one engineer at the works | said | The dam will hold on'],
    ],
    ['The film has footage of Lima saying, “The dam will hold on.”', ['* Lima | saying | The dam will hold on.']],
    ['“The dam will hold on,” said the Rev. Ana Lima, of Porto.', ['* Ana Lima | said | The dam will hold on']],
    [
      'Castell says Brusk promised to come and said he would stay.',
      ['* Castell | says | Brusk promised to come', 'Brusk | said | he would stay'],
    ],
    [
      'Castell, a judge, points to the age of the dam as a cause.',
      ['Castell | points to | the age of the dam as a cause'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('where a content ends', () => {
  it.each([
    ['Castell attacked the plan as a fraud and a trick.', ['Castell | attacked | the plan as a fraud and a trick']],
    [
      'Castell recommends replacing old and broken walls with new ones.',
      ['* Castell | recommends | replacing old and broken walls with new ones'],
    ],
    ['Castell said the dam would hold, marking a change of mind.', ['* Castell | said | the dam would hold']],
    ['The dam is safe, Castell said, amid reports of cracks.', ['* Castell | said | The dam is safe']],
    ['When the dam broke, Castell said enough.', []],
    ['Castell said only that the report was being read.', ['* Castell | said | the report was being read']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('marks', () => {
  it.each([
    ['He smiled.” The dam will hold on,” Ana Lima said.', ['* Ana Lima | said | The dam will hold on']],
    [
      'The dam will hold on,” Ana Lima said.” We tested it twice.”',
      ['* Ana Lima | said | The dam will hold on', '* Ana Lima | said | We tested it twice.'],
    ],
    ['In a talk on “Face the Morning,” Ana Lima said the dam will hold.', ['* Ana Lima | said | the dam will hold']],
    ['The pipes were 5” and 6” wide.', []],
    ['Ana Lima remarks in her letter,\n\n“The dam will hold on.”', ['* Ana Lima | remarks | The dam will hold on.']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('claims of how much', () => {
  it.each([
    ['Police put the number at 700.', ['Police | put | the number at 700']],
    ['Castell put the cost of the dam at $4 billion.', ['Castell | put | the cost of the dam at $4 billion']],
    ['Castell put the cup at the edge of the table.', []],
    ['Nobody can put the cost at 700.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('turns of a transcript', () => {
  it('run to the end of their paragraph', () => {
    expect(told('ANA LIMA: The dam will hold. I say so as an engineer.\n\nThe hall was full.')).toEqual([
      '* ANA LIMA | : | The dam will hold. I say so as an engineer',
    ]);
  });
});

it('prints no belief of a state as its statement', () => {
  expect(told('Moscow believes Berlin holds the key to a settlement.')).toEqual([
    'Moscow | believes | Berlin holds the key to a settlement',
  ]);
  expect(told('The answer shows the belief in Moscow that Berlin holds the key to a settlement.')).toEqual([
    'Moscow | belief | Berlin holds the key to a settlement',
  ]);
});

describe('whose words they are', () => {
  it('a participle behind a bare "and" speaks for the phrase before it', () => {
    const stray = 'Ana Lima spoke of hauliers stuck in Porto and threatening to strike.';
    expect(told(stray).filter((line) => line.startsWith('*'))).toEqual([]);
    const joined = 'Ana Lima closed the gates, saying that the dam will break and claiming that the town will flood.';
    expect(told(joined)).toEqual([
      '* Ana Lima | saying | the dam will break',
      '* Ana Lima | claiming | the town will flood',
    ]);
  });

  it('a quotation that a straight mark opens and a curly one closes keeps both', () => {
    expect(told('"We will close the gates and stop” the flood, said Ana Lima, an engineer.')).toEqual([
      '* Ana Lima | said | "We will close the gates and stop” the flood',
    ]);
  });

  it('what a work does beside its maker’s deed is no position', () => {
    const printed = (text: string) => told(text).filter((line) => line.startsWith('*'));
    expect(printed('Ana Lima paints empty halls, encouraging viewers to contemplate the dam.')).toEqual([]);
    expect(printed('Ana Lima is encouraging the council to close the gates.')).toHaveLength(1);
    expect(printed('Ana Lima left the hall, urging the council to close the gates.')).toHaveLength(1);
  });

  it('what a paper tells of somebody’s words is not printed as his', () => {
    const text = 'The council read a letter, which showed that Ana Lima asked Porto to close the gates.';
    expect(told(text).filter((line) => line.startsWith('* Ana Lima'))).toEqual([]);
  });

  it('what else a speaker did with his words is the author’s to tell', () => {
    expect(told('Ana Lima said that the dam will break, demanding a new wall.')[0]).toBe(
      '* Ana Lima | said | the dam will break',
    );
    expect(told('Ana Lima said that the dam has “never leaked,” pushing back on the engineers.')[0]).toBe(
      '* Ana Lima | said | the dam has “never leaked,”',
    );
  });
});
