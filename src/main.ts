import { mount } from './app/mount.ts';

const container = document.getElementById('atlas');
if (container) mount(container);
