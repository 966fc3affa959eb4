"""What the words of an article say: sentences, dates, numbers, names, places, polarity.

Pure functions over text, for reading, claims and the built-in rules alike. Spans count characters
of the text given.
"""
