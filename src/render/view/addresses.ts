/** An address of the web → what is linked, and what is printed of it, cut where it may break over lines. */

const LONGEST_PRINTED = 150;
/** Characters that would make the printed address another one than the linked: spaces, controls, marks of direction. */
const MISLEADING = /[\s\p{C}\p{Z}]/u;

/** Only the web is linked: a file: address would print a path of this machine. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s/]/i.test(url) ? url : null;
}

/** As it is printed where a site has no name: "example.org"; empty where there is no address. */
export function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function readable(url: string): string {
  try {
    const decoded = decodeURI(url);
    return MISLEADING.test(decoded) ? url : decoded;
  } catch {
    return url;
  }
}

/** In letters of ASCII alone, as the network has it. */
const encoded = (url: string): string => (URL.canParse(url) ? new URL(url).href : encodeURI(url));

/** Printed without scheme, percent-decoded where it can be shown so; the pieces end where a line may. */
export function addressPieces(url: string, shows: (text: string) => boolean = () => true): readonly string[] {
  const decoded = readable(url);
  const bare = (shows(decoded) ? decoded : encoded(url)).replace(/^https?:\/\//i, '').replace(/\/$/, '');
  const short = bare.length > LONGEST_PRINTED ? `${bare.slice(0, LONGEST_PRINTED)}…` : bare;
  return short.split(/(?<=[/?&=_.-])(?=[^/?&=_.-])/);
}
