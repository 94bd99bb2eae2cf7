"""Trees, text and marked-up text: what channels write with, and what readers of finished variants read with."""
