// Places in a text that is being written: what is told of an earlier version is found where it stands now.

import { ChangeSet } from "@codemirror/state";

/** Return what follows the changes since each version that something is going to be told of. */
export function bases() {
  let waiting = [];
  let used = null;
  return {
    follow(changes) {
      for (const each of used ? [...waiting, used] : waiting) each.changes = each.changes.compose(changes);
    },
    forget() {
      waiting = [];
      used = null;
    },
    now(length) {
      const base = { changes: ChangeSet.empty(length) };
      waiting.push(base);
      return base;
    },
    /** Take a version as the one that is told of; false: the text has been closed since. */
    use(base) {
      if (base !== used && !waiting.includes(base)) return false;
      waiting = waiting.slice(waiting.indexOf(base) + 1);
      used = base;
      return true;
    },
    at: (place) => (used ? used.changes.mapPos(Math.min(place, used.changes.length), 1) : place),
    place({ from, to }) {
      if (!used) return { from, to };
      const most = used.changes.length;
      const start = used.changes.mapPos(Math.min(from, most), 1);
      return { from: start, to: Math.max(start, used.changes.mapPos(Math.min(to, most), -1)) };
    },
    /** Return changes as they are to be made now; null: words that they change have been changed since. */
    changes(changes) {
      if (!used || changes.some((each) => used.changes.touchesRange(each.from, each.to))) return null;
      return changes.map((each) => ({ ...each, ...this.place(each) }));
    },
  };
}
