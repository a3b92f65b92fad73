/** Which page is this? Sites write the reader's place in it into the hash. */
export const pageAddress = (document: Document): string => document.location.href.split('#')[0] as string;
