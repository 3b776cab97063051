"""The study of fine-tuning methods: small games, arms, tuning, runs, numbers, tables."""
