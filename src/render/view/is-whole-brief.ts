/** Whether a viewpoint is that of a brief without themes. */
import type { EditionViewpoint, WholeBrief } from '../../edition/model.ts';

const WHOLE_BRIEF: WholeBrief = '*';

export const isWholeBrief = ({ theme }: Pick<EditionViewpoint, 'theme'>): boolean => theme === WHOLE_BRIEF;
