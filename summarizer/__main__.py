"""`brief`, and `python -m summarizer`."""

from summarizer.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
