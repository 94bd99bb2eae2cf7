"""Values on their way between processes: a channel goes by its name, since everybody has its file."""

import io
import pickle

from brandkit.channels import find_channels
from brandkit.model.channel import Channel


def packed(value: object) -> bytes:
    """Return a value as bytes, for a process of our own."""
    parcel = io.BytesIO()
    _Packer(parcel, protocol=pickle.HIGHEST_PROTOCOL).dump(value)
    return parcel.getvalue()


def unpacked(parcel: bytes) -> object:
    """Return the value that was packed. Only for what a process of our own has packed."""
    return _Unpacker(io.BytesIO(parcel)).load()


class _Packer(pickle.Pickler):
    """Python's own, but for channels."""

    def persistent_id(self, obj: object) -> str | None:
        return obj.id if isinstance(obj, Channel) else None


class _Unpacker(pickle.Unpickler):
    """Python's own, but for channels."""

    def __init__(self, parcel: io.BytesIO) -> None:
        super().__init__(parcel)
        self.channels = find_channels()

    def persistent_load(self, pid: str) -> Channel:
        return self.channels[pid]
