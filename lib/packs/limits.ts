/** Most packs that a browser keeps or is handed by its organisation. */
export const mostPacks = 30

/** Most versions of one pack that are kept, the one in use among them. */
export const mostVersions = 8
