/** Whole days since 1970-01-01 in the proleptic Gregorian calendar, without time zone. */
export type Day = number;

/** An inclusive run of days. An open or unknown end is `-Infinity` or `Infinity`. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}
