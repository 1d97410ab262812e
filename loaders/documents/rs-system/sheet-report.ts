/** Tells something about a sheet. */
export type SheetReport = (severity: 'error' | 'warning' | 'note', code: string, lines: Lines, message: string) => void;

export interface Lines {
  startLine: number;
  endLine: number;
}
