// What stands in the panel is a file of its own, which the first picture does not wait for.
export { FocusPanel } from './FocusPanel.tsx';
export { List } from './List.tsx';
