/** The names under which measures are written → their canonical name (British, singular, lower case) and kind. */
import type { QuantityKind } from '../model.ts';
import { own, type Table } from './number-words.ts';

export interface Unit {
  readonly name: string;
  readonly kind: QuantityKind;
}

/** kind → "canonical name: other forms". Plurals in -s are understood; forms of one or two letters are exact in case. */
const FORMS: Readonly<Partial<Record<QuantityKind, string>>> = {
  percent: `percentage: % percent pct pc percents per+cent per+cents | percentage point: percentage+point pp ppt | basis point: basis+point bps`,
  duration: `second: sec secs | minute: min mins | hour: hr hrs h | day | night | week: wk wks | fortnight | month: mo mos
    | year: yr yrs | decade | century: centuries | millennium: millennia | millisecond: ms | microsecond | nanosecond | weekend | quarter-hour`,
  length: `metre: meter m | kilometre: kilometer km kms kilometers | centimetre: centimeter cm | millimetre: millimeter mm
    | decimetre: decimeter dm | micrometre: micrometer micron µm μm | nanometre: nanometer nm | picometre: picometer
    | mile: mi | nautical mile: nautical+mile nmi | yard: yd yds | foot: feet ft | inch: inches in″ | light-year: light+year | furlong | fathom`,
  area: `square metre: square+metre square+meter sq+m sqm m² m2 | square kilometre: square+kilometre square+kilometer sq+km km² km2
    | square mile: square+mile sq+mi | square foot: square+foot square+feet sq+ft sqft | square yard: square+yard
    | square inch: square+inch square+inches | square centimetre: square+centimetre square+centimeter cm² cm2 | acre | hectare: ha`,
  volume: `litre: liter l L | millilitre: milliliter ml mL | centilitre: centiliter cl | hectolitre: hectoliter hl | gallon: gal | pint | quart
    | barrel: bbl bbls | cubic metre: cubic+metre cubic+meter m³ m3 cu+m | cubic foot: cubic+foot cubic+feet cu+ft
    | cubic kilometre: cubic+kilometre cubic+kilometer | cubic centimetre: cubic+centimetre cubic+centimeter cm³ cc
    | cup | tablespoon: tbsp | teaspoon: tsp | fluid ounce: fluid+ounce fl+oz | bushel | megalitre: megaliter`,
  weight: `gram: g gramme gm | kilogram: kg kgs kilo kilogramme | milligram: mg | microgram: µg μg mcg microgramme | tonne: metric+ton t | ton: short+ton long+ton
    | pound-mass: lb lbs pound | ounce: oz | stone | carat | megaton: megatonne | kiloton: kilotonne kt | gigaton: gigatonne | dram`,
  speed: `mile per hour: mph | kilometre per hour: kph km/h kmh kmph | knot: kt kts kn | metre per second: m/s | mach`,
  temperature: `celsius: degrees+celsius degree+celsius °c ℃ degrees+centigrade deg+celsius deg+c degrees+c celsius celcius centigrade °+c C
    | fahrenheit: degrees+fahrenheit degree+fahrenheit °f ℉ degrees+farenheit deg+fahrenheit deg+f degrees+f °+f F | kelvin | degree: ° deg degrees`,
  information: `bit | byte | kilobit: kbit | kilobyte: KB kB kb | megabit: Mb mbit mb | megabyte: MB | gigabit: Gb gbit | gigabyte: GB gig
    | terabyte: TB | petabyte: PB | exabyte: EB | terabit: Tb | megabit per second: mbps | gigabit per second: gbps | pixel | megapixel`,
  angle: `radian: rad | turn | arcminute | arcsecond`,
  count: `watt: w W | kilowatt: kw kW | megawatt: mw MW | gigawatt: gw GW | terawatt: TW | kilowatt hour: kwh kWh kilowatt+hour kilowatt-hour | megawatt hour: mwh MWh megawatt+hour
    | gigawatt hour: gwh GWh gigawatt+hour | terawatt hour: twh TWh terawatt+hour | volt | kilovolt: kv | joule | calorie: kcal | kilocalorie | hertz: hz Hz | kilohertz: khz kHz
    | megahertz: mhz MHz | gigahertz: ghz GHz | horsepower: hp | decibel: db dB | newton | newton-metre: Nm newton-meter newton+metre | pascal | bar | millibar | becquerel | sievert | amp: ampere | ohm
    | part per million: parts+per+million ppm | parts-per-billion: parts+per+billion ppb
    | pound-foot: lb+ft pound+feet pound+foot ft+lb foot+pounds | milliampere-hour: mah mAh | kilopascal: kpa kPa | megapascal: mpa MPa
    | gigapascal: gpa GPa | hectopascal: hpa hPa | revolutions per minute: rpm | brake horsepower: bhp | teraflop | lumen | candela | tesla`,
};

function readForms(): Table<Unit> {
  const units = new Map<string, Unit>();
  for (const [kind, list] of Object.entries(FORMS)) {
    for (const entry of list.split('|')) {
      const [name = '', others = ''] = entry.split(':').map((s) => s.trim());
      const unit = { name, kind: kind as QuantityKind };
      for (const form of [name, ...others.split(/\s+/)]) if (form) units.set(form.replaceAll('+', ' '), unit);
    }
  }
  return units;
}

const UNITS = readForms();

/** The unit of this form ("km", "Kilometers", "square miles"); null where it is none. */
export function unitOf(form: string): Unit | null {
  const exact = own(UNITS, form);
  if (exact || form.length <= 2) return exact ?? (form.length === 2 ? own(UNITS, form.toLowerCase()) : null);
  const lower = form.toLowerCase();
  return own(UNITS, lower) ?? (lower.length > 3 && lower.endsWith('s') ? own(UNITS, lower.slice(0, -1)) : null);
}
