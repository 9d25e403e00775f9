/** The key of a delivery and the sender's address → the Message-ID that every copy of it bears (RFC 5322 §3.6.4). */

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

export const messageId = (key: string, sender: string): string => `<${key}@${domainOf(sender)}>`;
