/** Puts the atlas into `container`. Until the map is wired, it only says that the page runs. */
export const mount = (container: HTMLElement): { readonly dispose: () => void } => {
  const shell = container.ownerDocument.createElement('main');
  container.replaceChildren(shell);
  container.ownerDocument.documentElement.dataset.atlas = 'still';
  return { dispose: () => shell.remove() };
};
