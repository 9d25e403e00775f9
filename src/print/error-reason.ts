/** Anything thrown → a short reason in plain words, without a full stop, to stand after a colon. */

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be used by this user (EACCES)',
  EPERM: 'the system does not permit it (EPERM)',
  EROFS: 'the disk is read-only (EROFS)',
  ENOSPC: 'the disk is full (ENOSPC)',
  EDQUOT: "the user's disk quota is used up (EDQUOT)",
  ENOENT: 'it does not exist (ENOENT)',
  ENOTDIR: 'a part of its path is a file, not a folder (ENOTDIR)',
  EEXIST: 'a file of that name is in the way (EEXIST)',
  EISDIR: 'it is a folder (EISDIR)',
  EMFILE: 'too many files are open (EMFILE)',
  ENOTFOUND: 'the network cannot be reached (ENOTFOUND)',
};

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message.replace(/\.\s*$/, '');
}
