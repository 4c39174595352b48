// What stands in the panel is a file of its own, which the first picture does not wait for.
import './panelParts.css';
import './keyCard.css';
import './learned.css';
import './cite.css';
import './claims.css';
import './promises.css';
import './series.css';
import './slip.css';

export { createPanelMessages } from '../messages/panelMessages.ts';
export { DisplayChoice } from './DisplayChoice.tsx';
export { HeardPanel } from './HeardPanel.tsx';
export { KeyCard } from './KeyCard.tsx';
export { KnownChoice } from './KnownChoice.tsx';
export { Learned } from './Learned.tsx';
export { List } from './List.tsx';
export { ListChoice } from './ListChoice.tsx';
export { Promises } from './Promises.tsx';
export { ReceiptLink } from './ReceiptLink.tsx';
export { readTypedDate } from './typedDate.ts';
