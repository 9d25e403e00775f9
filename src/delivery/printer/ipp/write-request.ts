/** A request → its bytes before the document (RFC 8010, section 3.1). */
import type { IppRequest } from './model.ts';

/** "1.1" for printers that know no other. */
export type IppVersion = '2.0' | '1.1';

export interface Addressing {
  readonly uri: string;
  readonly version: IppVersion;
  /** From 1. */
  readonly id: number;
}

/** Charset, language and URI come first, in this order (RFC 8011, section 4.1.4). The package is loaded on demand: it is slow. */
export async function writeRequest(request: IppRequest, { uri, version, id }: Addressing): Promise<Buffer> {
  const { default: ipp } = await import('@sealsystems/ipp');
  const first = { 'attributes-charset': 'utf-8', 'attributes-natural-language': 'en', 'printer-uri': uri };
  const job = Object.keys(request.job ?? {}).length > 0 ? { 'job-attributes-tag': request.job } : {};
  return ipp.serialize({
    version,
    operation: request.operation,
    id,
    'operation-attributes-tag': { ...first, ...request.attributes },
    ...job,
  });
}
