"use strict";
// What is asked of the server. Addresses are relative: the token of this start stands in the page's own.

export const send = (address, body) =>
  fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** Return an answer's value; what the server refuses becomes an error in its words. */
export async function call(address, body) {
  const answer = await (body ? send(address, body) : fetch(address));
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return answer.json();
}
