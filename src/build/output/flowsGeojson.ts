import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import { flowEndpoint } from '../../core/geometry/flowEndpoint.ts';
import type { Atlas, EvidenceBook } from '../../core/model/atlas.ts';
import type { FlowEnd, VisibleFlow } from '../../core/model/flow.ts';
import { held } from '../../core/selection/held.ts';
import { pictureOf, type Strand } from '../../core/selection/picture.ts';
import { figureStatements } from './figureStatements.ts';
import { greatCircleLine } from './greatCircleLine.ts';
import { openFeatures } from './openFeatures.ts';
import { saidAbout } from './saidAbout.ts';
import { stateStatements } from './stateStatements.ts';
import { whenOf } from './whenOf.ts';

type Line = LineString | MultiLineString;

/**
 * Every flow as a great circle between the ends that it has last, with all its states, as known on the
 * last reported day. One whose destination nobody named has no geometry.
 */
export const flowsGeojson = (
  atlas: Atlas,
  evidence: EvidenceBook,
): FeatureCollection<Line | null> =>
  openFeatures(
    pictureOf(atlas, atlas.latest).flows.flatMap((strand) => flowFeature(atlas, evidence, strand)),
  );

function flowFeature(atlas: Atlas, evidence: EvidenceBook, strand: Strand<VisibleFlow>) {
  const flow = strand.at(-1)?.value;
  if (flow === undefined) return [];
  const { id, kind, tie } = flow;
  const from = endName(atlas, flow.from);
  const to = endName(atlas, flow.to);
  const states = strand.map((stretch) => ({ ...stretch, value: stretch.value.state }));
  const figures = strand.flatMap((stretch) => {
    const claim = stretch.value.quantity?.claim;
    return claim === undefined ? [] : [{ ...stretch, value: claim }];
  });
  const properties = {
    id,
    name: `${from ?? 'not named'} → ${to ?? 'not named'}`,
    kind,
    relationship: tie.id,
    from,
    to,
    from_country_only: flow.from.at === 'country',
    to_country_only: flow.to.at === 'country',
    product: tie.product,
    quantities: figureStatements(figures),
    states: stateStatements(atlas, states),
    ...saidAbout(atlas, evidence, tie.id),
  };
  return [{ geometry: lineOf(atlas, flow), properties, when: whenOf(atlas, evidence, states) }];
}

/** Null where an end has no point. */
function lineOf(atlas: Atlas, { from, to }: VisibleFlow): Line | null {
  const start = flowEndpoint(atlas, from);
  const end = flowEndpoint(atlas, to);
  return start && end && greatCircleLine(start.place, end.place);
}

/** Null where nobody named it. */
function endName(atlas: Atlas, end: FlowEnd): string | null {
  switch (end.at) {
    case 'facility':
    case 'country':
      return held(atlas.facilities, end.facility).name;
    case 'seat':
      return held(atlas.organisations, end.organisation).name;
    case 'market':
      return held(atlas.markets, end.market).name;
    case 'unnamed':
      return null;
  }
}
