/** Countries and unions by all the names under which the press lets them speak, as data: name, demonyms, capital, seats of power. */

/** One row a country: every form in lower case, without article. */
const ROWS = `russia|russian|russian federation|moscow|kremlin
ukraine|ukrainian|kyiv|kiev
united states|us|u.s.|usa|u.s.a.|america|american|washington|white house|biden administration|trump administration|pentagon|state department
united kingdom|uk|u.k.|britain|british|london|downing street|great britain
european union|eu|e.u.|brussels|european commission
france|french|paris|elysee palace|élysée
germany|german|berlin
italy|italian|rome
spain|spanish|madrid
poland|polish|warsaw
china|chinese|beijing
japan|japanese|tokyo
india|indian|new delhi|delhi
pakistan|pakistani|islamabad
iran|iranian|tehran
israel|israeli|jerusalem
palestinian|palestinian authority|palestine|ramallah
turkey|turkish|ankara|türkiye
syria|syrian|damascus
iraq|iraqi|baghdad
saudi arabia|saudi|riyadh
egypt|egyptian|cairo
qatar|qatari|doha
north korea|north korean|pyongyang
south korea|south korean|seoul
taiwan|taiwanese|taipei
canada|canadian|ottawa
mexico|mexican|mexico city
brazil|brazilian|brasilia
argentina|argentine|argentinian|buenos aires
venezuela|venezuelan|caracas
cuba|cuban|havana
australia|australian|canberra
netherlands|dutch|the hague
belgium|belgian
sweden|swedish|stockholm
norway|norwegian|oslo
finland|finnish|helsinki
denmark|danish|copenhagen
hungary|hungarian|budapest
czech republic|czech|prague
slovakia|slovak|bratislava
romania|romanian|bucharest
bulgaria|bulgarian|sofia
serbia|serbian|belgrade
greece|greek|athens
austria|austrian|vienna
switzerland|swiss|bern
portugal|portuguese|lisbon
ireland|irish|dublin
belarus|belarusian|minsk
georgia|georgian|tbilisi
armenia|armenian|yerevan
azerbaijan|azerbaijani|baku
kazakhstan|kazakh|astana
lithuania|lithuanian|vilnius
latvia|latvian|riga
estonia|estonian|tallinn
moldova|moldovan|chisinau
afghanistan|afghan|kabul
lebanon|lebanese|beirut
yemen|yemeni|sanaa
libya|libyan|tripoli
sudan|sudanese|khartoum
ethiopia|ethiopian|addis ababa
kenya|kenyan|nairobi
nigeria|nigerian|abuja
south africa|south african|pretoria
indonesia|indonesian|jakarta
philippines|philippine|manila
vietnam|vietnamese|hanoi
thailand|thai|bangkok
myanmar|burmese|naypyidaw
new zealand|wellington
iceland|icelandic|reykjavik
luxembourg|luxembourgish
malta|maltese|valletta
cyprus|cypriot|nicosia
croatia|croatian|zagreb
slovenia|slovenian|slovene|ljubljana
bosnia and herzegovina|bosnia|bosnian|sarajevo
montenegro|montenegrin|podgorica
north macedonia|macedonian|skopje
albania|albanian|tirana
kosovo|kosovar|pristina
vatican|holy see
jordan|jordanian
kuwait|kuwaiti|kuwait city
bahrain|bahraini|manama
oman|omani|muscat
united arab emirates|uae|u.a.e.|emirati|abu dhabi
uzbekistan|uzbek|tashkent
turkmenistan|turkmen|ashgabat
kyrgyzstan|kyrgyz|bishkek
tajikistan|tajik|dushanbe
mongolia|mongolian|ulaanbaatar
bangladesh|bangladeshi|dhaka
sri lanka|sri lankan|colombo
nepal|nepali|nepalese|kathmandu
bhutan|bhutanese|thimphu
maldives|maldivian
malaysia|malaysian|kuala lumpur
singapore|singaporean
cambodia|cambodian|phnom penh
laos|laotian|vientiane
brunei|bruneian
timor-leste|east timor|timorese|dili
papua new guinea|port moresby
fiji|fijian|suva
morocco|moroccan|rabat
algeria|algerian|algiers
tunisia|tunisian|tunis
mauritania|mauritanian|nouakchott
mali|malian|bamako
burkina faso|burkinabe|ouagadougou
niger|nigerien|niamey
chad|chadian|n'djamena
senegal|senegalese|dakar
gambia|gambian|banjul
guinea|guinean|conakry
sierra leone|sierra leonean|freetown
liberia|liberian|monrovia
ivory coast|ivorian|côte d'ivoire|abidjan
ghana|ghanaian|accra
togo|togolese|lome
benin|beninese|cotonou
cameroon|cameroonian|yaounde
gabon|gabonese|libreville
equatorial guinea|malabo
central african republic|bangui
south sudan|south sudanese|juba
eritrea|eritrean|asmara
djibouti|djiboutian
somalia|somali|mogadishu
uganda|ugandan|kampala
rwanda|rwandan|kigali
burundi|burundian|gitega
tanzania|tanzanian|dodoma
democratic republic of congo|congolese|kinshasa
angola|angolan|luanda
zambia|zambian|lusaka
malawi|malawian|lilongwe
mozambique|mozambican|maputo
zimbabwe|zimbabwean|harare
botswana|gaborone
namibia|namibian|windhoek
lesotho|maseru
eswatini|swaziland|mbabane
madagascar|malagasy|antananarivo
mauritius|mauritian|port louis
guatemala|guatemalan|guatemala city
honduras|honduran|tegucigalpa
el salvador|salvadoran|san salvador
nicaragua|nicaraguan|managua
costa rica|costa rican
panama|panamanian|panama city
colombia|colombian|bogota|bogotá
ecuador|ecuadorian|quito
peru|peruvian
bolivia|bolivian|la paz
chile|chilean|santiago
paraguay|paraguayan|asuncion
uruguay|uruguayan|montevideo
guyana|guyanese
suriname|surinamese|paramaribo
haiti|haitian|port-au-prince
dominican republic|santo domingo
jamaica|jamaican
trinidad and tobago|trinidadian
scotland|scottish|holyrood|edinburgh
wales|welsh|cardiff
northern ireland|stormont
hong kong|hongkonger
united nations|un|u.n.
african union
world bank
international monetary fund|imf
world health organization|world health organisation
nato|north atlantic treaty organization`;

