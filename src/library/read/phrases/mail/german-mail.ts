/** German phrases of mails. */
import type { MailTable } from './mail-table.ts';

export const germanMail: MailTable = {
  online: [
    '(?:diese[nr]? )?(?:newsletter|e-?mail|mail|ausgabe|nachricht)? ?(?:im|in ihrem|in deinem) (?:web-?)?browser (?:ansehen|anzeigen|öffnen|lesen|betrachten)|im browser (?:ansehen|anzeigen|öffnen|lesen)|(?:zur )?(?:online|web|browser)-?(?:version|ansicht)(?: .{0,20})?|online (?:lesen|ansehen)',
    '(?:wird|falls|wenn|probleme|sollte).{0,80}(?:dargestellt|angezeigt|darstellung|anzeige|ansehen|lesen).{0,60}(?:hier|browser|online)',
  ],
  lines: [
    '(?:weiterleiten|weiterempfehlen|an (?:einen )?freund(?:e)? (?:senden|weiterleiten)|gefällt mir|jetzt (?:lesen|abonnieren|spenden)|zur app|laden im app store|jetzt bei google play|impressum|datenschutz(?:erklärung)?|kontakt|agb|abbestellen|abmelden|newsletter (?:abbestellen|abmelden|abonnieren)|einstellungen(?: ändern)?)',
    'von meinem (?:iphone|ipad|android.{0,15}|smartphone) gesendet|gesendet (?:von|mit|über) .{2,30}',
  ],
  notices: [
    '(?:wurde (?:ihnen|dir)|(?:haben sie|hast du)).{0,60}weitergeleitet.{0,80}(?:abonnieren|anmelden|bestellen|hier|\\?)',
    '(?:nehmen sie|nimm|fügen sie|füge).{0,60}(?:adressbuch|kontakte)',
    '(?:empfehlen sie|empfiehl|leiten sie).{0,40}(?:newsletter|weiter)',
  ],
  footers: [
    '(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst|haben|hast) (?:diese[nrs]?|den|unseren) (?:e-?mail|newsletter|mail|nachricht)',
    'diese[r]? (?:e-?mail|mail|newsletter|nachricht) (?:wurde|ist|geht).{0,40}(?:gesendet|gesandt|geschickt|versandt|versendet|an)',
    '(?:newsletter|e-?mails?) (?:abbestellen|abmelden|abbestellung|abmeldung)|vom newsletter (?:abmelden|abbestellen)|(?:hier|jederzeit|jetzt)? ?(?:abbestellen|abmelden|austragen)$',
    '(?:möchten sie|möchtest du|wenn sie|wenn du|falls sie|falls du|sie möchten|wollen sie).{0,80}(?:nicht mehr|keine weiteren|künftig keine|abbestellen|abmelden|austragen)',
    '(?:e-?mail|newsletter|abo)?-?einstellungen (?:ändern|verwalten|anpassen|bearbeiten)|(?:abonnement|abo|profil|präferenzen) (?:verwalten|ändern)',
    'verantwortlich (?:für den inhalt|i\\. ?s\\. ?d)|geschäftsführ(?:er|erin|ung) ?:|(?:amtsgericht|handelsregister|ust-?id|umsatzsteuer-id)',
  ],
  sponsors: ['anzeige|werbung|gesponsert|advertorial|werbliche anzeige'],
  supporters: ['(?:gesponsert|präsentiert|unterstützt) von .{2,40}|(?:in )?kooperation mit .{2,40}'],
  disclaimers: [
    '(?:diese|die) (?:e-?mail|nachricht|mail).{0,60}vertraulich',
    '(?:nicht der|nicht die|nicht) (?:richtige|vorgesehene|beabsichtigte)[rn]? (?:adressat|empfänger)',
    'denken sie an die umwelt',
  ],
  forwarded: [
    '(?:anfang der )?weitergeleitete[n]? (?:nachricht|e-?mail|mail)(?: von .{2,60})?',
    'ursprüngliche (?:nachricht|e-?mail)|originalnachricht|original-nachricht',
  ],
  answered: ['am .{6,80} schrieb .{1,80}', '.{4,80} schrieb am .{6,60}'],
  prefixes: ['aw', 'wg', 'weitergeleitet', 'antw'],
  from: ['von', 'absender'],
  sent: ['gesendet', 'datum', 'gesendet am'],
  subject: ['betreff'],
  to: ['an', 'kopie', 'antwort an'],
  papers: [
    'der',
    'die',
    'das',
    'redaktion',
    'zeitung',
    'nachrichten',
    'brief',
    'rundbrief',
    'newsletter',
    'verlag',
    'magazin',
    'stiftung',
    'institut',
    'universität',
    'verein',
    'team',
    'stadt',
  ],
  of: ['von', 'vom', 'bei'],
};
