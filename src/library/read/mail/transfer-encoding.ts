/** The body of a part as it was sent, and the way it was packed for sending → its bytes. */

const ENCODED = /^\s*(quoted-printable|base64)/i;

/** postal-mime unpacks what is sent along as it is: the body is given to it as such. */
export async function decodeTransfer(body: Uint8Array, encoding: string): Promise<Uint8Array> {
  const way = ENCODED.exec(encoding)?.[1]?.toLowerCase();
  if (way === undefined) return body;
  const { default: PostalMime } = await import('postal-mime');
  const head = `Content-Type: application/octet-stream\nContent-Disposition: attachment\nContent-Transfer-Encoding: ${way}\n\n`;
  const { attachments } = await PostalMime.parse(Buffer.concat([Buffer.from(head), body]));
  const content = attachments[0]?.content;
  return content === undefined || typeof content === 'string' ? new Uint8Array() : new Uint8Array(content);
}
