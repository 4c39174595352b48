import './app/page.css';
import { mount } from './app/mount.ts';

const { documentElement: page } = document;
const container = document.getElementById('atlas');
if (container)
  mount(container, {
    language: page.lang,
    onCondition: (condition) => {
      page.dataset.atlas = condition;
    },
  });
