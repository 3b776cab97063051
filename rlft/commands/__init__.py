"""The commands: a file each says its options, calls rlft.lab, prints. Heavy parts load inside."""
