"""Trains Chancery's reader model. Not needed to use Chancery."""
