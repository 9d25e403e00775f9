/** A content stream → its operators, each with its operands as text. */
import { contentOperators } from '../conform/content-operators.ts';
import type { ContentStream } from '../conform/content-streams.ts';

export interface Written {
  readonly name: string;
  /** Its operands and itself. */
  readonly text: string;
}

export const writtenIn = ({ bytes }: ContentStream): readonly Written[] =>
  contentOperators(bytes).map(({ name, start, end }) => ({
    name,
    text: Buffer.from(bytes.subarray(start, end)).toString('latin1'),
  }));
