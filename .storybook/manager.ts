import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  // The editor of themes has its own panel, and needs the room.
  layoutCustomisations: {
    showPanel: ({storyId}, otherwise) => !storyId?.startsWith('foundations-theming--') && otherwise,
  },
  theme: create({
    base: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    brandTitle: 'article-widgets',
  }),
});
