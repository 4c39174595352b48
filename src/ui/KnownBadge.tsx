import { ToLatest } from './KnownSteps.tsx';
import { useShell } from './shellContext.ts';
import { useKnowledge } from './useKnowledge.ts';

/** Says on the map itself that later reports are left out, so that no picture of it can mislead. */
export function KnownBadge() {
  const { messages } = useShell();
  const { day, isLatest, toLatest } = useKnowledge();
  if (isLatest) return null;
  return (
    <p class="known-badge floating">
      <strong>{messages.text('known.badge', { date: messages.date(day) })}</strong>
      <ToLatest onPress={toLatest} />
    </p>
  );
}
