import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Has Terser go over what the build has minified: a thirtieth less of our own code, which decides what
 * the first view may hold. Of MapLibre, which comes minified, it would make more.
 */
export function minifiedAgain(isOurs: (name: string) => boolean): Plugin {
  return {
    name: 'minified-again',
    apply: 'build',
    generateBundle: {
      // After the build has put in which file loads which.
      order: 'post',
      async handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const chunk of chunks.filter(({ name }) => isOurs(name))) {
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
            compress: { passes: 3 },
          });
          if (code) chunk.code = code;
        }
      },
    },
  };
}
