/** The head of a column or row → whether its numbers count nothing: ranks, years, telephones, scores. */

const NO_QUANTITY =
  /^(?:#|№|no\.?|nr\.?|rank(?:ing)?|rang|pos(?:ition)?\.?|phone.*|tel(?:ephone|efon|\.)?.*|fax|mobile|id|code|zip(?: code)?|postcode|isbn|page|seite|year|jahr|année|рік|date|datum|дата|time|uhrzeit|score|result|ergebnis|record|room|channel|edition|season|version|born|founded)$/i;

export const isNoQuantity = (head: string): boolean => NO_QUANTITY.test(head);
