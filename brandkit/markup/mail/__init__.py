"""Mail: headers, encodings and parts, written as plans and read from finished bytes."""
