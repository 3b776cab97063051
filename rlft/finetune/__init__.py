"""How a pretrained brain is fine-tuned: the places in a learner where a recipe acts.

Knows no game and no algorithm; a learner hands over its `Sites`, a recipe asks for those it needs.
"""
