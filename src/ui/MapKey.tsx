import { Disclosure } from './Disclosure.tsx';
import { type KeyProps, LegendRows } from './Legend.tsx';
import { LoadedParts } from './LoadedParts.tsx';
import { useShell } from './shellContext.ts';

/** The key as a card, where the map leaves no margin: only what is in the box, so that it stays small. */
export function CardKey(props: KeyProps) {
  return (
    props.content && (
      <div class="legend card legend-rows">
        <LegendRows {...props} sample={34} />
      </div>
    )
  );
}

/** The key in one row outside the map: what has no room in it is one press away. */
export function StripKey(props: KeyProps) {
  return (
    <div class="legend-strip legend">
      <div class="legend-line legend-rows">
        <LegendRows {...props} sample={28} />
      </div>
      <KeyButton {...props} />
    </div>
  );
}

/** Where there is no room for it the key is one press away. */
export function KeyButton(props: KeyProps) {
  const name = useShell().messages.text('key.open');
  return (
    <Disclosure
      name={name}
      button={name}
      buttonClass="key-button floating"
      cardClass="key-card floating"
    >
      {(close) => (
        <LoadedParts>{({ KeyCard }) => <KeyCard {...props} onClose={close} />}</LoadedParts>
      )}
    </Disclosure>
  );
}
