import type { Day } from '../model/day.ts';

/** What a reference to a view says. All texts are plain, on one line. */
export interface Citation {
  readonly title: string;
  /** Who made the atlas, as one name. */
  readonly author: string;
  readonly publisher: string;
  /** Of the data; null while it is not known. */
  readonly version: string | null;
  /** The last day on which anything in the data was reported. */
  readonly issued: Day;
  /** The day on which the reader saw it. */
  readonly accessed: Day;
  /** Reproduces the view; percent-encoded. */
  readonly address: string;
  /** Of the title. */
  readonly language: string;
}
