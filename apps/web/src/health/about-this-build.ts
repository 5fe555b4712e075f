import { product } from '#platform/installation';

const { name, version } = product();

/** What is running here, and for how long. */
export const aboutThisBuild = () => ({
  name,
  version,
  node: process.versions.node,
  upSeconds: Math.round(process.uptime()),
});
