"""Accounts: who did what, in one plain sentence made from a clause of the article."""
