// Bundles src/editor.js into one file that the package carries, and beside it the licences of all that is in it.
// Usage: node build.js [FOLDER]

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? join(here, "../brandkit/preview/assets");

const made = await build({
  absWorkingDir: here,
  entryPoints: ["src/editor.js"],
  outfile: join(folder, "editor.js"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none", // the licences stand in the file beside
  banner: { js: "// Made by `make editor` from editor/src and the packages in editor.LICENSES.txt; not written by hand." },
  metafile: true,
  logLevel: "warning",
});

const inside = Object.keys(made.metafile.inputs)
  .map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
  .filter(Boolean);

const licences = [...new Set(inside)].sort().map((name) => {
  const at = join(here, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(at, "package.json"), "utf8"));
  const text = readFileSync(join(at, "LICENSE"), "utf8").replace(/\r\n/g, "\n").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(join(folder, "editor.LICENSES.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));
