"""Every bench, one after the other."""

import shutil

from bench import compile_time, fill, per_recipient, start_up
from bench.oracles import compare

for bench in (fill, per_recipient, compile_time, start_up):
    bench.main()
    print()
if shutil.which("npm"):
    compare.main()
else:
    print("lengths against the official libraries: left out, npm is not there")
