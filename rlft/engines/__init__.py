"""A brain for other engines: ONNX and plain source code. Floor of rlft/npc: never torch."""
