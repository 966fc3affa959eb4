"""Events: what sort of one words tell, how a page speaks, and on which day it happened."""
