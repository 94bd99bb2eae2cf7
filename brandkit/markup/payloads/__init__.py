"""The JSON that platforms take: written as plans, and read back, ours or anybody's."""
