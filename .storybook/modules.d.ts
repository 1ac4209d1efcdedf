/// <reference types="vite/client" />

declare module 'virtual:custom-elements-manifest' {
  const manifest: unknown;
  export default manifest;
}
