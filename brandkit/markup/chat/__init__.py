"""The text of chat programs: marks, entities, templates; how values stay plain words, and what people see of it."""
