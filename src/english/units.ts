/** Units of measure, the spellings of one in a line. */
const UNIT_SPELLINGS = `
% percent per cent percentage
point points
$ dollar dollars usd
€ euro euros
£ pound pounds
₽ rouble roubles ruble rubles
¥ yen
cents penny pennies pence
bn
mn
m k
year years
decade decades
century centuries
month months
fortnight fortnights
week weeks
day days
night nights
hour hours
minute minutes
mile miles
kilometre kilometres kilometer kilometers km
metre metres meter meters
centimetre centimetres centimeter centimeters cm
foot feet
inch inches
yard yards
acre acres
hectare hectares
ton tons tonne tonnes
kilo kilos kilogram kilograms kilogramme kilogrammes kg
gram grams gramme grammes
litre litres liter liters
gallon gallons
pint pints
degree degrees
time times
knot knots`;

const UNITS: ReadonlyMap<string, number> = new Map(
  UNIT_SPELLINGS.trim()
    .split('\n')
    .flatMap((line, number) => line.split(' ').map((word) => [word, number] as const)),
);

/** Which unit a word in small letters names: the same number for all its spellings, undefined for other words. */
export const unitOf = (word: string): number | undefined => UNITS.get(word);
