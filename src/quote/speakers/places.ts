const set = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s*,\s*|\s*\n\s*/)
      .filter(Boolean),
  );

/** States of the USA by the abbreviation that stands beside a legislator: "(R-Fla.)", "D-N.Y." */
const STATES: ReadonlyMap<string, string> = new Map(
  `ala alabama|alaska alaska|ariz arizona|ark arkansas|calif california|colo colorado|conn connecticut|del delaware|fla florida|ga georgia|hawaii hawaii|idaho idaho|ill illinois|ind indiana|iowa iowa|kan kansas|ky kentucky|la louisiana|maine maine|md maryland|mass massachusetts|mich michigan|minn minnesota|miss mississippi|mo missouri|mont montana|neb nebraska|nev nevada|nh new hampshire|nj new jersey|nm new mexico|ny new york|nc north carolina|nd north dakota|ohio ohio|okla oklahoma|ore oregon|pa pennsylvania|ri rhode island|sc south carolina|sd south dakota|tenn tennessee|tex texas|utah utah|vt vermont|va virginia|wash washington|wva west virginia|wis wisconsin|wyo wyoming|al alabama|ak alaska|az arizona|ar arkansas|ca california|co colorado|ct connecticut|fl florida|hi hawaii|id idaho|il illinois|ia iowa|ks kansas|me maine|ma massachusetts|mi michigan|mn minnesota|ms mississippi|mt montana|ne nebraska|nv nevada|oh ohio|ok oklahoma|or oregon|tn tennessee|tx texas|ut utah|wi wisconsin|wv west virginia|wy wyoming`
    .split('|')
    .map((pair): [string, string] => {
      const space = pair.indexOf(' ');
      return [pair.slice(0, space), pair.slice(space + 1)];
    }),
);

/**
 * The state that an abbreviation of the news style stands for.
 * @param abbreviation "Fla.", "N.Y.", "Vt", in any case
 * @returns the state's name in lower case
 */
export function stateOf(abbreviation: string): string | undefined {
  return STATES.get(abbreviation.toLowerCase().replace(/[^a-z]/g, ''));
}

/** Country → adjectives and inhabitants, so that "the French minister" is found for the minister of France. */
const COUNTRIES = `afghanistan afghan afghans|albania albanian albanians|algeria algerian algerians|america american americans us usa u.s u.s.a|angola angolan|argentina argentine argentinian|armenia armenian armenians|australia australian australians aussie|austria austrian austrians|azerbaijan azerbaijani azeri|bahrain bahraini|bangladesh bangladeshi|belarus belarusian belarussian|belgium belgian belgians|bolivia bolivian|bosnia bosnian bosnians|brazil brazilian brazilians|britain british briton britons uk u.k english england|bulgaria bulgarian|burma burmese|cambodia cambodian|cameroon cameroonian|canada canadian canadians|chad chadian|chile chilean|china chinese|colombia colombian colombians|congo congolese|croatia croatian croat croats|cuba cuban cubans|cyprus cypriot cypriots|czechia czech czechs|denmark danish dane danes|ecuador ecuadorian ecuadorean|egypt egyptian egyptians|eritrea eritrean|estonia estonian|ethiopia ethiopian|europe european europeans eu|finland finnish finn finns|france french|georgia georgian georgians|germany german germans|ghana ghanaian|greece greek greeks|guatemala guatemalan|haiti haitian haitians|honduras honduran|hungary hungarian hungarians|iceland icelandic|india indian indians|indonesia indonesian|iran iranian iranians|iraq iraqi iraqis|ireland irish|israel israeli israelis|italy italian italians|jamaica jamaican|japan japanese|jordan jordanian jordanians|kazakhstan kazakh|kenya kenyan kenyans|kosovo kosovar|kurdistan kurdish kurds kurd|kuwait kuwaiti|kyrgyzstan kyrgyz|latvia latvian|lebanon lebanese|liberia liberian|libya libyan libyans|lithuania lithuanian|macedonia macedonian|malaysia malaysian|mali malian|mexico mexican mexicans|moldova moldovan|mongolia mongolian|montenegro montenegrin|morocco moroccan|mozambique mozambican|myanmar|nepal nepalese nepali|netherlands dutch|nicaragua nicaraguan|niger nigerien|nigeria nigerian nigerians|norway norwegian norwegians|oman omani|pakistan pakistani pakistanis|palestine palestinian palestinians|panama panamanian|peru peruvian|philippines philippine filipino filipinos|poland polish pole poles|portugal portuguese|qatar qatari|romania romanian romanians|russia russian russians soviet|rwanda rwandan|saudi saudis|scotland scottish scots|senegal senegalese|serbia serbian serb serbs|singapore singaporean|slovakia slovak slovakian|slovenia slovenian slovene|somalia somali somalis|spain spanish spaniard spaniards|sudan sudanese|sweden swedish swede swedes|switzerland swiss|syria syrian syrians|taiwan taiwanese|tajikistan tajik|tanzania tanzanian|thailand thai|tibet tibetan|tunisia tunisian|turkey turkish turk turks|turkmenistan turkmen|uganda ugandan|ukraine ukrainian ukrainians|uruguay uruguayan|uzbekistan uzbek|vatican|venezuela venezuelan venezuelans|vietnam vietnamese|wales welsh|yemen yemeni yemenis|yugoslavia yugoslav|zambia zambian|zimbabwe zimbabwean|arab arabs arabian|africa african africans|asia asian asians|west western|latin latino`;

