"""Help inside the program: pages of Markdown in each language, found, searched and shown without a network."""
