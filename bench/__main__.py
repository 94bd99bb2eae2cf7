"""Every bench, one after the other."""

from bench import compile_time, fill, per_recipient, start_up

for bench in (fill, per_recipient, compile_time, start_up):
    bench.main()
