/** The commands by name: what help says of each, and how to load it. Only the one that is called is loaded. */
import type { CommandModule } from './command.ts';

export interface CommandRow {
  readonly name: string;
  /** Arguments as commander writes them. */
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
  /** Words that may stand first after the name, each a command of its own. */
  readonly subcommands?: readonly CommandRow[];
}

export const commandTable: readonly CommandRow[] = [
  {
    name: 'init',
    usage: '[folder]',
    summary: 'make a workspace, with a commented sample of each kind of file',
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'add',
    usage: '<inputs...>',
    summary: 'read saved articles, feeds and addresses into the library',
    load: async () => (await import('./commands/add.ts')).add,
  },
  {
    name: 'articles',
    usage: '[query...]',
    summary: 'list or search the articles of the library; edit, remove or merge them',
    load: async () => (await import('./commands/articles.ts')).articles,
    subcommands: [
      {
        name: 'edit',
        usage: '<ids...>',
        summary: 'open articles in your editor, or set fields of their front matter',
        load: async () => (await import('./commands/articles-edit.ts')).articlesEdit,
      },
      {
        name: 'rm',
        usage: '<ids...>',
        summary: 'remove articles',
        load: async () => (await import('./commands/articles-rm.ts')).articlesRm,
      },
      {
        name: 'merge',
        usage: '<keep> <others...>',
        summary: 'make one entry of several that are the same article',
        load: async () => (await import('./commands/articles-merge.ts')).articlesMerge,
      },
    ],
  },
  {
    name: 'themes',
    usage: '[names...]',
    summary: 'list the themes and the articles that each catches',
    load: async () => (await import('./commands/themes.ts')).themes,
  },
  {
    name: 'actors',
    usage: '[brief]',
    summary: 'list who speaks in the articles, and keep a file of their names, forms and sides',
    load: async () => (await import('./commands/actors.ts')).actors,
  },
  {
    name: 'new',
    usage: '[name]',
    summary: 'write a commented brief with its themes, or a template, style or partial of your own',
    load: async () => (await import('./commands/new.ts')).newCommand,
  },
  {
    name: 'list',
    usage: '',
    summary: 'list the briefs',
    load: async () => (await import('./commands/list.ts')).list,
  },
  {
    name: 'build',
    usage: '[briefs...]',
    summary: 'make the briefing of a brief: a PDF, a page, or the edition as data',
    load: async () => (await import('./commands/build.ts')).build,
  },
  {
    name: 'editions',
    usage: '[brief]',
    summary: 'list what was issued: numbers, dates, the articles covered, files',
    load: async () => (await import('./commands/editions.ts')).editions,
  },
  {
    name: 'deliver',
    usage: '[edition]',
    summary: 'send issued editions to the folders, readers and printers that their briefs name',
    load: async () => (await import('./commands/deliver.ts')).deliver,
    subcommands: [
      {
        name: 'unsubscribe',
        usage: '[addresses...]',
        summary: 'keep readers who have left from getting anything; without an address, list them',
        load: async () => (await import('./commands/deliver-unsubscribe.ts')).deliverUnsubscribe,
      },
      {
        name: 'subscribe',
        usage: '<addresses...>',
        summary: 'let readers who had left be sent to again',
        load: async () => (await import('./commands/deliver-unsubscribe.ts')).deliverSubscribe,
      },
    ],
  },
  {
    name: 'outbox',
    usage: '[edition]',
    summary: 'list deliveries: to whom, by which channel, how they stand and what came back',
    load: async () => (await import('./commands/outbox.ts')).outbox,
    subcommands: [
      {
        name: 'list',
        usage: '[edition]',
        summary: 'the same',
        load: async () => (await import('./commands/outbox.ts')).outbox,
      },
      {
        name: 'retry',
        usage: '[ids...]',
        summary: 'make deliveries due now that wait, were refused or are unknown; all of them without an id',
        load: async () => (await import('./commands/outbox-edit.ts')).outboxRetry,
      },
      {
        name: 'cancel',
        usage: '<ids...>',
        summary: 'take back deliveries that are not sent yet',
        load: async () => (await import('./commands/outbox-edit.ts')).outboxCancel,
      },
    ],
  },
  {
    name: 'schedule',
    usage: '[brief]',
    summary: 'list the next dates of the briefs; issue what is due, once or for good',
    load: async () => (await import('./commands/schedule.ts')).schedule,
    subcommands: [
      {
        name: 'due',
        usage: '',
        summary: 'issue what is due, and end: for cron, a timer or a CI job',
        load: async () => (await import('./commands/schedule-due.ts')).scheduleDueCommand,
      },
      {
        name: 'run',
        usage: '',
        summary: 'issue what is due whenever it is, until it is ended',
        load: async () => (await import('./commands/schedule-run.ts')).scheduleRun,
      },
      {
        name: 'status',
        usage: '',
        summary: 'tell whether "schedule run" is at work here',
        load: async () => (await import('./commands/schedule-status.ts')).scheduleStatusCommand,
      },
      {
        name: 'install',
        usage: '',
        summary: 'let systemd or cron call "schedule due" every five minutes',
        load: async () => (await import('./commands/schedule-install.ts')).scheduleInstall,
      },
      {
        name: 'uninstall',
        usage: '',
        summary: 'take away what "schedule install" wrote',
        load: async () => (await import('./commands/schedule-install.ts')).scheduleUninstall,
      },
    ],
  },
  {
    name: 'preview',
    usage: '<brief>',
    summary: 'show a brief as it will print, live in a browser',
    load: async () => (await import('./commands/preview.ts')).preview,
  },
  {
    name: 'check',
    usage: '[brief]',
    summary: 'look for mistakes in definitions and library, without building',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'verify',
    usage: '<file>',
    summary: 'check a finished PDF: the edition inside, its spans in the library, its words',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    name: 'inspect',
    usage: '<file>',
    summary: 'show what is found in one article file, and what is taken out of it',
    load: async () => (await import('./commands/inspect.ts')).inspect,
  },
  {
    name: 'doctor',
    usage: '',
    summary: 'examine this machine: Node, browser, fonts, folders',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
];
