import { mount } from '../popup/app';

mount(true);
