/** The text of briefs/NAME.md → a Brief, or everything that is wrong with it. */
import path from 'node:path';
import type * as v from 'valibot';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { checkFields } from '../text/check-fields.ts';
import { type FrontMatter, parseFrontMatter } from '../text/front-matter.ts';
import { parseMarkdown } from '../text/markdown.ts';
import { type BriefDefaults, briefSchema } from './brief-schema.ts';
import { expandDeliveries, readDeliveries } from './deliver-schema.ts';
import { embargoIn } from './embargo.ts';
import { missingThemes } from './missing-themes.ts';
import type { Brief, SelectionRule } from './model.ts';
import { nameKind } from './name-kind.ts';
import { type CheckedEdits, editContradictions, expandEdits, readEditing } from './read-editing.ts';
import { type CheckedSchedule, expandSchedule, scheduleProblems, toScheduleRule } from './read-schedule.ts';

export type { BriefDefaults } from './brief-schema.ts';

export interface ParsedBrief {
  /** null where anything is wrong that would make the briefing another one than was meant. */
  readonly brief: Brief | null;
  readonly diagnostics: readonly Diagnostic[];
}

type Fields = v.InferOutput<ReturnType<typeof briefSchema>>;

/** `file` names the brief and stands in its diagnostics; nothing is read from it. All problems come at once. */
export function parseBrief(text: string, file: string, defaults: BriefDefaults): ParsedBrief {
  const written = parseFrontMatter(text, file);
  if (written.diagnostics.some((d) => d.severity === 'error' && d.code !== 'yaml-duplicate-key')) {
    return { brief: null, diagnostics: written.diagnostics };
  }
  const expanded = expandSchedule(expandDeliveries(expandEdits(written)));
  const { value, diagnostics } = checkFields(briefSchema(defaults), expanded, file);
  const missing = defaults.themes ? missingThemes(written, file, defaults.themes) : [];
  const all = [...written.diagnostics, ...diagnostics, ...missing, ...contradictions(written, file)];
  const sound = value !== null && !all.some((d) => d.severity === 'error');
  return { brief: sound ? toBrief(value, file, written, defaults.timezone) : null, diagnostics: all };
}

function toBrief(fields: Fields, file: string, written: FrontMatter, timezone: string): Brief {
  const { select, lengths, limits, kind, template } = fields;
  const schedule = fields.schedule === null ? null : toScheduleRule(fields.schedule as CheckedSchedule);
  const { title, question, style, paper, pages, lang, embargo, sides } = fields;
  return {
    ...{ title, question, template, style, paper, pages, lang, schedule },
    name: path.basename(file, path.extname(file)),
    kind: kind ?? nameKind(schedule, template, lang),
    select: select as SelectionRule,
    lengths: {
      ...lengths.summary,
      keyFigures: lengths['key-figures'],
      perTheme: lengths['per-theme'],
      timeline: lengths.timeline,
      perArticle: lengths['per-article'],
    },
    limits: { quotedWordsPerArticle: limits['quoted-words-per-article'] },
    editing: readEditing(fields as CheckedEdits, written, file),
    ...(embargo === null ? {} : { embargo: embargoIn(embargo, schedule?.timezone ?? timezone) }),
    ...(sides === 'two' ? { sides: 'two' as const } : {}),
    deliver: readDeliveries(fields.deliver, written),
    introduction: parseMarkdown(written.body),
  };
}

/** What no single key shows. Reads the data as written, so that a mistake elsewhere in the brief hides none of these. */
function contradictions(written: FrontMatter, file: string): readonly Diagnostic[] {
  return [
    ...scheduleProblems(expandSchedule(written), file),
    ...windowProblems(written, file),
    ...inAndOut(written, file),
    ...editContradictions(written, file),
  ];
}

const groupOf = (written: FrontMatter, key: string): Readonly<Record<string, unknown>> => {
  const group = written.data[key];
  return typeof group === 'object' && group !== null && !Array.isArray(group) ? (group as Record<string, unknown>) : {};
};

function windowProblems(written: FrontMatter, file: string): readonly Diagnostic[] {
  const { since, until } = groupOf(written, 'select');
  if (typeof since !== 'string' || typeof until !== 'string') return [];
  const bothDates = [since, until].every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  const line = written.lineOf(['select', 'since']);
  return bothDates && since > until
    ? [diagnose('window-empty', { since, until }, { file, line, key: 'select.since' })]
    : [];
}

function inAndOut(written: FrontMatter, file: string): readonly Diagnostic[] {
  const { articles, exclude } = groupOf(written, 'select');
  if (!Array.isArray(articles) || !Array.isArray(exclude)) return [];
  return exclude.flatMap((article, i) =>
    articles.includes(article)
      ? [
          diagnose(
            'article-in-and-out',
            { article: String(article) },
            { file, line: written.lineOf(['select', 'exclude', i]), key: 'select.exclude' },
          ),
        ]
      : [],
  );
}
