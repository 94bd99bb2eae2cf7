"""Checks of what people must find in a message, by law or by the terms of a platform."""
