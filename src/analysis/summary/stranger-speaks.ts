/**
 * A sentence and what its article told before → whether somebody speaks in it by surname alone whom the article has not
 * named at its head: a reader of the one sentence has never heard of him. Whom everybody knows is named there, or holds office.
 */
import { countryOfOfficeHolder } from '../actors/office-holders.ts';

const SPEAKS =
  /^(\p{Lu}[\p{L}’'-]+)\s(?:also\s|later\s|has\s|had\s)?(?:said|says|told|tells|added|noted|argued|explained|wrote|insisted|acknowledged|recalled|warned|believes|thinks)\b/u;
/** "The", "Officials", "Police", "Russia": no surname. */
const NO_SURNAME =
  /^(?:The|A|An|This|That|These|Those|He|She|It|They|We|You|Some|Many|Most|Others|One|Both|Police|\p{Lu}+|[\p{L}]+s)$/u;
/** Characters of title and lead. */
const HEAD = 500;

export function strangerSpeaks(text: string, told: string): boolean {
  const name = SPEAKS.exec(text)?.[1];
  if (name === undefined || NO_SURNAME.test(name) || countryOfOfficeHolder(name) !== null) return false;
  const introduced = new RegExp(`\\p{Lu}[\\p{L}.’'-]*\\s${name}(?!\\p{L})`, 'u').exec(told);
  return introduced !== null && introduced.index > HEAD;
}
