// Reads JSON strings, one a line; prints what ssml-check-core has against each on either platform, one array a line.
import { createInterface } from "node:readline";
import ssmlCheck from "ssml-check-core";

async function faults(text) {
  const found = [];
  for (const platform of ["amazon", "google"]) {
    const errors = await ssmlCheck.check(text, { platform });
    found.push(...(errors ?? []).map((error) => `${platform}: ${JSON.stringify(error)}`));
  }
  return found;
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await faults(JSON.parse(line))));
}