const INDEX = new Map(ROWS.split('\n').flatMap((row, i) => row.split('|').map((name) => [name, i] as const)));

/** Number of the country that a form belongs to ("Moscow", "Russian", "the Kremlin"); null for other words. */
export function countryOf(form: string): number | null {
  const plain = form
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/['’]s?$/, '');
  return INDEX.get(plain) ?? null;
}

/** Numbers of the countries that the words of a phrase name, two-word forms included. */
export function countriesIn(phrase: string): readonly number[] {
  const words = phrase
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[\s/]+/);
  const found = new Set<number>();
  words.forEach((word, i) => {
    const two = INDEX.get(`${word} ${words[i + 1] ?? ''}`);
    const one = INDEX.get(word) ?? INDEX.get(word.replace(/,$/, ''));
    if (two !== undefined) found.add(two);
    else if (one !== undefined && INDEX.get(`${words[i - 1] ?? ''} ${word}`) === undefined) found.add(one);
  });
  return [...found];
}

const NAMES_IN_CAPITALS = new Set(['nato']);
const SMALL_WORDS = new Set(['of', 'and']);
const capitalise = (word: string): string =>
  SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);

/** The name of each country as a heading has it, by its number. */
export const countryNames: readonly string[] = ROWS.split('\n').map((row) => {
  const name = row.split('|')[0] ?? '';
  return NAMES_IN_CAPITALS.has(name) ? name.toUpperCase() : name.split(' ').map(capitalise).join(' ');
});
