/** French phrases of mails. */
import type { MailTable } from './mail-table.ts';

export const frenchMail: MailTable = {
  online: [
    "(?:voir|lire|afficher|ouvrir|consulter|visualiser)(?: (?:cet?t?e?|la|le|notre|l'))? ?(?:e-?mail|mail|message|newsletter|lettre|infolettre|courriel|version)?(?: .{0,20})? ?(?:en ligne|dans (?:le|votre|un) navigateur|sur le (?:site|web))|version (?:en ligne|web|navigateur)",
    '(?:si|problème|difficult|impossible).{0,60}(?:affich|visualis|lire|lisible).{0,60}(?:cliquez|ici|navigateur|en ligne)',
  ],
  lines: [
    "(?:transférer(?: à un ami)?|envoyer à un ami|j'aime|se désabonner|se désinscrire|désabonnement|désinscription|me désabonner|gérer (?:mes|vos) préférences|confidentialité|politique de confidentialité|mentions légales|contact(?:ez-nous)?|télécharger dans l'app store|disponible sur google play)",
    'envoyé (?:de|depuis|à partir de|avec) (?:mon )?.{2,30}',
  ],
  notices: [
    "(?:on|quelqu'un|un ami).{0,30}(?:transféré|transmis|partagé).{0,80}(?:abonnez|inscri|ici|\\?)",
    "ajoutez .{0,60}(?:carnet d'adresses|contacts)",
    '(?:partagez|transférez) cette (?:newsletter|lettre|infolettre)',
  ],
  footers: [
    'vous (?:recevez|avez reçu|êtes inscrit|êtes abonné)(?:e|\\(e\\))? ?.{0,30}(?:e-?mail|mail|message|newsletter|lettre|courriel|car|à|parce)',
    'cet?t?e? (?:e-?mail|mail|message|newsletter|lettre|courriel) (?:a été|vous a été|est) (?:envoyée?|adressée?|transmise?)',
    '(?:pour )?(?:vous|se|me) (?:désabonner|désinscrire).{0,120}|(?:cliquez ici|lien).{0,40}désabonn',
    '(?:si )?vous ne (?:souhaitez|voulez|désirez) plus (?:recevoir|être)',
    '(?:gérer|modifier|mettre à jour) (?:mes|vos|votre) (?:préférences|abonnements?|inscriptions?|profil)',
    'conformément (?:à la loi|au rgpd|au règlement).{0,120}(?:droit|données)',
  ],
  sponsors: ['publicité|annonce|contenu sponsorisé|sponsorisé|message de (?:notre|nos) partenaires?|publi-?reportage'],
  supporters: ['(?:sponsorisé|présenté|proposé|offert) par .{2,40}|en partenariat avec .{2,40}'],
  disclaimers: [
    '(?:ce|cet) (?:message|e-?mail|courriel).{0,60}confidentiel',
    "(?:n'êtes pas|pas) le destinataire",
    "pensez à l'environnement avant d'imprimer",
  ],
  forwarded: [
    '(?:début du )?(?:message|mail|e-?mail|courriel) (?:transféré|réexpédié)',
    "message d'origine|message original|message initial",
  ],
  answered: ['le .{6,90} a écrit', '.{4,80} a écrit le .{6,60}'],
  prefixes: ['tr', 'réf', 'rép', 'transf'],
  from: ['de', 'expéditeur'],
  sent: ['envoyé', 'date', 'envoyé le'],
  subject: ['objet', 'sujet'],
  to: ['à', 'cc', 'répondre à', 'destinataire'],
  papers: [
    'le',
    'la',
    'les',
    'un',
    'une',
    'rédaction',
    'journal',
    'lettre',
    'gazette',
    'quotidien',
    'hebdo',
    'magazine',
    'institut',
    'fondation',
    'université',
    'association',
    'équipe',
    'ville',
  ],
  of: ['de', 'du', 'chez', 'pour'],
};
