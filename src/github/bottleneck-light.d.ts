// The light build, which the throttling plugin loads anyway, comes without types of its own.
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck';
  export = Bottleneck;
}
