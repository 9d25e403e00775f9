/** The names, codes and signs of currencies → their canonical name. */
import { own } from './number-words.ts';

/** "canonical name: signs and codes; words". Words stand behind a number, signs and codes before or behind it. */
const FORMS = `
dollar: $ US$ USD U.S.$ USD$ usd$; dollar, us dollar, u s dollar, american dollar, buck
euro: € EUR; euro
pound sterling: £ GBP STG; pound sterling, british pound, sterling, quid, pounds sterling
canadian dollar: C$ CA$ CAD CAN$ CDN$ CAD$ cad$; canadian dollar
australian dollar: A$ AU$ AUD AUS$ AUD$ aud$; australian dollar
new zealand dollar: NZ$ NZD NZD$ nzd$; new zealand dollar
hong kong dollar: HK$ HKD; hong kong dollar
singapore dollar: S$ SGD; singapore dollar
new taiwan dollar: NT$ TWD; taiwan dollar, new taiwan dollar
jamaican dollar: J$ JMD; jamaican dollar
japanese yen: ¥ JPY JP¥; yen, japanese yen
chinese yuan: CNY RMB CN¥ 元; yuan, renminbi, chinese yuan
indian rupee: ₹ INR Rs; rupee, indian rupee
pakistani rupee: PKR; pakistani rupee
sri lankan rupee: LKR; sri lankan rupee
russian ruble: ₽ RUB; rouble, ruble, russian rouble, russian ruble
ukrainian hryvnia: ₴ UAH; hryvnia, hryvnias, ukrainian hryvnia
swiss franc: CHF Fr SFr; swiss franc
franc: FRF; franc, french franc
south korean won: ₩ KRW; won, south korean won, korean won
turkish lira: ₺ TRY; turkish lira, lira
israeli new shekel: ₪ ILS NIS; shekel, new shekel, israeli shekel
mexican peso: MX$ MXN Mex$ MXN$ mxn$; mexican peso
philippine peso: ₱ PHP; philippine peso
peso: ; peso
brazilian real: R$ BRL; brazilian real, reais, real
south african rand: ZAR; rand, south african rand
swedish krona: SEK; swedish krona, swedish kronor, kronor, krona, swedish crown
norwegian krone: NOK; norwegian krone, norwegian kroner
danish krone: DKK; danish krone, danish kroner, kroner, krone, danish crown
polish zloty: PLN zł; zloty, zlotys, polish zloty
hungarian forint: HUF; forint
czech koruna: CZK; koruna, czech koruna
nigerian naira: ₦ NGN; naira
kenyan shilling: KES Ksh KSh; kenyan shilling, shilling
egyptian pound: EGP; egyptian pound
saudi riyal: SAR; riyal, saudi riyal
united arab emirates dirham: AED; dirham
thai baht: ฿ THB; baht, thai baht
vietnamese dong: ₫ VND; dong, vietnamese dong
indonesian rupiah: IDR Rp; rupiah
malaysian ringgit: MYR RM; ringgit
iranian rial: IRR; iranian rial, rial
lao kip: ₭ LAK; kip, lao kip
georgian lari: ₾ GEL; lari
kazakhstani tenge: ₸ KZT; tenge
costa rican colón: ₡ CRC; colón
peseta: ESP; peseta
deutsche mark: DEM; deutsche mark, deutschmark
finnish markka: FIM; markka, finnish markka
italian lira: ITL; italian lira
netherlands guilder: NLG; guilder, dutch guilder
bitcoin: ₿ BTC; bitcoin
ethereum: ETH; ether
satoshi: ; satoshi
cent: ¢ c/ ; cent, us cent
penny: ; penny, pence, pennies`;

/** Codes that are also written in small letters, and are no words. */
const SMALL_CODES = new Set(['usd', 'eur', 'gbp', 'rmb', 'cny', 'jpy', 'aud', 'cad', 'chf', 'inr']);

const SIGNS = new Map<string, string>();
const WORDS = new Map<string, string>();
for (const line of FORMS.trim().split('\n')) {
  const [name = '', forms = ''] = line.split(/:\s/);
  const [signs = '', words = ''] = forms.split(';');
  for (const sign of signs.trim().split(/\s+/)) if (sign) SIGNS.set(sign, name);
  for (const word of words.split(',').map((w) => w.trim())) if (word) WORDS.set(word, name);
}

/** The currency of a sign or code, exact in case ("$", "US$", "EUR"); null for none. */
export const currencyOfSign = (form: string): string | null =>
  own(SIGNS, form) ?? (SMALL_CODES.has(form) ? own(SIGNS, form.toUpperCase()) : null);

/** The currency of a word or words, singular or plural ("euros", "Canadian dollars"); null for none. */
export function currencyOfWords(form: string): string | null {
  const lower = form.toLowerCase();
  return own(WORDS, lower) ?? (lower.endsWith('s') ? own(WORDS, lower.slice(0, -1)) : null);
}