const DEMONYMS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.split('|').flatMap((row) => {
    const forms = row.split(' ');
    const country = forms[0] ?? row;
    return forms.map((form): [string, string] => [form, country]);
  }),
);

/**
 * The country that a country's name, adjective or people points to, so that "French" and "France" compare equal.
 * @param lower one word in lower case, without a final full stop or possessive
 */
export const countryOf = (lower: string): string | undefined => DEMONYMS.get(lower);

const PLACES =
  set(`alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa,
kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, ohio,
oklahoma, oregon, pennsylvania, tennessee, texas, utah, vermont, wisconsin, wyoming, carolina, dakota, hampshire, jersey, york, rhode, puerto, rico, virginia, georgia, washington,
africa, antarctica, asia, europe, eurasia, america, americas, balkans, caribbean, caucasus, crimea, gaza, scandinavia, siberia, mideast, middle,
aleppo, amman, amsterdam, ankara, athens, atlanta, baghdad, baltimore, bangkok, barcelona, beijing, beirut, belgrade, benghazi, berlin, boston, brasilia, brooklyn,
brussels, bucharest, budapest, buenos, cairo, calais, charlotte, chicago, cincinnati, cleveland, cologne, copenhagen, dallas, damascus, dayton, delhi,
denver, detroit, doha, donetsk, dubai, dublin, edinburgh, erbil, ferguson, flint, frankfurt, geneva, glasgow, guantanamo, hamburg, hanoi, havana, helsinki, hollywood, homs, hong, kong,
houston, indianapolis, islamabad, istanbul, jakarta, jerusalem, johannesburg, kabul, kandahar, karachi, kiev, kyiv, lagos, lisbon, london, los, angeles, luhansk, lyon, madrid,
manchester, manhattan, manila, marseille, memphis, miami, milan, milwaukee, minneapolis, minsk, mogadishu, moscow, mosul, mumbai, munich, nairobi, nashville, nice, nineveh, odessa,
orlando, oslo, ottawa, palmyra, paris, philadelphia, phoenix, pittsburgh, prague, pyongyang, quebec, raqqa, riyadh, rome, sacramento, sarajevo, seattle, seoul, shanghai, sofia, stockholm,
strasbourg, sydney, taipei, tallinn, tampa, tehran, tel, aviv, tokyo, toronto, tripoli, tulsa, tunis, vancouver, vegas, vienna, vilnius, warsaw, yangon, zagreb, zurich, kremlin, isis, isil, daesh, nato, hamas, hezbollah, taliban, nusra, qaeda, queens, bronx, harlem`);

/** True for countries, their adjectives and peoples, American states and cities often in the news; one word, lower case. */
export const isPlace = (lower: string): boolean => PLACES.has(lower) || DEMONYMS.has(lower);

/** "the Italian", "the Frenchman", "the Londoner": one of a people or a town. */
export function isOfPeople(lower: string): boolean {
  // "the EU" is a body, "the French" are many.
  if (lower.length < 4 || lower.includes('.') || /(?:sh|ch|ese|ss)$/.test(lower)) return false;
  const country = countryOf(lower);
  if (country !== undefined && country !== lower) return !lower.endsWith('s');
  const [, stem = ''] = /^(.+?)(?:wo)?man$/.exec(lower) ?? [];
  return (
    (stem !== 'scots' && countryOf(stem) !== undefined) ||
    (lower.endsWith('er') && isPlace(lower.slice(0, -2)))
  );
}
