/** An edition and the file of actors → speakers who are often quoted and of whom nobody has said where they stand. */
import { nameKey } from '../../analysis/actors/find-actors.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../edition/model.ts';
import type { KnownActor } from '../../library/model.ts';

/** Quoted so often, a speaker is worth a line in the file. */
const OFTEN = 2;

interface Quoted {
  readonly theme: string;
  readonly name: string;
  readonly statements: number;
}

/** An actor with the side "none" has been thought of. An actor whom no theme places and no file names is told once. */
export function checkActors({ viewpoints, brief }: Edition, known: readonly KnownActor[]): Diagnostic[] {
  const entryOf = (name: string): KnownActor | undefined =>
    known.find((actor) => [actor.name, ...actor.forms].some((form) => nameKey(form) === nameKey(name)));
  // Where there are no sides, all are on none.
  const quoted: Quoted[] = viewpoints.flatMap(({ theme, sides, unplaced }) =>
    (sides.length > 0 ? unplaced : [])
      .filter((actor) => actor.statements >= OFTEN)
      .map((actor) => ({ theme, ...actor })),
  );
  const onNoSide = quoted.filter(({ name }) => entryOf(name)?.side !== 'none');
  const strangers = quoted.filter(({ name }, i) => {
    return known.length > 0 && !entryOf(name) && quoted.findIndex((q) => q.name === name) === i;
  });
  return [
    ...onNoSide.map(({ theme, name: actor, statements }) =>
      diagnose('actor-on-no-side', { brief, theme, actor, statements }),
    ),
    ...strangers.map(({ name: actor, statements }) => diagnose('actor-unknown', { brief, actor, statements })),
  ];
}
