"""Pictures of a message: each channel by day and by night, as an installed browser draws them."""
