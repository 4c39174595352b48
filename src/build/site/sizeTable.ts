/** One line of the size check; sizes in bytes. */
export interface SizeLine {
  readonly name: string;
  readonly size: number;
  readonly budget: number;
  /** The files that were measured; none is a failure, because then nothing was. */
  readonly files: readonly string[];
}

export const isWithin = ({ size, budget, files }: SizeLine): boolean =>
  files.length > 0 && size <= budget;

/** The lines as a table in kilobytes (1024 bytes), over-budget ones marked. */
export const sizeTable = (lines: readonly SizeLine[]): string =>
  lines
    .map((line) => {
      const mark = isWithin(line) ? 'ok  ' : 'OVER';
      const size = line.files.length === 0 ? 'nothing found' : `${kilobytes(line.size)} KB`;
      return `${mark}  ${line.name.padEnd(44)} ${size.padStart(13)}  of ${kilobytes(line.budget)} KB`;
    })
    .join('\n');

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(6);
