/** What went wrong with a file, in words: `ENOENT` is no word. */
export function fileFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : FILE_FAULTS[code]) ?? message;
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not a folder',
  EEXIST: 'a file of that name is there',
  EISDIR: 'it is a folder',
  EACCES: 'reading or writing it is not permitted',
  EPERM: 'reading or writing it is not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};
