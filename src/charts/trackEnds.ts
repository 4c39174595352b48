import type { Selection } from 'd3';
import type { TrackMeasures } from './trackMeasures.ts';
import type { Track, TrackScale } from './trackScale.ts';

export type Layer<Kind extends SVGElement> = Selection<Kind, unknown, null, undefined>;

/** What is drawn where knowledge ends. */
export interface EndLayers {
  readonly beyond: Layer<SVGRectElement>;
  readonly latest: Layer<SVGLineElement>;
  readonly latestName: Layer<SVGTextElement>;
  readonly known: Layer<SVGLineElement>;
  readonly knownName: Layer<SVGTextElement>;
}

export interface EndWords {
  readonly latest: string;
  readonly known: string;
}

interface EndsPicture {
  readonly track: Track;
  readonly latest: number;
  /** The day whose knowledge is shown: nothing is known of what comes after it. */
  readonly known: number;
  readonly measures: TrackMeasures;
  readonly words: EndWords;
}

const leastRoomForLatest = 44;
const leastRoomForKnown = 76;
const leastHeightForName = 30;

/** A line over the whole height with its name at the top, where there is room for one. */
function drawMark(
  line: Layer<SVGLineElement>,
  name: Layer<SVGTextElement>,
  { measures, track }: EndsPicture,
  { x }: TrackScale,
  mark: { readonly day: number; readonly words: string; readonly room: number },
): void {
  const at = x(mark.day);
  const top = measures.axis - measures.up - 2;
  line
    .attr('x1', at)
    .attr('x2', at)
    .attr('y1', top - 4)
    .attr('y2', measures.axis + measures.down + 3);
  const before = x(track.to) - at < mark.room;
  name
    .attr('x', before ? at - 4 : at + 4)
    .attr('y', top + 7)
    .attr('text-anchor', before ? 'end' : 'start')
    .text(measures.up < leastHeightForName ? '' : mark.words);
}

/** After the day whose knowledge is shown nothing is known: hatched. */
export function drawEnds(layers: EndLayers, picture: EndsPicture, scale: TrackScale): void {
  const { measures, track, words, latest, known } = picture;
  const top = measures.axis - measures.up - 2;
  layers.beyond
    .attr('x', scale.x(known))
    .attr('y', top)
    .attr('width', Math.max(0, scale.x(track.to) - scale.x(known)))
    .attr('height', measures.axis + measures.down - top);
  const isSet = known < latest;
  const latestMark = { day: latest, words: words.latest, room: leastRoomForLatest };
  drawMark(layers.latest, layers.latestName, picture, scale, latestMark);
  layers.known.attr('display', isSet ? null : 'none');
  const knownMark = { day: known, words: isSet ? words.known : '', room: leastRoomForKnown };
  drawMark(layers.known, layers.knownName, picture, scale, knownMark);
}
