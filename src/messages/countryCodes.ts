// ISO 3166-1: codes of three letters whose code of two, by which browsers know the names, is not the
// first two of the three. It is the first and the last of them, or else stands here after the three.
const codes = `
  ABW AGO ALAAX AND ARE ARM ATAAQ ATFTF ATG AUT BDI BENBJ BESBQ BGD BHS BIHBA BLRBY BLZ BRB BRN
  CAF CHL CHN COD COG COK COMKM CPV CUW CYMKY DNK ESH ESTEE FLK FRO FSM GIN GLP GNBGW GNQ GRD GRL
  GUF GUY IRLIE IRQ ISRIL JAM KAZ KOR LBR LBY MACMO MAF MDG MDV MEX MLT MNE MNP MOZ MTQ MYTYT NIU
  PAK PCN PLW PNG POL PRKKP PRT PRY PYF SEN SGSGS SLB SLV SPMPM SRBRS SUR SVK SVNSI SWE SWZ SYC
  TCD TKM TUN TUR TUV UKRUA URY WLF
`;

const irregular: ReadonlyMap<string, string> = new Map(
  codes
    .trim()
    .split(/\s+/)
    .map((code) => [code.slice(0, 3), code.slice(3) || `${code[0]}${code[2]}`]),
);

/** The two-letter code of a country's three-letter code; of a code that is none, only its beginning. */
export function alpha2Of(alpha3: string): string {
  return irregular.get(alpha3) ?? alpha3.slice(0, 2);
}
