/** Cities from which news is filed: the capitals of the world and other towns that stand alone in datelines. */
const CITIES = `
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Aleppo|Alexandria|Algiers|Almaty|Amman|Amsterdam|Anchorage|Ankara|
Antananarivo|Ashgabat|Asmara|Astana|Asuncion|Athens|Atlanta|Auckland|Austin|Baghdad|Bagram|Bahrain|Baku|Baltimore|Bamako|Bangkok|
Bangui|Banjul|Barcelona|Basel|Basra|Beijing|Beirut|Belfast|Belgrade|Benghazi|Berlin|Bern|Bethlehem|Birmingham|Bishkek|Bogota|
Bogotá|Bonn|Boston|Brasilia|Bratislava|Brazzaville|Bridgetown|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|
Cairo|Calcutta|Calgary|Canberra|Cannes|Cape Canaveral|Cape Town|Caracas|Cardiff|Casablanca|Charlotte|Chennai|Chicago|
Chisinau|Cincinnati|Cleveland|Colombo|Conakry|Copenhagen|Cologne|Dakar|Dallas|Damascus|Dar es Salaam|Davos|Delhi|Denver|Des Moines|
Detroit|Dhaka|Dili|Djibouti|Doha|Donetsk|Dubai|Dublin|Durban|Dushanbe|Düsseldorf|Edinburgh|Erbil|Florence|Frankfurt|
Freetown|Gaborone|Gaza|Gaza City|Geneva|Georgetown|Glasgow|Guangzhou|Guatemala City|Hamburg|Hanoi|Harare|Havana|Helsinki|
Hiroshima|Ho Chi Minh City|Hong Kong|Honolulu|Houston|Hyderabad|Idlib|Indianapolis|Islamabad|Istanbul|Jakarta|Jeddah|Jerusalem|
Johannesburg|Juba|Kabul|Kaliningrad|Kampala|Kandahar|Karachi|Kathmandu|Khartoum|Kharkiv|Kiev|Kigali|Kingston|Kinshasa|Kolkata|
Kuala Lumpur|Kuwait|Kuwait City|Kyiv|Kyoto|La Paz|Lagos|Lahore|Las Vegas|Lausanne|Libreville|Lilongwe|Lima|Lisbon|Little Rock|Liverpool|
Ljubljana|Lome|London|Los Angeles|Luanda|Lucknow|Lusaka|Luxembourg|Lviv|Lyon|Macau|Madrid|Malabo|Manama|Managua|Manchester|Manila|
Maputo|Mariupol|Marrakech|Marseille|Mecca|Melbourne|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Monaco|Monrovia|
Montevideo|Montreal|Moscow|Mosul|Mumbai|Munich|Muscat|Nairobi|Naples|Nassau|Naypyitaw|New Delhi|New Orleans|New York|Niamey|Nice|Nicosia|
Nouakchott|Odesa|Odessa|Oklahoma City|Omaha|Oslo|Ottawa|Ouagadougou|Palermo|Panama City|Paris|Peshawar|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|
Podgorica|Port Moresby|Port-au-Prince|Prague|Pretoria|Pristina|Pyongyang|Quetta|Quito|Rabat|Ramallah|Rangoon|Reykjavik|Riga|Rio de Janeiro|
Riyadh|Rome|Rotterdam|Salt Lake City|Salzburg|San Antonio|San Diego|San Francisco|San Jose|San José|San Juan|San Salvador|Sanaa|Santiago|Santo Domingo|Sao Paulo|
São Paulo|Sarajevo|Seattle|Seoul|Sevastopol|Shanghai|Shenzhen|Simferopol|Singapore|Skopje|Sochi|Sofia|Srinagar|St. Louis|St. Petersburg|Stockholm|
Strasbourg|Stuttgart|Suva|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|The Hague|Tirana|Tokyo|Toronto|Tripoli|Tunis|
Turin|Ulaanbaatar|United Nations|Vaduz|Valletta|Vancouver|Vatican|Vatican City|Venice|Vienna|Vientiane|Vilnius|Vladivostok|Warsaw|Washington|Wellington|
Wuhan|Yangon|Yaounde|Yekaterinburg|Yerevan|Zagreb|Zaporizhzhia|Zurich|Zürich`;

const NAMES: ReadonlySet<string> = new Set(CITIES.split('|').map((city) => city.trim().toLowerCase()));

/** Whether a name, whatever its case, is a city that stands alone in datelines. */
export function isDatelineCity(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
