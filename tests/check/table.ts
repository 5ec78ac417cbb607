import type { MeaningChange, Verdict } from '../../src/check/index.ts';

/** A message and what the check must say about each claim in it. */
export interface Case {
  readonly message: string;
  readonly verdicts: readonly Verdict[];
  /** Surname of the speaker of the first claim's quotation. */
  readonly speaker?: string;
  readonly wrongSpeaker?: boolean;
  readonly change?: MeaningChange;
}

type Entry = string | readonly [message: string, more: Partial<Case>];

const cases = (verdict: Verdict, entries: readonly Entry[]): Case[] =>
  entries.map((entry) =>
    typeof entry === 'string'
      ? { message: entry, verdicts: [verdict] }
      : { message: entry[0], verdicts: [verdict], ...entry[1] },
  );

const LAVROV = { speaker: 'Lavrov' };
const AYRAULT = { speaker: 'Ayrault' };

/** Over the five articles in `seeds/`. */
export const table: Readonly<Record<string, readonly Case[]>> = {
  'verbatim, in quotation marks': cases('verbatim', [
    ['“The US has returned to its old deadlock position”', LAVROV],
    '“analysis of the strikes delivered by the United States and its coalition at terrorist positions over the past year drives us to a conclusion that these were selective”',
    ['"there is a wish not to let terrorists go on the loose"', LAVROV],
    '“The US-led coalition is fighting IS but is studiously avoiding targeting another terrorist group, which is Al-Qaeda-linked Al-Nusra Front,” he said.\n\n',
    '"gunmen used any pause for regrouping"',
    '"a very serious conversation continues, including between the military."',
  ]),
  'verbatim, without quotation marks': cases('verbatim', [
    ['The US has returned to its old deadlock position', LAVROV],
    'We have been through this before.',
    'just two or three hundred terrorists from the Al-Nusra Front',
    'Russian-American consultations underway in Geneva are facing the same problem',
    ['There is a risk that the war will go on', AYRAULT],
  ]),
  'typographic variants': cases('verbatim', [
    'the us has returned to its old deadlock position',
    'THE US HAS RETURNED TO ITS OLD DEADLOCK POSITION!',
    "We undertake commitments to guarantee that these corridors won't be attacked by Syrian armed forces",
    "«We hope that the self-preservation instinct will prevail as cozying up to terrorists and trying to use them for one's own goals has never led to anything good»",
    '„If they do not take part in these combat actions directly then in any case they associate themselves with it“',
    'We  have   already gone\nthrough this.',
    '“Palmyra, Islamic State’s offensive from Iraq, from Mosul to all appearances, offensive in three territories patrolled by the US‑led coalition — all this suggests, and I hope very much to be wrong, that it was orchestrated”',
    'We have al\u00ADready gone through\u00A0this',
    '“I think ‘laments’ that we heard about ‘Russia striking at wrong targets and causing damage to moderate opposition’ stem from that ambiguity”',
    "\"I think 'laments' that we heard about 'Russia striking at wrong targets and causing damage to moderate opposition' stem from that ambiguity\"",
    '"every EU country as well as the associated and candidate countries"',
    '__“We can coordinate this with Americans very quickly.”__',
  ]),
  'honest cuts': cases('verbatim', [
    '“The problem around the US-led coalition is that … these were selective, I would say sparing, strikes”',
    '“Those who want to be part of settlement must immediately join the ceasefire regime […] subject to extermination”',
    '“Once again we urge our Western partners and partners in the region … to immediately demand that they leave the territory and break from Jabhat Al-Nusra”',
    '“...spared those ISIS groups that were capable of pressing the Syrian army...”',
  ]),
  'across "he said"': cases('verbatim', [
    '“That [the humanitarian pause] would mean another respite for the militants. We have been through this before.”',
    '“The nearly two-week-long pause in the flights of aircraft of the Russian Aerospace Forces and the Syrian Air Force should have been enough to carry out this separation. If this does not happen, then our previous assessments need to be revised somehow.”',
  ]),
  'inside a longer message': cases('verbatim', [
    [
      '"In the end, these terrorists pointed their guns at those who tried to tame them. The Americans probably know this better than anyone else," Lavrov said.',
      { ...LAVROV, wrongSpeaker: false },
    ],
    ['"There is a risk that the war will go on" - Ayrault', { ...AYRAULT, wrongSpeaker: false }],
    [
      '> The Russians are just pretending to fight terrorism while in fact they have been focusing on Aleppo thus giving IS a chance to recapture Palmyra\n— Ayrault, Brussels',
      { ...AYRAULT, wrongSpeaker: false },
    ],
    '>>> We have already gone through this. This will mean that militants will once again get a respite.',
    [
      'my friend told me lavrov said "we see next to no concrete results but for the expansion of the ISIS" is that right?',
      { wrongSpeaker: false },
    ],
    ['**"What will happen if Aleppo falls?"** (Ayrault)', { wrongSpeaker: false }],
    [
      'as Ayrault put it: “What will happen if Aleppo falls? There is a risk that the war will go on.”',
      AYRAULT,
    ],
    "I saw this on TV: 'We are aware of the written instructions issued by the EU' wow",
    'https://example.org/a?b=c <@123456789012345678> look: “We have already gone through this,” he said, adding that nobody listens.',
    'Lavrov in Belgrade:\n\n“The US has returned to its old deadlock position”',
    [
      'Did Lavrov really say that the talks between Russia and the US on Syria are difficult?',
      { ...LAVROV, wrongSpeaker: false },
    ],
    ['“there is a wish not to let terrorists go on the loose” – Sergei Lavrov', { wrongSpeaker: false }],
    [
      '«There are a lot of grounds to think that it is being spared as a most efficient and capable force» (Lawrow)',
      { wrongSpeaker: false },
    ],
  ]),
  'the outlet’s words': cases('verbatim', [
    [
      'Lavrov stressed that Russia is waging a consistent and resolute fight against all those who profess and preach terrorist ideology.',
      LAVROV,
    ],
    [
      "According to Ayrault, if Syria's government forces take control over Aleppo that won't put an end to the war",
      { ...AYRAULT, wrongSpeaker: false },
    ],
    'The situation around Aleppo should be resolved primarily on the basis of the care for civilians, Lavrov said.',
    'Lavrov said on Monday that Russian-American consultations underway in Geneva are facing the same problem that upset the agreements Moscow and Washington reached on September 9.',
    'Lavrov voiced doubt that 200 or 300 terrorists could have carried out so many shellings of civilian facilities',
  ]),
  'short fragments': cases('verbatim', [
    '"blind alley"',
    'Lavrov called it a “blind alley”',
    '"dead-end"',
    'the EU is running a “dead‑end” policy, says Lavrov',
    '"legitimate targets"',
    'who said "cozying up to terrorists"?',
    ['‘self-preservation instinct’', LAVROV],
  ]),
  'one word': cases('verbatim', ['"absurd"', '"thugs"', 'selective']),
  'several in one message': [
    {
      message:
        'Lavrov: “We have been through this before.” Ayrault: “There is a risk that the war will go on.”',
      verdicts: ['verbatim', 'verbatim'],
      wrongSpeaker: false,
    },
    {
      message:
        'Ayrault said that the war is over, and Lavrov said that the corridors won’t be attacked by Syrian armed forces',
      verdicts: ['absent', 'nearly'],
    },
    {
      message: 'Lavrov said that Moscow has bought and Ankara has sold the same ships',
      verdicts: ['absent'],
    },
    {
      message:
        '"The US has returned to its old deadlock position" and then "We have already gone through this"',
      verdicts: ['verbatim', 'verbatim'],
    },
    {
      message:
        'Lavrov said “The US has returned to its old deadlock position.” and also “Bananas are the fruit of the future for Moscow”',
      verdicts: ['verbatim', 'absent'],
    },
    {
      message:
        '“That [the humanitarian pause] would mean another respite for the militants,” Lavrov said. “We have been through this before.”',
      verdicts: ['verbatim', 'verbatim'],
    },
    {
      message: '1) "blind alley" 2) "We have been through this before." 3) "The problem is very simple"',
      verdicts: ['verbatim', 'verbatim', 'verbatim'],
    },
    {
      message:
        '> The problem is very simple\nthat one is real, this one?\n> The Americans broke my bicycle in Geneva',
      verdicts: ['verbatim', 'absent'],
    },
    {
      message: 'We have been through this before.\nThe Americans broke my bicycle in Geneva.',
      verdicts: ['verbatim', 'absent'],
    },
  ],
  'right words, wrong speaker': cases('verbatim', [
    ['“The US has returned to its old deadlock position” — Obama', { ...LAVROV, wrongSpeaker: true }],
    [
      '"The Russians are just pretending to fight terrorism", said Lavrov.',
      { ...AYRAULT, wrongSpeaker: true },
    ],
    ['Kerry said: “We have already gone through this.”', { ...LAVROV, wrongSpeaker: true }],
    ['Obama said the US has returned to its old deadlock position', { ...LAVROV, wrongSpeaker: true }],
    [
      'According to Dmitry Lavrov, “There is a risk that the war will go on”',
      { ...AYRAULT, wrongSpeaker: true },
    ],
    ['> What will happen if Aleppo falls?\n— Vladimir Putin', { ...AYRAULT, wrongSpeaker: true }],
    [
      'The French foreign minister said: "We have already gone through this."',
      { ...LAVROV, wrongSpeaker: true },
    ],
  ]),
  'one word changed': cases('nearly', [
    'combat-capable force, opposes the governmental [forces] of',
    '“The US has returned to its old bargaining position”',
    ['“Russia has returned to its old deadlock position”', { change: 'name' }],
    'We have shared our assessments several times naming all groups of civilians who are now in eastern Aleppo',
    '"There is a risk that the war will end"',
    [
      '“The Russians are just pretending to fight terrorism while in fact they have been focusing on Damascus thus giving IS a chance to recapture Palmyra”',
      { ...AYRAULT, change: 'name' },
    ],
    '“In the end, these terrorists pointed their guns at those who tried to arm them.”',
    'Americans certainly know this better than anyone else',
    '"We have already gone through that."',
    ['What will happen if Damascus falls?', { change: 'name' }],
    ['“We can coordinate this with Iranians very quickly.”', { change: 'name' }],
    'A new French attack on Palmyra from the Mosul region could be “orchestrated” to divert the attention of Syrian government forces',
    '“Russia is waging a consistent and resolute fight against all those who profess and preach liberal ideology”',
  ]),
  'negation dropped, added or turned': cases('nearly', [
    ['“now we should say already that they do really want to do this”, said Lavrov', { change: 'negation' }],
    ['If this does happen, then our previous assessments need to be revised somehow', { change: 'negation' }],
    [
      'We undertake commitments to guarantee that these corridors will be attacked by Syrian armed forces',
      { change: 'negation' },
    ],
    ['“The US has not returned to its old deadlock position”', { change: 'negation' }],
    [
      '“We are doing this consistently and we are dividing terrorists into those who could help solve some tactical tasks”',
      { change: 'negation' },
    ],
    [
      "cozying up to terrorists and trying to use them for one's own goals has always led to anything good",
      { change: 'negation' },
    ],
    [
      'if Syria’s government forces take control over Aleppo that will put an end to the war',
      { change: 'negation' },
    ],
    ['"The problem is not very simple"', { change: 'negation' }],
    ['“now we should say already that they do … want to do this”', { change: 'negation' }],
    [
      '“it seemed that the US and its allies were able or did not want to separate the moderate opposition from Jabhat al-Nusra”',
      { change: 'negation' },
    ],
  ]),
  'doubted in the source, affirmed in the claim': cases('nearly', [
    [
      'Lavrov: 200 or 300 terrorists could have carried out so many shellings of civilian facilities',
      { change: 'polarity' },
    ],
    [
      '“200 or 300 terrorists could have carried out so many shellings of civilian facilities”',
      { change: 'polarity' },
    ],
  ]),
  'numbers changed': cases('nearly', [
    ['a pause of three, four and ten days must be declared', { change: 'number' }],
    [
      '"Our opinion of the developments after the anti-terrorist operation was launched in August 2015 is based on what we see"',
      { change: 'number' },
    ],
    ['there are just two or three thousand terrorists from the Al-Nusra Front', { change: 'number' }],
    ['humanitarian pause in Aleppo that could last from three to nine days', { change: 'number' }],
  ]),
  'translation-like differences': cases('nearly', [
    '“The US has gone back to its old deadlock position”',
    '“Those wanting to be part of the reconciliation process should join the ceasefire regime immediately, as all others would be regarded as legitimate targets”',
    '“The Russians only pretend to fight terrorism while in fact they have been focusing on Aleppo, thus giving IS the chance to recapture Palmyra”',
    'In the end these terrorists turned their guns on those who tried to tame them',
    '“That would mean another respite for the militants”',
    'The United States has returned to its old deadlock position',
  ]),
  'part true, part invented': cases('partly', [
    '“The US has returned to its old deadlock position and will pay a terrible price for this arrogance at the next summit”',
    'The problem around the U.S.-led coalition is that despite the fact that they declared its goal in fighting exclusively ISIS, nobody in Washington has ever read a map',
    '"We have shared our assessments several times naming all groups of gunmen, and the Emir of Qatar laughed at us over dinner"',
    '“Nobody asked me. We have been through this before. My patience is finished, gentlemen, and so is my tea.”',
    '“I love Paris in spring, but those who want to be part of the reconciliation process should immediately join the ceasefire regime”',
    [
      "“What will happen if Aleppo falls? Nobody at the Quai d'Orsay has the slightest idea, believe me.”",
      AYRAULT,
    ],
    '"But four days later they recalled these considerations, and then my phone simply died in the airport"',
  ]),
  'two quotations spliced': cases('partly', [
    '“The US has returned to its old deadlock position. There is a risk that the war will go on.”',
    'The US has returned to its old deadlock position. There is a risk that the war will go on.',
    '“We hope that the self-preservation instinct will prevail, as all this suggests, and I hope very much to be wrong, that it was orchestrated”',
    '“The Russians are just pretending to fight terrorism while the US-led coalition is fighting IS but is studiously avoiding targeting another terrorist group”',
    '“In the end, these terrorists pointed their guns at those who tried to tame them. We can coordinate this with Americans very quickly.”',
    '“The US has returned to its old deadlock position and we have been through this before”',
  ]),
  'headline words': cases('unspoken', [
    'Fall of Palmyra Staged to Spare Militants in Aleppo',
    '“Fall of Palmyra Staged to Spare Militants in Aleppo” - Lavrov',
    'Lavrov says US proposals to declare pauses in hostilities in Aleppo lead up blind alley',
    '“the attack on Palmyra was orchestrated to give the militants a respite”',
    '"Gunmen unwilling to leave Aleppo will be considered accomplices of terrorists"',
    'Ideology over Economics',
    '“the EU policy is to prioritize ideological dogmas over economic interests”',
    'US-led strikes on ISIS positions in Syria selective',
  ]),
  'the reporter’s words': cases('unspoken', [
    'Lavrov: "Militants from the Islamic State attacked Palmyra last Friday when they tried to seize oil wells and a military airbase"',
    'Russian sappers took part in demining the city, particularly its ancient monuments',
    'The Syrian army, supported by the Russian Aerospace Force, had liberated Palmyra from the IS terrorists on March 27, 2016.',
    "Islamic State flags can often be seen on the videos showing the militants' positions in Aleppo",
    '"ancient monuments"',
  ]),
  'from nowhere': cases('absent', [
    'I have a dream that one day this nation will rise up',
    '“We will bury the coalition under the sand of Palmyra”',
    'The militants in Aleppo must be given a chance to go home',
    'Lavrov said the Islamic State will be defeated in Mosul before the end of the year',
    '“The Syrian government forces will liberate eastern Aleppo within three weeks”',
    'Russia has never bombed civilians in Syria, and the Western media know it',
    '"terrible mistake"',
    '"sausages"',
    'It is what it is and that is all there is to it',
    '“We must do everything to stop the war in Syria and protect the civilian population”',
    'We believe that the United States has no intention to separate the moderate opposition from terrorists',
    '“Russian Foreign Minister Sergey Lavrov told me that Syria is lost”',
    '“I hope that the United States will influence the opposition groups in eastern Aleppo so that civilians can leave the city”',
    '“It is being reported that militants from the Al-Nusra Front have left eastern Aleppo”',
    'Ayrault: “France will not recognise the annexation of Crimea, and the European Union will keep its sanctions”',
    'lol what a joke this guy is',
    'the of and to a in is that it was for on with',
  ]),
  'in other languages': cases('absent', [
    '“Мы уже проходили через это”',
    '“نحن مررنا بهذا من قبل”',
    '„Wir haben das schon einmal durchgemacht“',
    '「私たちは以前にも経験した」',
  ]),
};
