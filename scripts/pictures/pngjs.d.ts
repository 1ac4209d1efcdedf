declare module 'pngjs' {
  export class PNG {
    static sync: {
      read(file: Uint8Array): PNG;
      write(picture: PNG): Buffer;
    };
    constructor(size: {width: number; height: number});
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and alpha of each pixel. */
    data: Buffer;
  }
}
