import { useUniqueId } from './useUniqueId.ts';

interface SegmentsProps<Value extends string> {
  readonly title: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly onChoose: (value: Value) => void;
  /** Shows the title above, where the bar stands in a card. */
  readonly titled?: boolean;
}

/** One of a few, as native radio buttons: arrows and screen readers work as everywhere. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const group = useUniqueId();
  return (
    <fieldset>
      <legend class={props.titled === true ? undefined : 'visually-hidden'}>{props.title}</legend>
      <div class="segments">
        {props.choices.map(({ value, name }) => (
          <label class="segment" key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChoose(value)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
