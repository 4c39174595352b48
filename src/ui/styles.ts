// In this order: what comes later may overrule what comes before.
import './fonts.css';
import './tokens.css';
import './controls.css';
import './shell.css';
import './timeline.css';
import './known.css';
import './panel.css';
import './legend.css';
