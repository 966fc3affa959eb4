"""Who takes part in what is told, and as what: grammar, traits, and their weights."""
