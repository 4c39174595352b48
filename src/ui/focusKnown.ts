/**
 * Gives the keyboard's focus to what stays when `button`, which changes the day of knowledge, goes: the
 * last step in its card, else what opens that card.
 */
export function focusKnown(button: HTMLElement): void {
  const card = button.closest('.known-choice');
  const page = button.closest('.handset-atlas');
  const next =
    card?.querySelector<HTMLElement>('button:last-of-type') ??
    page?.querySelector<HTMLElement>('.known-value') ??
    page?.querySelector<HTMLElement>('.top-bar .disclosure > button');
  next?.focus({ preventScroll: true });
}
