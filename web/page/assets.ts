/** Addresses of the built files that pages load. */
export interface Assets {
  /** The style sheet. */
  style: string;
  /** The script of the islands. */
  script: string;
}

/** What the build's manifest says of an entry. */
interface ManifestEntry {
  file: string;
  css?: string[];
}

/** Reads them from the manifest that the build writes. Throws when it lacks one. */
export function readAssets(manifest: string, prefix: string): Assets {
  const entry = (JSON.parse(manifest) as Record<string, ManifestEntry | undefined>)['islands/islands.ts'];
  const style = entry?.css?.[0];
  if (!entry || !style) throw new Error('the manifest of the built pages lacks the islands or their style');
  return { style: `${prefix}${style}`, script: `${prefix}${entry.file}` };
}
