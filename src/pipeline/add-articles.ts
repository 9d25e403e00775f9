/** What a user names, files and addresses alike → articles of the workspace's library, and a report on each. */
import { type AddReport, addArticles, type FetchAddress, type Told } from '../library/add/add-articles.ts';
import type { Workspace } from '../workspace/model.ts';
import { packageVersion } from './package-version.ts';
import { tellIndexing } from './tell-indexing.ts';
import type { World } from './world.ts';

export type { AddReport } from '../library/add/add-articles.ts';

export interface AddRequest {
  readonly inputs: readonly string[];
  /** Where relative paths begin. */
  readonly cwd: string;
  readonly dryRun: boolean;
  readonly linked: boolean;
  /** What the user says of a single input. */
  readonly told: Told;
  readonly readStdin: (() => AsyncIterable<Uint8Array>) | null;
  readonly signal: AbortSignal;
}

export function addToLibrary(workspace: Workspace, request: AddRequest, world: World): Promise<AddReport> {
  const { inputs, ...options } = request;
  const onProgress = (done: number, total: number): void => {
    if (total > 20 && done % 20 === 0) world.progress(`Reading ${done} of ${total}`);
  };
  const doors = { fetchAddress: fetchWith(world, request.signal), onProgress, indexing: tellIndexing(world) };
  return addArticles(inputs, { ...options, folders: workspace.folders, now: world.now, ...doors });
}

/** The network is loaded when the first address is asked for, and by nothing else. */
function fetchWith(world: World, signal: AbortSignal): FetchAddress {
  let opened: Promise<FetchAddress> | null = null;
  return async (address, from) => {
    opened ??= import('../network/open-fetcher.ts').then(({ openFetcher }) =>
      openFetcher({ version: packageVersion, signal }),
    );
    world.progress(`Fetching ${shortened(address)}`);
    return (await opened)(address, from);
  };
}

/** A passing line must not be broken in two. */
const shortened = (address: string): string => (address.length > 69 ? `${address.slice(0, 68)}…` : address);
