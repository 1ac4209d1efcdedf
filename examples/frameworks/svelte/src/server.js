import {render as renderComponent} from 'svelte/server';
import Article from './Article.svelte';

export function render() {
  return renderComponent(Article).body;
}
