import type { Claim } from '../../core/model/claim.ts';
import type { SourcedClaim } from '../check/claims.ts';

/** What GeoJSON says about a thing's stages, so that the file can be read without the tables. */
export interface StageStatement {
  readonly stage: string;
  readonly modality: string;
  /** EDTF, as the editors wrote it. */
  readonly valid: string;
  readonly qualifier: string | null;
  readonly claim: string;
  readonly source: string;
}

/** The stage claims about one thing, in table order; withdrawn ones are left out. */
export const stageStatements = (claims: readonly SourcedClaim[], about: string): StageStatement[] =>
  claims.flatMap(({ claim, evidence }) =>
    claim.about === about && claim.withdrawn === null && claim.value.form === 'stage'
      ? [
          {
            stage: claim.value.stage,
            modality: claim.modality,
            valid: claim.validText,
            qualifier: claim.qualifier,
            claim: claim.id,
            source: evidence.source,
          },
        ]
      : [],
  );

/** The market that a relationship's phones serve, where a claim says so. */
export function servedMarket(claims: readonly SourcedClaim[], relationship: string): string | null {
  const says = ({ about, value, modality, withdrawn }: Claim): boolean =>
    about === relationship &&
    value.form === 'market' &&
    modality !== 'denied' &&
    withdrawn === null;
  const value = claims.find(({ claim }) => says(claim))?.claim.value;
  return value?.form === 'market' ? value.market : null;
}
