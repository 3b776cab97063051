"""The brains that ship: NPC files, each with the command that makes it again in its record.

None has met the arena, any of the arena's standard opponents, or a maze. The fighters learnt
navigation, gathering, hunting and sparring, chiefly with the expert bot: `fighter` chooses among
eight actions, `fighter-small` does so in less than 100 kB, `fighter-transformer` attends to the
things it senses, and `fighter-continuous`, which imitates scripts, steers. `ranger` learnt the same
with a bow, `scout` to find its way. `rlft list pretrained` says more. The
`proof*.json` are what `rlft bench proof` found: the held-out games in which they help.
"""
