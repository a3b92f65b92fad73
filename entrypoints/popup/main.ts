import { mount } from './app';

mount(false);
