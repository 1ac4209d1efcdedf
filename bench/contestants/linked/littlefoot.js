import {littlefoot} from 'littlefoot';

const styles = document.createElement('link');
styles.rel = 'stylesheet';
styles.href = '/node_modules/littlefoot/dist/littlefoot.css';
document.head.append(styles);
await new Promise((resolve) => styles.addEventListener('load', resolve));

export const isAvailable = true;

export function start() {
  littlefoot();
}
