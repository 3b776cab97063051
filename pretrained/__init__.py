"""The brains that ship: NPC files, each with the command that makes it again in its record.

`fighter` was pretrained on navigation, gathering, hunting and sparring with the expert bot; it has
met neither the arena nor any of the arena's standard opponents. `rlft list brains` says more.
"""
