import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts', '../stories/foundations/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Not the configuration of the one-module build in the project's root.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  // What Storybook would teach to somebody who begins a project is none of a reader's.
  features: {sidebarOnboardingChecklist: false, menuOnboardingChecklist: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
};

export default config;
