"""brief: news articles to short, structured, trustworthy briefs."""
