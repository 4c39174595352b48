import { useEffect, useRef, useState } from 'preact/hooks';
import { useShell, useView } from './shellContext.ts';
import { useMoment } from './useMoment.ts';
import { useMomentSentence } from './useMomentSentence.ts';

/** The reader has stopped when nothing has changed for this long, ms. */
const settledMs = 500;

/**
 * Says what has changed to those who do not see it: once the reader stops, never while playing and
 * never on arrival.
 */
export function LiveStatus() {
  const { messages } = useShell();
  const moment = useMoment();
  const isPlaying = useView((view) => view.play);
  const { lead, rest } = useMomentSentence();
  const [said, setSaid] = useState('');
  const hasArrived = useRef(false);
  const wasPlaying = useRef(false);
  const date =
    moment.mode === 'during'
      ? messages.text('period.range', {
          from: messages.date(moment.from),
          to: messages.date(moment.to),
        })
      : messages.date(moment.to);
  const isLatest = useView((view) => view.known.at === 'latest');
  const knownKey = isLatest ? 'latest' : moment.known;
  const saidKnown = useRef(knownKey);
  const latestDate = useRef(date);
  latestDate.current = date;
  useEffect(() => {
    if (!hasArrived.current) {
      hasArrived.current = true;
      return;
    }
    if (isPlaying) {
      wasPlaying.current = true;
      return;
    }
    const timer = setTimeout(() => {
      const hasLearned = saidKnown.current !== knownKey;
      saidKnown.current = knownKey;
      const whole = isLatest ? 'said.latest' : 'said.known';
      const short = wasPlaying.current ? 'said.paused' : 'said.moment';
      wasPlaying.current = false;
      const values = { date, moment: `${lead} ${rest}`, known: messages.date(moment.known) };
      setSaid(messages.text(hasLearned ? whole : short, values));
    }, settledMs);
    return () => clearTimeout(timer);
  }, [date, lead, rest, isPlaying, messages, knownKey]);
  useEffect(() => {
    if (isPlaying) setSaid(messages.text('said.playing', { date: latestDate.current }));
  }, [isPlaying, messages]);
  return (
    <p role="status" class="visually-hidden">
      {said}
    </p>
  );
}
