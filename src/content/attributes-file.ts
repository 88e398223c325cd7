/** Where repositories say which files programs write; asked for together with the configuration, since every run needs it. */
export const attributesFile = '.gitattributes';
