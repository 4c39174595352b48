import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { ProjectionName } from '../core/model/camera.ts';
import type { SurfaceContent } from '../render/mapSurface.ts';
import type { Palette } from '../render/palette.ts';
import { groundSource } from './baseLayers.ts';
import { nothingShown, stateChanges, statesOf } from './featureStates.ts';
import { paintChanges } from './paintChanges.ts';
import { styleOf } from './style.ts';
import { putSymbolImages } from './symbolImages.ts';

export interface PictureParts {
  readonly palette: Palette;
  readonly projection: ProjectionName;
  /** Address of the ground. */
  readonly ground: string;
  readonly things: FeatureCollection;
}

export interface MapPicture {
  /** The whole style: at the start, and when MapLibre has lost or must give up all that it had. */
  readonly style: () => StyleSpecification;
  /** Follows a map: from now on it gets every difference. */
  attach(map: MapLibreMap): void;
  change(parts: Partial<PictureParts>): void;
  /** Answers whether a frame has still to be drawn for it. */
  show(content: SurfaceContent): boolean;
}

/** What the map should look like; a step in time is a handful of feature states and nothing else. */
export const createMapPicture = (start: PictureParts): MapPicture => {
  let wanted = start;
  let given = start;
  let wantedStates = nothingShown;
  let givenStates = nothingShown;
  /** The map, while it has a style that can be changed. */
  let ready: MapLibreMap | null = null;

  const style = (): StyleSpecification => {
    given = wanted;
    return styleOf(wanted.palette, wanted.projection, wanted);
  };
  /** Answers whether there was anything to give. */
  const giveStates = (map: MapLibreMap): boolean => {
    const changes = stateChanges(givenStates, wantedStates);
    for (const { feature, state } of changes) map.setFeatureState(feature, state);
    givenStates = wantedStates;
    return changes.length > 0;
  };
  const giveParts = (): void => {
    if (!ready) return;
    const map = ready;
    if (given.projection !== wanted.projection) {
      // Tiles know no other projection than the one they were made for: nothing of the old may stay.
      ready = null;
      map.setStyle(style(), { diff: false });
      return;
    }
    if (given.ground !== wanted.ground) {
      void map.getSource<GeoJSONSource>(groundSource)?.setData(wanted.ground);
    }
    if (given.palette !== wanted.palette) givePalette(map, given, wanted);
    given = wanted;
  };

  return {
    style,
    attach(map) {
      // Again after a lost context or dead workers: images and states are not in the style.
      map.on('style.load', () => {
        ready = map;
        givenStates = nothingShown;
        putSymbolImages(map, given.palette);
        paintSpace(map, given);
        giveParts();
        if (ready) giveStates(ready);
      });
      for (const end of ['webglcontextlost', 'remove'] as const) {
        map.on(end, () => {
          ready = null;
        });
      }
    },
    change(parts) {
      wanted = { ...wanted, ...parts };
      giveParts();
    },
    show(content) {
      wantedStates = statesOf(content);
      if (!ready) return true;
      // A map that has just got its style draws in any case.
      const isFirst = givenStates === nothingShown;
      const isNew = giveStates(ready) || isFirst;
      // A step that changes flows alone costs the graphics card nothing.
      if (isNew) ready.triggerRepaint();
      return isNew;
    },
  };
};

const givePalette = (map: MapLibreMap, before: PictureParts, after: PictureParts): void => {
  const changes = paintChanges(
    styleOf(before.palette, before.projection, before),
    styleOf(after.palette, after.projection, after),
  );
  for (const { layer, property, value } of changes) map.setPaintProperty(layer, property, value);
  putSymbolImages(map, after.palette);
  paintSpace(map, after);
};

/** What shows past the globe or the square world, and between MapLibre's tiles on a turned map. */
const paintSpace = (map: MapLibreMap, { palette, projection }: PictureParts): void => {
  map.getCanvas().style.backgroundColor = projection === 'mercator' ? palette.sea : palette.page;
};
