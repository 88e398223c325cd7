/** Names of files that hold no text: pictures, fonts, sound, video and archives, by how they end. */
export const mediaExtensions = {
  pictures: [
    'apng',
    'avif',
    'bmp',
    'cur',
    'gif',
    'heic',
    'heif',
    'icns',
    'ico',
    'jfif',
    'jpeg',
    'jpg',
    'jxl',
    'png',
    'psd',
    'tif',
    'tiff',
    'webp',
  ],
  fonts: ['eot', 'otf', 'ttc', 'ttf', 'woff', 'woff2'],
  sound: ['aac', 'aif', 'aiff', 'flac', 'm4a', 'mid', 'midi', 'mp3', 'oga', 'ogg', 'opus', 'wav', 'weba'],
  video: ['3gp', 'avi', 'm4v', 'mkv', 'mov', 'mp4', 'mpeg', 'mpg', 'ogv', 'webm'],
  archives: ['7z', 'bz2', 'gz', 'jar', 'rar', 'tar', 'tgz', 'xz', 'zip', 'zst'],
} as const;

const known: ReadonlySet<string> = new Set(Object.values(mediaExtensions).flat());

/** Whether a file of that name is known to hold no text that a reader could be told. */
export function isMediaName(path: string): boolean {
  const extension = /\.([^./]*)$/u.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && known.has(extension);
}
