/** Words that carry grammar and not subject matter, by language: they weigh nothing when sentences are compared. */

const ENGLISH = `a about above according across after again against ago all almost already also although always am amid
among an and another any anyone anything are aren't around as at away back be became because become been before behind
being below between beyond both but by came can can't cannot come comes could couldn't despite did didn't do does
doesn't doing don't done down due during each either else enough even ever every few first following for former from
further get gets give given go goes going gone got had hadn't has hasn't have haven't having he her here hers herself
him himself his how however i if in including indeed instead into is isn't it it's its itself just keep last later least
less let like likely made make makes making many may maybe me meanwhile might mine more moreover most mr mrs ms much
must my myself near nearly need neither never new next no nor not nothing now of off often on once one only onto or
other others our ours out over own per perhaps put quite rather really said same saw say saying says see seen several
shall she should since so some something soon still such take taken than that that's the their theirs them themselves
then there there's therefore these they thing things this those though through throughout thus to together told too
took toward towards under until up upon us use used very via was wasn't way we we're well went were weren't what
whatever when where whether which while who whole whom whose why will with within without won't would wouldn't yet you
your yours yourself`;

const GERMAN = `aber alle als also am an auch auf aus bei bis da damit dann das dass dem den denn der des die dies diese
dieser doch durch ein eine einem einen einer eines er es für haben hat hatte ich ihr ihre im in ist ja kann kein keine
man mehr mit nach nicht noch nur ob oder ohne sein seine sich sie sind so über um und uns unter vom von vor war waren
was wenn werden wie wir wird wurde wurden zu zum zur`;

const FRENCH = `à au aux avec ce ces cette comme dans de des donc du elle elles en est et été être eux il ils je la le
les leur leurs lui mais me même mes moi mon ne nos notre nous on ont ou où par pas plus pour qu que qui sa sans se ses
si son sont sous sur ta te tes toi ton tu un une vos votre vous y a ai c'est cela d'un d'une n'est s'est`;

const UKRAINIAN = `а або адже але без був була були було бути в вже ви від він вона вони воно все всі для до ж за з зі
із й його їх її і та так також такий те ти то того тому у уже хоча це цей ці ця чи чого що щоб що я як яка який які
якщо на над не ні ми нам нас по при про під після під час`;

const lists: Readonly<Record<string, string>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, uk: UKRAINIAN };

/** All lists in one set: articles of several languages are compared with each other, and the words seldom collide. */
export const functionWords: ReadonlySet<string> = new Set(Object.values(lists).flatMap((words) => words.split(/\s+/)));
