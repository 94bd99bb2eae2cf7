"""Names and places in an order that nobody declared, and how they meet on the two sides."""
