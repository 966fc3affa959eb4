"""Homes: of which house somebody is whose own words do not say it."""
