"""The brains that ship: NPC files, each with the command that makes it again in its record.

All were pretrained on navigation, gathering, hunting and sparring, chiefly with the expert bot;
they have met neither the arena nor any of the arena's standard opponents. `fighter` chooses among
eight actions, `fighter-small` does so in less than 100 kB, `fighter-transformer` attends to the
things it senses, and `fighter-continuous`, which imitates scripts, steers. `rlft list brains` says
more.
"""
