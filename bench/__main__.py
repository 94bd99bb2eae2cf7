"""Every bench, one after the other."""

import shutil

import bench.copy_rules.__main__ as copy_rules
import bench.equivalences.__main__ as equivalences
import bench.many_messages.__main__ as many_messages
import bench.mutations.__main__ as mutations
import bench.preview_time.__main__ as preview_time
import bench.realistic.__main__ as realistic
import bench.semantic.__main__ as semantic
import bench.style_speed.__main__ as style_speed
from bench import check_time, compile_time, fill, per_recipient, prose_time, start_up
from bench.oracles import compare

EVERY = (
    fill,
    per_recipient,
    compile_time,
    start_up,
    check_time,
    prose_time,
    many_messages,
    preview_time,
    style_speed,
    equivalences,
    mutations,
    realistic,
    copy_rules,
    semantic,
)

for each in EVERY:
    each.main()
    print()
if shutil.which("npm"):
    compare.main()
else:
    print("lengths against the official libraries: left out, npm is not there")
